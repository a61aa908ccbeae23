import type { Word } from './word.ts';

/** A form that somebody does: «como», and not «comer» or «comiendo». */
export function isConjugated(word: Word | undefined): boolean {
  const tense = word?.verb?.tense;
  return word?.tag === 'verb' && tense !== 'infinitive' && tense !== 'gerund' && tense !== 'participle';
}
