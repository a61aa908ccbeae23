import { isCard, isClabe, isCuil, isDni, isIban, isLuhn, isSpanishNss } from './check-digits.ts';
import { isPhone, phoneShape } from './phone.ts';

/** What may tell who somebody is, or where to find them. */
export const identifyingKinds = [
  'name',
  'mail',
  'phone',
  'address',
  'document',
  'passport',
  'account',
  'card',
  'plate',
  'other',
] as const;
export type IdentifyingKind = (typeof identifyingKinds)[number];
export type Span = { kind: IdentifyingKind; from: number; to: number };

/** What a person gave of themselves and of others: names, and anything else to be taken out wherever it stands. */
export type Known = { names: readonly string[]; others: readonly string[]; patterns: readonly RegExp[] };

/** One way of finding. `counts` looks at what was found; `near`: it counts only with one of these words shortly before it. */
type Way = { kind: IdentifyingKind; shape: RegExp; counts?: (found: string) => boolean; near?: RegExp };

const nearDocument =
  /(?:\bdni|\bnie\b|documento|c[eé]dula|\bc\.? ?c\.?|identidad|identificaci[oó]n|\bcuil|\bcuit|\bnif\b|\bid\b|\brut\b)[^\n]{0,24}$/iu;
const nearSocial = /(?:seguridad social|seguro social|\bnss\b|\bimss\b|\bssn\b|social security|afiliaci[oó]n)[^\n]{0,24}$/iu;
const nearPassport = /(?:pasaporte|passport)[^\n]{0,24}$/iu;
const nearPlate = /(?:matr[ií]cula|placas?|patente|coche|carro|auto|moto|plate|number plate)[^\n]{0,24}$/iu;
const nearPostal = /(?:c[oó]digo postal|\bc\.? ?p\.?|\bzip(?: code)?|postcode|postal code)[^\n\d]{0,12}$/iu;
const nearAccount = /(?:cuenta|cbu|cvu|clabe|account|routing)[^\n]{0,24}$/iu;

/** Streets as they are written where our people live. Every part is bounded, so none takes long on any text. */
const street =
  /(?<![\p{L}\p{N}])(?:calle|c\/|avenida|avda\.?|av\.|plaza|pza\.?|paseo|p[ºo]\.|camino|carretera|ctra\.?|carrera|cra\.?|kra\.?|cr\.|cl\.|cll\.?|diagonal|dg\.?|transversal|calzada|boulevard|blvd\.?|bulevar|ronda|traves[ií]a|urbanizaci[oó]n|pasaje|pje\.?|privada|cerrada|andador|circuito|autopista|r[uú]a|carrer)\s{1,2}[\p{L}\d][\p{L}\d.'’ªº-]{0,30}(?:\s[\p{L}\d][\p{L}\d.'’ªº-]{0,30}){0,5}?,?\s{0,2}(?:n[ºo°]?\.?\s?|n[uú]m(?:ero|\.)?\s?|#\s?|no\.\s?)?\d{1,5}(?:\s?[-–]\s?\d{1,4}){0,2}(?:\s?(?:bis|[A-Za-z])(?![\p{L}\p{N}]))?(?:,?\s(?:piso|puerta|pta\.?|planta|portal|esc(?:alera|\.)?|depto\.?|departamento|dpto\.?|apto\.?|apartamento|int(?:erior|\.)?|casa|torre|bloque|\d{1,2}[ºª°])\s?[\p{L}\d]{0,4}(?:\s?[ºª°])?){0,3}(?:,\s\d{5}(?:\s\p{Lu}\p{L}{1,20}){0,2})?/giu;
const englishStreet =
  /(?<![\p{L}\p{N}])\d{1,5}[A-Za-z]?\s(?:[NSEW]\.?\s)?\p{Lu}[\p{L}'’.-]{1,25}(?:\s\p{Lu}[\p{L}'’.-]{1,25}){0,3}\s(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|place|pl|square|terrace|way|close|crescent)\b\.?(?:,?\s(?:apt|apartment|unit|suite|flat|#)\.?\s?[\p{L}\d]{1,5})?/giu;

/** In this order: what an earlier one took, a later one does not see. */
const ways: Way[] = [
  { kind: 'mail', shape: /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu },
  {
    kind: 'mail',
    shape:
      /[\p{L}\p{N}._-]{2,64}\s{1,2}\(?(?:arroba|at)\)?\s{1,2}[\p{L}\p{N}-]{2,63}\s{1,2}\(?(?:punto|dot)\)?\s{1,2}[\p{L}]{2,10}/giu,
  },
  { kind: 'account', shape: /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}(?![\p{L}\p{N}])/giu, counts: isIban },
  { kind: 'card', shape: /(?<![\p{L}\p{N}.,])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}])/gu, counts: isCard },
  { kind: 'account', shape: /(?<![\p{L}\p{N}])\d{18}(?!\d)/gu, counts: isClabe },
  { kind: 'account', shape: /(?<![\p{L}\p{N}])\d(?:[ -]?\d){9,23}(?!\d)/gu, near: nearAccount },
  { kind: 'document', shape: /(?<![\p{L}\p{N}])[a-z]{4}\d{6}[hmx][a-z]{5}[a-z0-9]\d(?![\p{L}\p{N}])/giu },
  { kind: 'document', shape: /(?<![\p{L}\p{N}])[a-zñ&]{3,4}[ -]?\d{6}[ -]?[a-z0-9]{3}(?![\p{L}\p{N}])/giu, counts: isRfc },
  { kind: 'document', shape: /(?<![\p{L}\p{N}])\d{2}[- ]?\d{8}[- ]?\d(?![\p{L}\p{N}])/gu, counts: isCuil },
  {
    kind: 'document',
    shape: /(?<![\p{L}\p{N}])(?:\d{2}\.?\d{3}\.?\d{3}|[xyz][- ]?\d{7})[- ]?[a-z](?![\p{L}\p{N}])/giu,
    counts: isDni,
  },
  {
    kind: 'document',
    shape: /(?<![\p{L}\p{N}])(?:\d{1,3}(?:\.\d{3}){2,3}|\d{6,10}|[xyz]?[- ]?\d{7,8})(?:[- ]?[a-z])?(?![\p{L}\p{N}])/giu,
    near: nearDocument,
  },
  { kind: 'document', shape: /(?<![\p{L}\p{N}])\d{2}[ /-]?\d{8}[ /-]?\d{2}(?![\p{L}\p{N}])/gu, counts: isSpanishNss },
  { kind: 'document', shape: /(?<![\p{L}\p{N}])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}])/gu },
  { kind: 'document', shape: /(?<![\p{L}\p{N}])\d(?:[ /-]?\d){8,12}(?![\p{L}\p{N}])/gu, near: nearSocial },
  { kind: 'document', shape: /(?<![\p{L}\p{N}])\d{11}(?![\p{L}\p{N}])/gu, counts: isLuhn },
  { kind: 'passport', shape: /(?<![\p{L}\p{N}])[a-z]{0,3}\d{6,9}(?![\p{L}\p{N}])/giu, near: nearPassport },
  { kind: 'passport', shape: /(?<![\p{L}\p{N}])[A-Z]{3}\d{6}(?![\p{L}\p{N}])/gu },
  { kind: 'plate', shape: /(?<![\p{L}\p{N}])\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}(?![\p{L}\p{N}])/gu },
  { kind: 'plate', shape: /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}(?![\p{L}\p{N}])/gu },
  { kind: 'plate', shape: /(?<![\p{L}\p{N}])[a-z]{1,3}[ -]?\d{2,4}[ -]?[a-z0-9]{0,3}(?![\p{L}\p{N}])/giu, near: nearPlate },
  { kind: 'plate', shape: /(?<![\p{L}\p{N}])\d{4}[ -]?[a-z]{3}(?![\p{L}\p{N}])/giu, near: nearPlate },
  { kind: 'address', shape: street },
  // The words of a street may be in small letters; its name has a capital: "10 minutes to drive" is none.
  { kind: 'address', shape: englishStreet, counts: (found) => /^\d+[A-Za-z]?\s(?:[NSEW]\.?\s)?\p{Lu}/u.test(found) },
  { kind: 'address', shape: /(?<![\p{L}\p{N}])[a-z]{0,2}\d{1,5}[a-z]{0,2}(?: \d[a-z]{2})?(?![\p{L}\p{N}])/giu, near: nearPostal },
  { kind: 'phone', shape: phoneShape, counts: isPhone },
];

/** Who says their name: up to three words with capitals, or one without. */
const ownName =
  /(?<![\p{L}])(?:me llamo|mi nombre es|mi nombre completo es|soy la se[nñ]ora|soy el se[nñ]or|my name is|i am called)\s{1,2}(\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:de\s|del\s|la\s)?\p{Lu}[\p{L}'’-]{1,30}){0,3}|[\p{L}'’-]{2,30})/giu;

/** Where a text tells who somebody is. Spans never overlap; they come in order. */
export function findIdentifying(text: string, known: Known): Span[] {
  const spans: Span[] = [];
  const take = (kind: IdentifyingKind, from: number, to: number): void => {
    if (to > from && spans.every((span) => to <= span.from || from >= span.to)) spans.push({ kind, from, to });
  };
  for (const pattern of known.patterns)
    for (const match of text.matchAll(pattern)) take('other', match.index, match.index + match[0].length);
  for (const other of known.others) for (const at of placesOf(text, other)) take('other', at.from, at.to);
  for (const { kind, shape, counts, near } of ways) {
    for (const match of text.matchAll(shape)) {
      if (counts && !counts(match[0])) continue;
      if (near && !near.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
      take(kind, match.index, match.index + match[0].length);
    }
  }
  for (const match of text.matchAll(ownName)) {
    const name = match[1] as string;
    const from = match.index + match[0].length - name.length;
    take('name', from, from + name.length);
  }
  for (const name of known.names) for (const at of placesOf(text, name)) take('name', at.from, at.to);
  return spans.sort((one, other) => one.from - other.from);
}

function isRfc(found: string): boolean {
  const date = found.replace(/[^\d]/gu, '').slice(0, 6);
  const [month, day] = [Number(date.slice(2, 4)), Number(date.slice(4, 6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Where a word stands by itself, whatever its capitals and accents. */
function placesOf(text: string, wanted: string): { from: number; to: number }[] {
  const plain = folded(wanted);
  if (plain.length < 2) return [];
  const inText = folded(text);
  if (inText.length !== text.length) return exactPlaces(text, wanted);
  return exactPlaces(inText, plain);
}

function exactPlaces(text: string, wanted: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (!/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[to] ?? ' ')) places.push({ from, to });
  }
  return places;
}

/** Small letters without accents, each where it was. */
function folded(text: string): string {
  let plain = '';
  for (const char of text) {
    const small = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    plain += small.length === char.length ? small : char;
  }
  return plain;
}
