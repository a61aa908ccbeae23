import { latinSuffix } from './latin-suffix.ts';
import type { Start } from './piece.ts';
import { plainText } from './plain-text.ts';

const one = `\\d+(?:\\.\\d{3})*(?:\\.?[ºª])?(?: (?:${latinSuffix})(?![\\p{L}]))?(?: [a-zñ]\\))?`;
const article = new RegExp(`^Art(?:[ií]culos?|s?\\.) (${one})(?:,? (?:a|y|al) (${one}))?(?![\\p{L}\\d])[.\\s]*(.*)$`, 'iu');
const named = /^Art[ií]culo ([a-záéíóúñ]+(?: [a-záéíóúñ]+)?)(?:\.\s*(.*))?$/iu;
const provision = /^(Disposici[oó]n (?:adicional|transitoria|derogatoria|final)(?: [^.]+)?)(?:\.\s*(.*))?$/iu;
const annex = /^(Anexo(?: (?:[IVXLC]+|\d+|[A-Z]|[úu]nico))?)(?:\.\s*(.*))?$/iu;
const ordinal = /^([a-záéíóú]+(?: [a-záéíóú]+)?)\.(?:\s*(.*))?$/iu;

/**
 * What the heading of a Spanish article or provision says. `group` is the kind of provision it stands among, where the heading
 * itself gives nothing but «Primera.». `undefined`: this is no such heading.
 */
export function spanishStart(marked: string, group?: string): (Start & { rest: string[] }) | undefined {
  const text = plainText(marked);
  const numbered = article.exec(text);
  if (numbered) {
    const [, first = '', last, said = ''] = numbered;
    const number = last ? `${first} ${/ y /.test(text.slice(0, text.indexOf(last))) ? 'y' : 'a'} ${last}` : first;
    return { number, kind: 'article', ...saidBy(said), ...(last ? { range: [first, last] as [string, string] } : {}) };
  }
  const word = named.exec(text);
  if (word) return { number: (word[1] ?? '').toLowerCase(), kind: 'article', ...saidBy(word[2] ?? '') };
  const whole = provision.exec(text) ?? annex.exec(text);
  if (whole) return { number: lowered(whole[1] ?? ''), kind: 'provision', path: [], ...saidBy(whole[2] ?? '') };
  const alone = group ? ordinal.exec(text) : null;
  if (alone)
    return { number: `${group} ${(alone[1] ?? '').toLowerCase()}`, kind: 'provision', path: [], ...saidBy(alone[2] ?? '') };
  return undefined;
}

/** «DISPOSICIONES TRANSITORIAS»: what follows is headed «Primera.» and nothing more. */
export function spanishGroup(text: string): string | undefined {
  const kind = /^DISPOSICIONES (FINAL|TRANSITORIA|ADICIONAL|DEROGATORIA)E?S\.?$/.exec(text)?.[1];
  return kind && `disposición ${kind.toLowerCase()}`;
}

/** «(Derogado)» after a number is what the article says, and no name of it. */
function saidBy(said: string): { heading: string; rest: string[] } {
  if (/^\((?:derogad|suprimid|sin contenido|anulad)[^)]*\)\.?$/i.test(said)) return { heading: '', rest: [said] };
  return { heading: said.replace(/(?<!\betc)\.$/, ''), rest: [] };
}

/** Small letters, as it is cited; Roman numbers stay as they are. */
function lowered(number: string): string {
  return number.replace(/(?<![\p{L}])(?![IVXLC]+(?![\p{L}]))[\p{L}]+/gu, (word) => word.toLowerCase());
}
