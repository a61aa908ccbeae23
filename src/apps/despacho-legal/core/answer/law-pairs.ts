import type { Jurisdiction } from '../law/law.ts';
import { type EasySentence, easyArticle } from './easy-article.ts';
import { type PlacedWord, placedWords } from './legal-words.ts';

/**
 * A sentence of the law word for word, and the same for easy reading. `easy` is empty where it could not be made easier without the risk of saying
 * something else. Legal words are placed where they are met first: in the easy text, and without one in the literal.
 */
export type LawPair = { literal: string; terms: PlacedWord[]; easy: { text: string; terms: PlacedWord[] }[] };

/** A text of the law, sentence by sentence, beside its easy reading. */
export function lawPairs(text: string, jurisdiction: Jurisdiction): LawPair[] {
  const { sentences } = easyArticle({ text }, jurisdiction);
  const grouped = Map.groupBy(sentences, ({ literal }) => literal.from);
  return [...grouped.values()].map((parts): LawPair => {
    const { from, to } = parts[0]?.literal ?? { from: 0, to: 0 };
    const literal = text.slice(from, to);
    const [only] = parts;
    if (parts.length === 1 && only?.isLiteral) return { literal, terms: termsOf(only, jurisdiction), easy: [] };
    return { literal, terms: [], easy: parts.map((part) => ({ text: part.text, terms: termsOf(part, jurisdiction) })) };
  });
}

function termsOf({ text, explains }: EasySentence, jurisdiction: Jurisdiction): PlacedWord[] {
  return placedWords(text, jurisdiction).filter(({ word }) => explains.some((one) => one.word === word));
}
