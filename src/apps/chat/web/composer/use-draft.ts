import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '#platform/conversations/contract.ts';
import { api } from '#ui/api/client.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import { chooseDraft, giveBack, type LocalDraft } from '../../core/choose-draft.ts';
import { tabMemory } from '../tab-memory.ts';
import { createDraftSaver, type DraftSaver } from './draft-saver.ts';

export type DraftControl = {
  text: string;
  saveState: SaveState;
  change(text: string): void;
  /** Empties the field for a message that is on its way. */
  takeOut(): void;
  /** The server took the message and dropped its draft: what stands in the field is saved again. */
  confirmSent(): void;
  putBack(text: string): void;
};

/** The text being written to a conversation: kept in this tab at once, and on the server within a second. */
export function useDraft(conversationId: string, onItsWay: readonly string[]): DraftControl {
  const key = `draft.${conversationId}`;
  const [text, setText] = useState(() => tabMemory.read<LocalDraft>(key)?.text ?? '');
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const current = useRef(text);
  const saver = useRef<DraftSaver>(undefined);
  const leaving = useRef(onItsWay);
  leaving.current = onItsWay;

  const put = useCallback(
    (next: string, toSave: boolean) => {
      current.current = next;
      setText(next);
      tabMemory.write(key, next === '' && !toSave ? undefined : { text: next, saved: !toSave });
      if (toSave) saver.current?.save(next);
    },
    [key],
  );

  useEffect(() => {
    const url = `/api/chat/conversations/${conversationId}/draft`;
    const made = createDraftSaver((next) => api.put(url, { text: next }), {
      onState: setSaveState,
      onSaved: (saved) =>
        saved === current.current && tabMemory.write(key, saved === '' ? undefined : { text: saved, saved: true }),
    });
    saver.current = made;
    const asked = new AbortController();
    api.get<Draft>(url, asked.signal).then(
      (draft) => {
        const isSent = leaving.current.includes(draft.text.trim());
        const chosen = chooseDraft(tabMemory.read<LocalDraft>(key), isSent ? '' : draft.text);
        put(chosen.text, chosen.toSave);
      },
      () => undefined, // Without it the person starts from what this tab remembers.
    );
    return () => {
      asked.abort();
      made.close();
    };
  }, [conversationId, key, put]);

  return {
    text,
    saveState,
    change: useCallback((next) => put(next, true), [put]),
    takeOut: useCallback(() => {
      saver.current?.hold();
      put('', false);
      setSaveState('idle');
    }, [put]),
    confirmSent: useCallback(() => {
      saver.current?.confirm(current.current);
      if (current.current !== '') put(current.current, true);
    }, [put]),
    putBack: useCallback((refused) => put(giveBack(refused, current.current), true), [put]),
  };
}
