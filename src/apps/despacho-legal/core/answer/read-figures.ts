import { latinSuffix } from '../law/latin-suffix.ts';
import type { Figure } from './figure.ts';
import { type FigureToken, figureTokens } from './figure-tokens.ts';
import { figureVocabulary } from './figure-vocabulary.ts';
import { plainNumber } from './plain-number.ts';
import { type ReadNumber, readNumber } from './read-number.ts';

const { units, months, monthsByADay, names, ordinals, onlyBeforeUnits } = figureVocabulary;
const article = /^(?:art|arts|articulos?|articles?)$/;
const part =
  /^(?:apartados?|parrafos?|fraccion(?:es)?|numeral(?:es)?|incisos?|capitulos?|titulos?|libros?|seccion(?:es)?|bases?|anexos?|puntos?|disposicion|adicional|transitoria|final|derogatoria|sections?|paragraphs?|chapters?)$/;
const suffix = new RegExp(`^(?:${latinSuffix})$`, 'i');
const joins = /^[\s,]*(?:[-–(]|y|e|o|u|a|al|and|or|to)?\s*$/i;
const roman = /(?<![\p{L}\p{N}])(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;
const named = /(?:apartados?|fracci[oó]n(?:es)?|t[ií]tulos?|cap[ií]tulos?|libros?|secci[oó]n(?:es)?|anexos?|,|\sy|\sa)\s*$/iu;
const marker = /(?:^|\n)[^\S\n]*(\d{1,2})(?:\.?[ºª°])?[.)](?!\d)/gu;

/** Every number, amount, period, date and reference of a text, in its order, whatever the way it is written. */
export function readFigures(text: string): Figure[] {
  const tokens = figureTokens(text);
  const markers = new Set([...text.matchAll(marker)].map(({ 0: all, 1: digits = '', index }) => index + all.indexOf(digits)));
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = dateAt(tokens, at) ?? countedAt(text, tokens, at, figures.at(-1), markers) ?? namedAt(tokens, at);
    if (read) figures.push(read.figure);
    at += read?.length ?? 1;
  }
  shareUnits(text, figures);
  return [...figures, ...romansOf(text)].sort((one, other) => one.from - other.from);
}

type Read = { figure: Figure; length: number } | undefined;

function dateAt(tokens: FigureToken[], at: number): Read {
  const first = tokens[at] as FigureToken;
  const written = /^(\d{1,4})[/-](\d{1,2})[/-](\d{1,4})$/.exec(first.text);
  if (written) {
    const [one, month, other] = written.slice(1).map(Number) as [number, number, number];
    const [day, year] = written[1]?.length === 4 ? [other, one] : [one, other];
    return { figure: { is: 'date', day, month, year, from: first.from, to: first.to }, length: 1 };
  }
  return dayFirst(tokens, at) ?? monthFirst(tokens, at);
}

/** «1 de enero de 2026», «uno de enero», «1.º de mayo», "1 January 2026". */
function dayFirst(tokens: FigureToken[], at: number): Read {
  const { text, from } = tokens[at] as FigureToken;
  const number =
    readNumber(tokens, at) ?? (onlyBeforeUnits.has(text) ? { value: onlyBeforeUnits.get(text), length: 1 } : undefined);
  const day = number ? Number(number.value) : ordinals.get(text);
  if (day === undefined || day < 1 || day > 31 || !Number.isInteger(day)) return undefined;
  let next = at + (number?.length ?? 1);
  if (/^[oa]$|^(?:st|nd|rd|th)$/.test(tokens[next]?.text ?? '')) next += 1;
  if (/^(?:de|of)$/.test(tokens[next]?.text ?? '')) next += 1;
  const month = monthOf(tokens[next]) ?? monthsByADay.get(tokens[next]?.text ?? '');
  if (month === undefined) return undefined;
  const dated = withYear(tokens, { day, month, from }, next + 1);
  return { figure: dated.figure, length: dated.end - at };
}

function monthFirst(tokens: FigureToken[], at: number): Read {
  const month = monthOf(tokens[at]) ?? monthsByADay.get(tokens[at]?.text ?? '');
  const day = Number(tokens[at + 1]?.text);
  if (month === undefined || !Number.isInteger(day) || day < 1 || day > 31) return undefined;
  const next = at + 2 + (/^(?:st|nd|rd|th)$/.test(tokens[at + 2]?.text ?? '') ? 1 : 0);
  const dated = withYear(tokens, { day, month, from: (tokens[at] as FigureToken).from }, next);
  return { figure: dated.figure, length: dated.end - at };
}

function withYear(tokens: FigureToken[], date: { day: number; month: number; from: number }, next: number) {
  const gap = /^(?:de|del|of)$/.test(tokens[next]?.text ?? '') ? 1 : 0;
  const year = /^\d{4}$/.exec(tokens[next + gap]?.text ?? '')?.[0];
  const end = year ? next + gap + 1 : next;
  const to = tokens[end - 1]?.to ?? date.from;
  const figure: Figure = { is: 'date', ...date, ...(year && { year: Number(year) }), to };
  return { figure, end };
}

function countedAt(text: string, tokens: FigureToken[], at: number, last: Figure | undefined, markers: Set<number>): Read {
  const { text: word, from } = tokens[at] as FigureToken;
  const found = readNumber(tokens, at) ?? fewAt(tokens, at);
  const before = tokens[at - 1]?.text ?? '';
  const place = { from, to: tokens[at + (found?.length ?? 1) - 1]?.to ?? from };
  const order = found ? undefined : ordinals.get(word);
  if (order !== undefined) {
    const isPart = part.test(before) || part.test(tokens[at + 1]?.text ?? '');
    const value = String(order);
    if (article.test(before)) return { figure: { is: 'reference', target: 'article', value, ...place }, length: 1 };
    return {
      figure: isPart ? { is: 'reference', target: 'part', value, ...place } : { is: 'ordinal', value, ...place },
      length: 1,
    };
  }
  if (!found) return undefined;
  if (word.includes('/')) return { figure: { is: 'reference', target: 'law', value: word, ...place }, length: 1 };
  const unit = unitAfter(tokens, at + found.length) ?? (/^[€$]$/.test(before) ? signs.get(before) : undefined);
  const listed =
    last?.is === 'reference' && last.target !== 'law' && joins.test(text.slice(last.to, from)) ? last.target : undefined;
  const target = article.test(before) ? 'article' : part.test(before) || markers.has(from) ? 'part' : unit ? undefined : listed;
  if (!target) {
    // «por 100» is no other number.
    const length = found.length + (/^(?:por|per)$/.test(tokens[at + found.length]?.text ?? '') && unit === 'percent' ? 2 : 0);
    return { figure: { is: 'amount', value: found.value, ...(unit && { unit }), ...place }, length };
  }
  const next = tokens[at + 1];
  const ring = next && /^[oa]$/.test(next.text) && next.from - place.to < 2 ? 1 : 0;
  const latin = suffix.exec(tokens[at + 1 + ring]?.text ?? '')?.[0];
  const own = /^\d/.test(word) ? (/^\d+\.\d{1,2}$/.test(word) ? word : plainNumber(word)) : found.value;
  const length = found.length + ring + (latin ? 1 : 0);
  const to = tokens[at + length - 1]?.to ?? place.to;
  return { figure: { is: 'reference', target, value: latin ? `${own} ${latin}` : own, from, to }, length };
}

const signs = new Map([
  ['%', 'percent'],
  ['€', 'euro'],
  ['$', 'peso'],
]);

/** «Un», «media» and "a" count nothing, unless days, months or euros follow. */
function fewAt(tokens: FigureToken[], at: number): ReadNumber | undefined {
  const isEnglishOne =
    /^an?$/.test(tokens[at]?.text ?? '') && /^(?:day|month|year|week|hour|minute)$/.test(tokens[at + 1]?.text ?? '');
  const value = isEnglishOne ? 1 : onlyBeforeUnits.get(tokens[at]?.text ?? '');
  const unit = units.get(tokens[at + 1]?.text ?? '');
  return value === undefined || unit === undefined || unit === 'person' ? undefined : { value: String(value), length: 1 };
}

/** «Días» of «veinte días», «20 o más días», «los 20 primeros días»; «por ciento» and «por 100» too. */
function unitAfter(tokens: FigureToken[], at: number): string | undefined {
  const [one = '', two = '', three = ''] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (/^(?:por|per)$/.test(one) && /^(?:ciento|cien|100|cent)$/.test(two)) return 'percent';
  if (one === 'o' && /^(?:mas|menos)$/.test(two)) return units.get(three);
  if (/^(?:de|primeros|primeras|ultimos|ultimas|working|business|calendar)$/.test(one)) return units.get(two);
  return signs.get(one) ?? units.get(one);
}

function namedAt(tokens: FigureToken[], at: number): Read {
  const { text, from, to } = tokens[at] as FigureToken;
  const month = monthOf(tokens[at]);
  const isHalf = /^medi[oa]$/.test(text) && tokens[at - 1]?.text === 'y';
  const value = isHalf
    ? 'half'
    : month
      ? `month ${month}`
      : (names.get(text) ?? (/^[^a-zñ0-9%€$]$/.test(text) ? text : undefined));
  return value === undefined ? undefined : { figure: { is: 'name', value, from, to }, length: 1 };
}

function monthOf(token: FigureToken | undefined): number | undefined {
  return months.get(token?.text ?? '');
}

/** «De tres a seis meses», «veinte (20) días»: the unit is of both. */
function shareUnits(text: string, figures: Figure[]): void {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [one, other] = [figures[at], figures[at + 1]];
    if (one?.is !== 'amount' || other?.is !== 'amount' || one.unit || !other.unit) continue;
    if (joins.test(text.slice(one.to, other.from))) one.unit = other.unit;
  }
}

function romansOf(text: string): Figure[] {
  return [...text.matchAll(roman)].flatMap(({ 0: written, index }): Figure[] => {
    const before = index < near ? text.slice(0, index) : `…${text.slice(index - near, index)}`;
    if (written.length === 1 && !named.test(before) && !/(?:^|\n)\s*$/.test(before)) return [];
    const value = [...written].reduce((sum, _, at) => sum + step(written, at), 0);
    return [{ is: 'reference', target: 'part', value: String(value), from: index, to: index + written.length }];
  });
}

/** As far back as the name of a part stands. */
const near = 24;
const letters: Record<string, number> = { I: 1, V: 5, X: 10 };

function step(written: string, at: number): number {
  const [own = 0, next = 0] = [letters[written[at] ?? ''], letters[written[at + 1] ?? '']];
  return own < next ? -own : own;
}
