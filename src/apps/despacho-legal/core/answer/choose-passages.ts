import { createTermReader } from '#platform/retrieval/core/create-term-reader.ts';
import { type Place, splitSentences } from '#platform/retrieval/core/split-sentences.ts';
import type { FoundArticle } from './found-article.ts';

const reader = createTermReader('es');
const wholeWords = 90;
const mostSentences = 3;
const mostItems = 12;
const item = /^(?:(\d{1,2})|([IVXLC]{1,6})|([a-zñ]{1,2}))(?:\s(?:bis|ter|quater))?\s?(?:\.?[ºª°])?[).-]/;
/** It speaks of the sentence before it. */
const leansBack =
  /^(?:est[aeo]s?|dich[ao]s?|es[aeo]s?|aquel\p{L}*|tal(?:es)?|l[oa]s? anterior\p{L}*|no obstante|sin embargo|en (?:este|estos|tal|tales|dicho|dichos|ese|esos) |salvo|excepto|asimismo|también|tampoco|por (?:tanto|ello)|l[oa]s? mism\p{L}+|los (?:días|plazos)|el plazo|en caso contrario|cuando así|si así|del mismo modo|igualmente|a est[oe]s? )/iu;

/**
 * The sentences of an article that answer a question, in their order, each whole. A short paragraph stays together. What says the opposite or
 * the limits comes along: the sentence that one leans on, the «no obstante» after it, the opening line of a list, and the list after its opening line.
 */
export function choosePassages({ article, place }: FoundArticle, asked: string): Place[] {
  const lines = linesOf(article.text);
  const pieces = lines.flatMap((line, at) => piecesOf(article.text, line).map((piece) => ({ ...piece, line: at })));
  const wanted = new Set(reader.want(asked).flatMap((word) => [...(word?.keys() ?? [])]));
  const terms = pieces.map(({ from, to }) => [...new Set(reader.read(article.text.slice(from, to)))]);
  const inside = pieces.flatMap((piece, at) => (piece.from < place.to && piece.to > place.from ? [at] : []));
  const weighed = inside
    .map((at) => ({ at, weight: weightOf(terms[at] ?? [], wanted, terms) }))
    .sort((one, other) => other.weight - one.weight || one.at - other.at);
  const best = weighed[0]?.weight ?? 0;
  const chosen = new Set<number>();
  for (const { at } of weighed.filter(({ weight }) => weight > 0 && weight * 2 >= best).slice(0, mostSentences)) take(at);
  if (chosen.size === 0 && weighed[0]) take(weighed[0].at);
  return [...chosen]
    .sort((one, other) => one - other)
    .flatMap((at) => pieces[at] ?? [])
    .map(({ from, to }) => ({ from, to }));

  function textAt(at: number): string {
    const piece = pieces[at];
    return piece ? article.text.slice(piece.from, piece.to) : '';
  }

  function take(at: number): void {
    if (chosen.has(at) || !pieces[at]) return;
    chosen.add(at);
    if (leansBack.test(textAt(at))) take(at - 1);
    if (leansBack.test(textAt(at + 1))) take(at + 1);
    if (item.test(textAt(at))) takeOpening(at);
    if (textAt(at).endsWith(':')) takeList(at);
  }

  /** The line that ends in a colon above the first item of this kind: «1.» of «3.», «a)» of «c)». */
  function takeOpening(at: number): void {
    const kind = kindOf(textAt(at));
    for (let first = at; first > 0; first--) {
      if (kindOf(textAt(first)) !== kind || !isFirst(textAt(first))) continue;
      if (textAt(first - 1).endsWith(':')) take(first - 1);
      return;
    }
  }

  function takeList(at: number): void {
    if ([...chosen].some((each) => each > at && each <= at + mostItems && item.test(textAt(each)))) return;
    for (let below = at + 1; below <= at + mostItems && item.test(textAt(below)); below++) chosen.add(below);
  }
}

function linesOf(text: string): Place[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ from: index, to: index + line.length }));
}

/** A paragraph, or the sentences of a long one. */
function piecesOf(text: string, line: Place): Place[] {
  const words = text.slice(line.from, line.to).split(/\s+/).length;
  const sentences = splitSentences(text, line);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return [];
  return words <= wholeWords ? [{ from: first.from, to: last.to }] : sentences;
}

function kindOf(text: string): number {
  return (
    item
      .exec(text)
      ?.slice(1)
      .findIndex((part) => part !== undefined) ?? -1
  );
}

function isFirst(text: string): boolean {
  return /^(?:1|I|a)(?![\p{L}\p{N}])/u.test(text);
}

/** A word that stands in few sentences of the article tells them apart. */
function weightOf(terms: string[], wanted: ReadonlySet<string>, all: string[][]): number {
  const told = terms.filter((term) => term !== '' && wanted.has(term));
  return told.reduce((sum, term) => sum + Math.log(1 + all.length / all.filter((each) => each.includes(term)).length), 0);
}
