import { DamagedSignExport, NotASignExport } from './errors.ts';
import { gatherSigns } from './gather-signs.ts';
import type { SignExport } from './sign-export.ts';

type Thing = Record<string, unknown>;

/**
 * Reads the JSON of SignPuddle: a list of entries with `sign` and `terms` (or an object that has it in `data`, `entries` or `results`), and
 * the plain form that gives for each word its signs, `{ "casa": ["M…"] }`.
 */
export function readSignJson(text: string): SignExport {
  const read = parse(text);
  const signs = gatherSigns();
  const list = listIn(read);
  if (list) {
    for (const one of list) if (isThing(one)) signs.take(rawOf(one));
    return signs.done(isThing(read) ? textOf(read.name ?? read.title) : '');
  }
  if (!isThing(read)) throw new NotASignExport();
  const words = Object.entries(read).filter(([, drawn]) => Array.isArray(drawn) || typeof drawn === 'string');
  if (words.length === 0) throw new NotASignExport();
  for (const [word, drawn] of words) signs.take({ written: [word, ...textsOf(drawn)] });
  return signs.done('');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new DamagedSignExport();
  }
}

function listIn(read: unknown): unknown[] | undefined {
  if (Array.isArray(read)) return read;
  if (!isThing(read)) return undefined;
  const list = [read.data, read.entries, read.results].find(Array.isArray);
  return list?.some(isThing) ? list : undefined;
}

function rawOf(one: Thing) {
  const written = [one.sign, one.fsw, one.terms, one.term, one.gloss].flatMap(textsOf);
  return { written, text: textOf(one.text ?? one.detail), source: textOf(one.source ?? one.src) };
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : textOf(value) ? [textOf(value)] : [];
