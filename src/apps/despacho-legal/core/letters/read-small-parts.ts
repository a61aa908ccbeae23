import { flatText } from './flat-text.ts';
import { letterPatterns } from './letter-patterns.ts';
import type { Place } from './letter-reading.ts';
import { type Line, linesOf } from './letter-sentences.ts';

const reference =
  /(?<![\p{L}])(?:(?:su |nuestra |n\/?|s\/?|v\/?)?ref(?:erencia)?(?: deuda| interna)?\.?|expediente|expte\.?|exp\.|oficio|folio(?: de la solicitud)?|(?:numero|n\.?º|num\.?|no\.) ?(?:de )?(?:expediente|registro|control|identificacion unico|oficio|autos|referencia|solicitud|resolucion)?|siniestro|poliza|procedimiento(?: ordinario)?|juicio (?:verbal|ordinario|monitorio)|boleta(?: de sancion)?|credito(?: fiscal)?|clave catastral|nss|requerimiento de pago no\.|decreto n\.?º)\s*(?:n\.?º|no\.|num\.?)?\s*[:.]?\s*([a-z0-9ñ][a-z0-9ñ./*-]*(?: ?[a-z0-9ñ./*-]*\d[a-z0-9ñ./*-]*)?)/giu;
const amount =
  /(?:\$\s?\d{1,3}(?:[,.\s]?\d{3})*(?:\.\d{2})?(?!\d))|(?:(?<![\d.,])\d{1,3}(?:\.?\d{3})*(?:,\d{1,2})?\s?(?:€|EUR(?![\p{L}])|euros(?![\p{L}])))/giu;
const currencyOf = (words: string) => (words.startsWith('$') ? ('MXN' as const) : ('EUR' as const));
const mostReferences = 8;
const longestName = 60;

/** The numbers by which whoever sends a letter knows it, with what they are called. */
export function readReferences(text: string): Place[] {
  const flat = flatText(text);
  const found: Place[] = [];
  for (const match of flat.matchAll(reference)) {
    if (!/\d/.test(match[1] ?? '') || /^\d{1,2}$/.test(match[1] ?? '')) continue;
    const to = match.index + match[0].replace(/[.\s-]+$/, '').length;
    const quoted = { from: match.index, to };
    if (!found.some((each) => text.slice(each.from, each.to) === text.slice(quoted.from, quoted.to))) found.push(quoted);
  }
  return found.slice(0, mostReferences);
}

/** The amounts of money of a letter, in its order. */
export function readAmounts(text: string): (Place & { currency: 'EUR' | 'MXN' })[] {
  return [...text.matchAll(amount)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    currency: currencyOf(match[0]),
  }));
}

/** To whom a letter is, where a line says it. */
export function readReceiver(text: string): Place | undefined {
  const lines = linesOf(text).slice(0, 25);
  for (const [at, line] of lines.entries()) {
    const flat = flatText(line.text);
    const label = letterPatterns.receiver.exec(flat);
    if (!label) continue;
    const rest = line.text.slice(label[0].length).replace(/^[\s:.]+/, '');
    const named = nameIn(rest, line) ?? (rest === '' ? nextName(lines[at + 1]) : undefined);
    if (named) return named;
  }
  return undefined;
}

const name =
  /^(?:(?:el|la|los|las)\s+)?(?:(?:D\.ª|D\.|Dª|Dña\.|Sr\.|Sra\.|Srita\.|C\.|Lic\.|Don|Doña|señora?)\s*)*((?:\p{Lu}[\p{L}'.-]*,?)(?:\s+(?:de|del|la|los|las|y|e|\p{Lu}[\p{L}'.&-]*,?))*)/u;

function nameIn(rest: string, line: Line): Place | undefined {
  const found = name.exec(rest);
  const words = found?.[1]?.replace(/[,:]+$/, '');
  if (!words || words.length < 4) return undefined;
  const from = line.from + line.text.lastIndexOf(rest) + (found?.[0].indexOf(words) ?? 0);
  return { from, to: from + words.length };
}

function nextName(line: Line | undefined): Place | undefined {
  const named = line && line.text.length <= longestName ? nameIn(line.text, line) : undefined;
  return named && line && named.to >= line.to - 3 ? named : undefined;
}
