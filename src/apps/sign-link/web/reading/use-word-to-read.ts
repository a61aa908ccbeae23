import { useEffect, useRef } from 'react';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { SignLanguage } from '../../contract.ts';
import { chooseWord } from '../../core/reading/choose-word.ts';
import listed from '../../core/reading/words.json' with { type: 'json' };
import type { ReadingNow } from '../../reading/contract.ts';

export const wordLengths = ['fitting', 'short', 'medium', 'long'] as const;
export const wordSources = ['both', 'listed', 'own'] as const;
type Draft = {
  word: string;
  language: SignLanguage;
  typed: string;
  length: (typeof wordLengths)[number];
  source: (typeof wordSources)[number];
};

export type WordToRead = Pick<Draft, 'typed' | 'length' | 'source'> & {
  /** Empty: there is none to spell. */
  word: string;
  type(text: string): void;
  /** Another word; what was typed goes. */
  next(choice?: Partial<Pick<Draft, 'length' | 'source'>>): void;
};

/** The word that is spelled without being shown, and what was typed of it. Kept on this device, so that a page that is opened again goes on with it. */
export function useWordToRead(language: SignLanguage, now: ReadingNow | undefined): WordToRead {
  const { changes, change } = useKeptDraft<Draft>('sign-link.reading');
  const { word = '', typed = '', length = 'fitting', source = 'both' } = changes;
  const isOfNow = word !== '' && changes.language === language;

  function next(choice: Partial<Pick<Draft, 'length' | 'source'>> = {}): void {
    if (!now) return;
    const wanted = { length, source, ...choice };
    const own = now.ownWords.map(({ text }) => text);
    const words = { both: [...own, ...listed], listed, own }[wanted.source];
    const chosen = chooseWord({
      words,
      language,
      state: now,
      length: wanted.length === 'fitting' ? undefined : wanted.length,
      random: Math.random(),
    });
    change({ ...wanted, language, word: chosen ?? '', typed: '' });
  }
  // Where there is no word to choose, there will be none until something changes.
  const tried = useRef<ReadingNow>(undefined);
  useEffect(() => {
    if (!now || isOfNow || tried.current === now) return;
    tried.current = now;
    next();
  });
  return {
    word: isOfNow ? word : '',
    typed,
    length,
    source,
    type: (text) => change({ typed: text }),
    next,
  };
}
