import { useEffect, useRef } from 'react';
import { letterAlone, letterWithAlt } from './pressed-letter.ts';
import type { Tool } from './tool.ts';

type Keys = {
  tools: readonly Tool[];
  /** Letters alone work too, outside fields. Only for whoever asked: people who dictate would press them by speaking. */
  singleKeys: boolean;
  onEscape?: (() => void) | undefined;
};

const field = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
/** Where a letter alone means something else: it looks for a word of a list, or belongs to a window of its own. */
const hasOwnLetters = '[role="menu"], [role="listbox"], dialog';

/** Runs the tools by their keys. What a dialog, a menu or a field did with a key first is left as it is. */
export function useToolKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { tools, singleKeys, onEscape } = latest.current;
      if (event.key === 'Escape') return onEscape?.();
      const at = event.target instanceof Element ? event.target : document.body;
      const isInField = at.closest(field) !== null;
      const maySpellAlone = singleKeys && !isInField && at.closest(hasOwnLetters) === null;
      const letter = letterWithAlt(event, isInField) ?? (maySpellAlone ? letterAlone(event) : undefined);
      const tool = letter && tools.find((one) => one.letter === letter && !one.isIdle);
      if (!tool) return;
      event.preventDefault();
      if (!event.repeat) tool.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
