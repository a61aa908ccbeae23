import { inflesz } from '#platform/dialogue/core/readability.ts';
import { type Place, splitSentences } from '#platform/retrieval/core/split-sentences.ts';
import type { Article, Jurisdiction } from '../law/law.ts';
import { easySentences } from './easy-sentences.ts';
import { type LegalWord, legalWords } from './legal-words.ts';
import { writtenReading } from './written-reading.ts';

/**
 * A sentence that is easier to read, and where the literal one stands that it says: `article.text.slice(literal.from, literal.to)`. `isLiteral`: it could
 * not be made easier without the risk of saying something else. `explains`: the legal words that are met here first.
 */
export type EasySentence = { text: string; literal: Place; isLiteral: boolean; explains: LegalWord[] };

export type EasyArticle = {
  sentences: EasySentence[];
  /** How easily both read, by INFLESZ: from 55 it is normal, from 70 easy. The explanations do not count. */
  readability: { literal: number; easy: number };
};

/**
 * An article for easy reading: sentence by sentence what was written beforehand for it, and where there is nothing, rules: shorter sentences where a cut is safe, plain words for stiff
 * phrases. Legal words are explained at their first use. It says nothing else than the article.
 */
export function easyArticle({ text }: Pick<Article, 'text'>, jurisdiction: Jurisdiction): EasyArticle {
  const met = new Set<string>();
  const sentences = paragraphsOf(text)
    .flatMap((paragraph) => splitSentences(text, paragraph))
    .flatMap((literal) => {
      const written = text.slice(literal.from, literal.to);
      return (writtenReading(written) ?? easySentences(written)).map((easy): EasySentence => {
        const explains = legalWords(easy, jurisdiction).filter(({ word }) => !met.has(word) && met.add(word));
        return { text: easy, literal, isLiteral: easy === written, explains };
      });
    });
  const easy = sentences.map((sentence) => sentence.text).join('\n');
  return { sentences, readability: { literal: inflesz(text), easy: inflesz(easy) } };
}

function paragraphsOf(text: string): Place[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ from: index, to: index + line.length }));
}
