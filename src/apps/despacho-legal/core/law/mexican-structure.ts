import { latinSuffix } from './latin-suffix.ts';
import type { Piece } from './piece.ts';

const ordinals =
  'PRIMER[OA]?|SEGUND[OA]|TERCER[OA]?|CUART[OA]|QUINT[OA]|SEXT[OA]|S[EÉ]PTIM[OA]|OCTAV[OA]|NOVEN[OA]|D[EÉ]CIM[OA]|DECIMO\\w+|ONCE|DOCE|TRECE|CATORCE|QUINCE|DIECIS[EÉ]IS|UND[EÉ]CIM[OA]|DUOD[EÉ]CIM[OA]|VIG[EÉ]SIM[OA]\\w*|TRIG[EÉ]SIM[OA]|[ÚU]NIC[OA]|PRELIMINAR|ESPECIAL';
const counted = `(?:(?:${ordinals})(?: (?:${ordinals}))*|[IVXLC]+)(?:[ -](?:${latinSuffix.toUpperCase()}|Bis|Ter))?(?![\\p{L}])`;
const kinds = `(?:LIBRO|T[IÍ]TULO|CAP[IÍ]TULO|SECCI[OÓ]N|PARTE) ${counted}|(?:PRIMERA|SEGUNDA|TERCERA) PARTE(?![\\p{L}])`;
/** In capitals no law speaks of its own parts: there one begins, wherever in a line it stands. */
const loud = new RegExp(`(?<![\\p{L}] ?[“"«(])(?<![\\p{L}\\d])(?:${kinds})`, 'gu');
const quiet = new RegExp(`^(?:Libro|T[ií]tulo|Cap[ií]tulo|Secci[oó]n) ${counted}(?:$|[.\\s]+(?=[\\p{Lu}]))`, 'iu');
const levels: [RegExp, number][] = [
  [/^LIBRO/i, 1],
  [/^PARTE|^\p{L}+ PARTE/iu, 2],
  [/^T[IÍ]TULO/i, 3],
  [/^CAP[IÍ]TULO/i, 4],
  [/^SECCI[OÓ]N/i, 5],
];

/** A line cut before the titles and chapters that begin in it: `before` is what the article above still says. */
export function cutStructure(text: string): { before: string; parts: Piece[] } {
  const starts = [...text.matchAll(loud)].map(({ index }) => index);
  if (starts.length === 0 && quiet.test(text)) starts.push(0);
  const [first] = starts;
  if (first === undefined) return { before: text, parts: [] };
  const parts = starts.map((start, at) => mexicanStructure(text.slice(start, starts[at + 1]).trim()));
  return { before: text.slice(0, first).trim(), parts };
}

/** One title, chapter or section as a piece. The dash, and a word that it cuts, come from whoever made the file. */
export function mexicanStructure(said: string): Piece {
  const text = said
    .replace(/ — (?=\p{Ll})/u, '')
    .replace(/ — (?=Bis|Ter|Primer|Segund|Tercer|\()/, ' ')
    .replace(/ — /, '. ')
    .replace(/\.$/, '');
  return { is: 'structure', level: levels.find(([shape]) => shape.test(text))?.[1] ?? 6, text };
}
