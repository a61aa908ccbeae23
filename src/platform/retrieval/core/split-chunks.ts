import { type Place, splitSentences, trimPlace } from './split-sentences.ts';

/** A part of a text that can be found and shown by itself: `text.slice(from, to)`, word for word. */
export type Chunk = Place & { /** The headings it stands under, from the largest. */ headings: string[] };

type Piece = Place & { words: number };
type Section = Place & { headings: string[]; level: number };

export const fewestWords = 120;
export const mostWords = 250;
/** A longer last sentence is not said again in the next chunk. */
const longestOverlap = 45;

/**
 * Cuts a page or a document into parts of 120 to 250 words along its headings (`#` as in Markdown), paragraphs and sentences, so that a search
 * finds a passage and a citation can show it. A part begins with the last sentence of the one before it (which comes on top of its 250 words). What stands
 * under a short heading is a short part of its own: it never runs into the next heading.
 */
export function splitChunks(text: string): Chunk[] {
  return sectionsOf(text).flatMap(({ headings, level, ...place }, index, sections) => {
    // What only names the parts below it is said by their headings.
    if (isBare(text, place) && (sections[index + 1]?.level ?? 0) > level) return [];
    const whole = countWords(text, place);
    if (whole === 0) return [];
    if (whole <= mostWords) return [{ ...trimPlace(text, place), headings }];
    return gather(piecesOf(text, place), whole).map((pieces, at, all) => {
      const [first, last] = [pieces[0] ?? { from: place.from }, pieces.at(-1) ?? { to: place.to }];
      return { from: at === 0 ? first.from : overlap(text, all[at - 1] ?? [], first.from), to: last.to, headings };
    });
  });
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  const above: { level: number; title: string }[] = [];
  let begin = 0;
  let headings: string[] = [];
  let level = 0;
  for (const { index, 1: marks = '', 2: title = '' } of text.matchAll(/^(#{1,6})[ \t]+(\S.*)$/gm)) {
    sections.push({ from: begin, to: index, headings, level });
    while ((above.at(-1)?.level ?? 0) >= marks.length) above.pop();
    level = marks.length;
    above.push({ level, title: title.trim() });
    headings = above.map((each) => each.title);
    begin = index;
  }
  return [...sections, { from: begin, to: text.length, headings, level }];
}

function isBare(text: string, { from, to }: Place): boolean {
  return /^#{1,6}[ \t][^\n]*\s*$/.test(text.slice(from, to));
}

/** Paragraphs where they are short enough, else sentences, else as many words as fit. */
function piecesOf(text: string, place: Place): Piece[] {
  return apart(text, place, /\n+/g)
    .flatMap((paragraph) => (countWords(text, paragraph) <= fewestWords ? [paragraph] : splitSentences(text, paragraph)))
    .flatMap((part) => (countWords(text, part) <= fewestWords ? [part] : byWords(text, part)))
    .map((part) => ({ ...part, words: countWords(text, part) }));
}

/** As even as pieces allow: none has more than the most, and none but the last one fewer than the fewest. */
function gather(pieces: Piece[], whole: number): Piece[][] {
  const parts = Math.ceil(whole / (mostWords - fewestWords / 2));
  const aim = Math.max(fewestWords, whole / parts);
  const chunks: Piece[][] = [];
  let words = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const isFull = words >= aim || words + piece.words > mostWords;
    if (isFull) chunks.push([]);
    words = isFull ? piece.words : words + piece.words;
    chunks.at(-1)?.push(piece);
  }
  const [last = [], before = []] = [chunks.at(-1), chunks.at(-2)];
  return sumOf(last) < fewestWords && sumOf(before) + sumOf(last) <= mostWords
    ? [...chunks.slice(0, -2), [...before, ...last]]
    : chunks;
}

function sumOf(pieces: Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + words, 0);
}

/** Where the last sentence of the chunk before begins, if it is no long one. */
function overlap(text: string, before: Piece[], from: number): number {
  const last = before.at(-1);
  const sentence = last && splitSentences(text, last).at(-1);
  return sentence && countWords(text, sentence) <= longestOverlap ? sentence.from : from;
}

function byWords(text: string, place: Place): Place[] {
  const words = apart(text, place, /\s+/g);
  const parts = Math.ceil(words.length / fewestWords);
  const size = Math.ceil(words.length / parts);
  return Array.from({ length: parts }, (_, at) => words.slice(at * size, (at + 1) * size)).flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)];
    return first && last ? [{ from: first.from, to: last.to }] : [];
  });
}

function apart(text: string, { from, to }: Place, between: RegExp): Place[] {
  const cuts = [...text.slice(from, to).matchAll(between)];
  const ends = [...cuts.map(({ index }) => from + index), to];
  const begins = [from, ...cuts.map(({ index, 0: gap }) => from + index + gap.length)];
  return begins.map((begin, at) => trimPlace(text, { from: begin, to: ends[at] ?? to })).filter((each) => each.from < each.to);
}

function countWords(text: string, { from, to }: Place): number {
  let words = 0;
  let isInWord = false;
  for (let at = from; at < to; at++) {
    const isBlank = isBlankCode(text.charCodeAt(at));
    if (!isBlank && !isInWord) words++;
    isInWord = !isBlank;
  }
  return words;
}

/** What `trim` takes away; nearly all letters are told by the first comparison. */
function isBlankCode(code: number): boolean {
  if (code > 32 && code < 160) return false;
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}
