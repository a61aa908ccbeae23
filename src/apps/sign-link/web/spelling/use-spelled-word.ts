import { useKeptDraft } from '#ui/session/use-kept-draft.ts';

/** `typed` is what stands in the field, `shown` what was asked to be spelled. */
type Draft = { typed: string; shown: string };

export type SpelledWord = Draft & {
  type(text: string): void;
  /** Spells this text, or what was typed. */
  show(text?: string): void;
};

/** The word of this person on this device. It may be private, so it is in no address and goes to no server. */
export function useSpelledWord(): SpelledWord {
  const { changes, change } = useKeptDraft<Draft>('sign-link.word');
  const { typed = '', shown = '' } = changes;
  return {
    typed,
    shown,
    type: (text) => change({ typed: text }),
    show: (text = typed) => change({ typed: text, shown: text }),
  };
}
