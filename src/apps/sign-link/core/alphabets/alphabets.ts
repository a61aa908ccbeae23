import type { Alphabet, Letter, SignLanguage } from './alphabet.ts';
import { lse } from './lse.ts';
import { lsm } from './lsm.ts';

/** Each language's own. */
export const alphabets: Readonly<Record<SignLanguage, Alphabet>> = { lsm, lse };

/** The letter of this language with this capital, if it has one. */
export function findLetter(language: SignLanguage, id: string): Letter | undefined {
  return alphabets[language].letters.find((letter) => letter.id === id);
}
