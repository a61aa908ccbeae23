import { useMemo, useRef, useState } from 'react';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';
import type { WorkSign } from '../../core/gloss/choose-sign.ts';
import { draftGloss } from '../../core/gloss/draft-gloss.ts';
import { workSigns } from '../../core/gloss/edit-signs.ts';
import type { KeptGloss } from '../../gloss/contract.ts';

type Signs = readonly WorkSign[];
/** What is on the page, and of what was asked to be kept: `signs` as the person left them. */
type Kept = { typed: string; made: string; language: SignLanguage; signs: Signs; id: string; version: number };

export type GlossWork = ReturnType<typeof useGlossWork>;

const mostSteps = 100;

/** The sentence and its draft, on this device until somebody keeps it: made by the rules, then changed by hand, step by step and back. */
export function useGlossWork() {
  const { changes, change, clear } = useKeptDraft<Kept>('sign-link.gloss');
  const { typed = '', made = '', language = 'lsm', signs = [], id, version } = changes;
  const [past, setPast] = useState<readonly Signs[]>([]);
  const [future, setFuture] = useState<readonly Signs[]>([]);
  // Two presses may come before the page is drawn again.
  const latest = useRef({ signs, past, future });
  latest.current = { signs, past, future };
  const draft = useMemo(() => draftGloss(made, language), [made, language]);

  const put = (next: { signs: Signs; past: readonly Signs[]; future: readonly Signs[] }) => {
    latest.current = next;
    change({ signs: next.signs });
    setPast(next.past);
    setFuture(next.future);
  };
  const begin = (next: Partial<Kept>) => {
    change(next);
    setPast([]);
    setFuture([]);
  };
  return {
    typed,
    made,
    language,
    signs,
    draft,
    id,
    version,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    type: (text: string) => change({ typed: text }),
    /** By the rules, from what is written; a draft that is kept stays the same one. */
    make(text: string, of: SignLanguage): Signs {
      const next = workSigns(draftGloss(text, of).signs);
      if (latest.current.signs.length > 0 && made !== '') {
        change({ typed: text, made: text, language: of });
        put({ signs: next, past: [...latest.current.past, latest.current.signs].slice(-mostSteps), future: [] });
      } else begin({ typed: text, made: text, language: of, signs: next });
      return next;
    },
    edit(by: (signs: Signs) => Signs): Signs {
      const next = by(latest.current.signs);
      if (next !== latest.current.signs)
        put({ signs: next, past: [...latest.current.past, latest.current.signs].slice(-mostSteps), future: [] });
      return next;
    },
    undo() {
      const before = latest.current.past.at(-1);
      if (before)
        put({ signs: before, past: latest.current.past.slice(0, -1), future: [latest.current.signs, ...latest.current.future] });
    },
    redo() {
      const [next, ...rest] = latest.current.future;
      if (next) put({ signs: next, past: [...latest.current.past, latest.current.signs], future: rest });
    },
    /** One that is kept, to go on with it. */
    open({ id: of, version: at, text, language: inLanguage, signs: kept }: KeptGloss) {
      begin({
        typed: text,
        made: text,
        language: inLanguage,
        signs: kept.map((sign, index) => ({ ...sign, id: `s${index}` })),
        id: of,
        version: at,
      });
    },
    isKept: (kept: KeptGloss) => change({ id: kept.id, version: kept.version }),
    /** It is no longer kept; what is on the page stays. */
    isGone: () => change({ id: undefined, version: undefined }),
    startOver() {
      clear();
      setPast([]);
      setFuture([]);
    },
    /** What is on the page now, and how to have it again in the place of what came after. */
    holdThis(): () => void {
      const [now, before, after] = [changes, past, future];
      return () => {
        clear();
        change(now);
        setPast(before);
        setFuture(after);
      };
    },
  };
}
