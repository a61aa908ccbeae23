import { flatText, masked } from './flat-text.ts';
import type { Place } from './letter-reading.ts';

/** A line of a letter as it is printed, without the blanks around it. */
export type Line = Place & { text: string };

/** A sentence, where it stands, and the same to look for words in. `block` counts the paragraphs. */
export type Sentence = Place & { flat: string; block: number };

/** What ends with a point and ends no sentence. */
const short = new Set(
  (
    'art arts artº num nums nº n no sr sra sres srta d da dª dna don dr dra lic ing arq mtro mtra c p pag pags apdo av avda s a l m v u ud uds vd vds ref exp expte ' +
    'tel tels fax apto ss etc parr fracc frac inc cp pza prof esq int ext col del cd hno cia ltda admon dpto depto b k e t i r f g h j o q w x y z ej adm mun dto dir ' +
    'urb ctra prov pbro excmo excma ilmo ilma dona cap sec lib tit let no fr ap disp adic trans prov civ min max aprox fdo'
  ).split(' '),
);
const marker =
  /^(?:[-*•·–—▪□■o] |\d{1,2}(?:\.\d{1,2})*[.)º°]|[a-zñ]\)|\(?[ivx]{1,5}[).]|(?:primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa])\s*[.:-])/;
const ends = /[.?!…]+[)"'\]]*(?=\s)/g;

/** The lines of a letter that say something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const whole of text.split('\n')) {
    const line = whole.replaceAll(masked, ' ');
    const trimmed = line.trim();
    const from = at + line.indexOf(trimmed);
    if (trimmed) lines.push({ text: trimmed, from, to: from + trimmed.length });
    at += whole.length + 1;
  }
  return lines;
}

/** The sentences of a letter. Print breaks lines where the paper ends, so a line is no sentence; a heading or a point of a list is. */
export function letterSentences(text: string): Sentence[] {
  return blocksOf(text).flatMap((block, at) =>
    cut(text, block).map((place) => ({ ...place, flat: flatText(text.slice(place.from, place.to)), block: at })),
  );
}

/** Paragraphs, headings and points of lists. */
function blocksOf(text: string): Place[] {
  const lines = linesOf(text);
  const width = widthOf(lines);
  const blocks: Place[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = blocks.at(-1);
    if (before && open && goesOn(text, before, line, width)) open.to = line.to;
    else blocks.push({ from: line.from, to: line.to });
  }
  return blocks;
}

/** How long the lines are where the paper ends; none where no paper ends them. */
function widthOf(lines: Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long > 140 ? Number.POSITIVE_INFINITY : long;
}

function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  const gap = text.slice(before.to, line.from);
  const emptyLines = gap
    .split('\n')
    .slice(1, -1)
    .filter((one) => !one.includes(masked));
  if (emptyLines.length > 0) return false;
  const flat = flatText(line.text);
  if (marker.test(flat)) return false;
  if (/^\p{Ll}/u.test(line.text)) return !/[.:;?!]$/.test(before.text) || /[,;]$/.test(before.text);
  if (/[.:;?!]$/.test(before.text) && !endsShort(flatText(before.text)))
    return width < 140 && /\.$/.test(before.text) && isFull(before, line, width) && !isHeading(line);
  return isFull(before, line, width) && !isHeading(line);
}

/** Whether the first word of the next line had no room in this one. */
function isFull(before: Line, line: Line, width: number): boolean {
  const word = line.text.split(/\s/, 1)[0] ?? '';
  return before.text.length + 1 + word.length > width * 0.92;
}

function isHeading({ text }: Line): boolean {
  return /^[^a-záéíóúñ]{4,}$/.test(text) && text.length < 60;
}

function cut(text: string, { from, to }: Place): Place[] {
  const flat = flatText(text.slice(from, to));
  const places: Place[] = [];
  let start = 0;
  for (const match of flat.matchAll(ends)) {
    const end = match.index + match[0].length;
    const next = flat.slice(end).trimStart();
    if (!isEnd(text.slice(from, to), flat, start, match.index, end, next)) continue;
    places.push(trimmed(text, from + start, from + end));
    start = end;
  }
  places.push(trimmed(text, from + start, to));
  return places.filter((place) => place.to > place.from);
}

function isEnd(raw: string, flat: string, start: number, at: number, end: number, next: string): boolean {
  if (next === '') return true;
  const ahead = raw.slice(end).trimStart().charAt(0);
  if (!/[\p{Lu}\p{N}¿¡"«“([-]/u.test(ahead)) return false;
  if (flat.charAt(at) !== '.') return true;
  // «PRIMERO.- », «1. » and «a. » begin; they do not end.
  if (marker.test(flat.slice(start, end).trim()) && flat.slice(start, end).trim().length < 12) return false;
  return !endsShort(flat.slice(start, at + 1));
}

function endsShort(flat: string): boolean {
  const word = /([\p{L}ºª]+)\.$/u.exec(flat)?.[1] ?? '';
  return word !== '' && short.has(word);
}

function trimmed(text: string, from: number, to: number): Place {
  const piece = text.slice(from, to).replaceAll(masked, ' ');
  const lead = piece.length - piece.trimStart().length;
  return { from: from + lead, to: from + piece.trimEnd().length };
}
