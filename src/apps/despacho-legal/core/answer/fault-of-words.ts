import type { Article, Law } from '../law/law.ts';
import type { AnswerSentence, Fault } from './answer-sentence.ts';
import { figureTokens } from './figure-tokens.ts';
import { figureVocabulary } from './figure-vocabulary.ts';
import { figuresOfArticle } from './figures-of-article.ts';
import { findQuote } from './find-quote.ts';
import { isSupported } from './is-supported.ts';
import { namedLaws } from './named-laws.ts';
import { onOneLine } from './on-one-line.ts';
import { readFigures } from './read-figures.ts';

const { cardinals, units, counted, beforeCounted } = figureVocabulary;
const hidden = /[\p{Cf}\p{Co}\p{Cn}]/u;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const spelled = /(?<!\p{L})\p{L}(?:[ .\-_·*]\p{L}){2,}(?!\p{L})/u;
const between = /[«“"]([^«»“”"]+)[»”"]/gu;

/** What is wrong with the words of a sentence, beside its quote; undefined if everything in them can be found in the article or in the question. */
export function faultOfWords(
  sentence: AnswerSentence,
  { law, article }: { law: Law; article: Article },
  question: string,
): Fault | undefined {
  const { quote = '' } = sentence;
  const text = withoutQuote(sentence.text, quote).normalize('NFC');
  if (hidden.test(text) || foreign.test(text)) return 'unreadable';
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const own = `${article.heading}\n${article.text}\n${question}`;
  if (spelled.test(text) && !own.includes(spelled.exec(text)?.[0] ?? '')) return 'unreadable';
  const isUnquoted = ([, inner = '']: RegExpMatchArray) =>
    /[\p{L}\p{N}]/u.test(inner) &&
    findQuote(inner, article.text) !== 'whole' &&
    !onOneLine(question).includes(onOneLine(inner).trim()) &&
    inner !== article.heading;
  if ([...text.matchAll(between)].some(isUnquoted)) return 'no-quote-there';

  const said = [...figuresOfArticle(article, law), ...readFigures(question)];
  const odd = readFigures(text).find((figure) => !isSupported(figure, said));
  if (odd) return odd.is === 'reference' && odd.target !== 'part' ? 'no-reference-there' : 'no-figure-there';
  if (countsUnknown(text, own)) return 'no-figure-there';
  const known = new Set([law.key, ...namedLaws(`${law.title}\n${own}`).flat()]);
  return namedLaws(text).some((keys) => !keys.some((key) => known.has(key))) ? 'no-reference-there' : undefined;
}

/** The quote was compared letter by letter already; what a person or a model put around it was not. */
function withoutQuote(text: string, quote: string): string {
  const [line, quoted] = [onOneLine(text), onOneLine(quote).trim()];
  const at = quoted === '' ? -1 : line.indexOf(quoted);
  return at === -1 ? line : `${line.slice(0, at)} … ${line.slice(at + quoted.length)}`;
}

/** «Veynte días», «veintedías»: a word that counts, but is no number that anybody can compare. */
function countsUnknown(text: string, own: string): boolean {
  const words = figureTokens(text).map((token) => token.text);
  const there = new Set(pairsOf(figureTokens(own).map((token) => token.text)));
  return words.some((word, at) => {
    const before = words[at - 1] ?? '';
    if (isGlued(word)) return true;
    if (!counted.has(word) || at === 0 || /\d/.test(before)) return false;
    return !cardinals.has(before) && !beforeCounted.has(before) && !units.has(before) && !there.has(`${before} ${word}`);
  });
}

function pairsOf(words: string[]): string[] {
  return words.map((word, at) => `${words[at - 1] ?? ''} ${word}`);
}

function isGlued(word: string): boolean {
  if (units.has(word)) return false;
  for (const unit of counted) {
    if (!word.endsWith(unit)) continue;
    if (cardinals.has(word.slice(0, -unit.length))) return true;
  }
  return false;
}
