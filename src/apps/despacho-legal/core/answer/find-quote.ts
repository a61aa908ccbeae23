import { type Place, splitSentences } from '#platform/retrieval/core/split-sentences.ts';
import { onOneLine } from './on-one-line.ts';
import { readFigures } from './read-figures.ts';

/** `cut`: the words are there, but the law does not say that with them. */
export type FoundQuote = 'whole' | 'cut' | 'absent';

const turns =
  /(?<!\p{L})(?:no|ni|nunca|jam[aá]s|tampoco|nadie|nada|ning[uú]n[ao]?|sin|salvo|excepto|except[uú][aá]\p{L}*|a menos que)(?!\p{L})/iu;
const limits =
  /(?<!\p{L})(?:salvo|excepto|except[uú]\p{L}*|a menos que|siempre que|siempre y cuando|a no ser que|sin que|si|pero|cuando)(?!\p{L})/iu;
const rangeLimit = 200_000;

/**
 * Whether a quote stands in an article, character for character. Of white space, only this is read alike: a run of it that holds a line
 * break is one space, in both, and what stands around the quote is nothing. Two spaces are not one, nor is a no-break space a space.
 *
 * A quote must not begin or end within a word or a number (`20 días` of «120 días», «dos meses» of «treinta y dos meses»), nor leave away
 * a «no» before it, or a «salvo» after it, in the same sentence.
 */
export function findQuote(quote: string, text: string): FoundQuote {
  const [wanted, whole] = [onOneLine(quote).trim(), onOneLine(text.slice(0, rangeLimit))];
  if (wanted === '') return 'absent';
  let found: FoundQuote = 'absent';
  const sentences = whole.includes(wanted) ? sentencesOf(text) : [];
  for (let at = whole.indexOf(wanted); at !== -1; at = whole.indexOf(wanted, at + 1)) {
    if (isWhole(whole, { from: at, to: at + wanted.length }, sentences)) return 'whole';
    found = 'cut';
  }
  return found;
}

/** The sentences of a text as they stand once it is on one line. */
function sentencesOf(text: string): Place[] {
  let from = 0;
  const whole = onOneLine(text);
  return splitSentences(text, { from: 0, to: text.length }).map((each) => {
    const sentence = onOneLine(text.slice(each.from, each.to));
    from = whole.indexOf(sentence, from);
    const place = { from, to: from + sentence.length };
    from = place.to;
    return place;
  });
}

function isWhole(text: string, { from, to }: Place, sentences: Place[]): boolean {
  if (glued(text, from) || glued(text, to)) return false;
  const first = sentences.find((each) => each.from <= from && from < each.to);
  const last = sentences.find((each) => each.from < to && to <= each.to);
  const before = text.slice(first?.from ?? from, from);
  const after = text.slice(to, last?.to ?? to);
  if (turns.test(before) || limits.test(after)) return false;
  const [start, end] = [first?.from ?? from, last?.to ?? to];
  return readFigures(text.slice(start, end)).every((each) => {
    const figure = { from: each.from + start, to: each.to + start };
    return figure.to <= from || figure.from >= to || (figure.from >= from && figure.to <= to);
  });
}

/** Whether a word or a number goes on across this place. */
function glued(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (/[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after)) return true;
  return (/\p{N}$/u.test(before) && /^[.,/]\p{N}/u.test(after)) || (/\p{N}[.,/]$/u.test(before) && /^\p{N}/u.test(after));
}
