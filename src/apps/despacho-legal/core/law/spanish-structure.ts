import { plainText } from './plain-text.ts';

const levels: [RegExp, number][] = [
  [/^TEXTO REFUNDIDO /, 0],
  [/^(?:LIBRO|PARTE) [\p{Lu}\d]/u, 1],
  [/^DISPOSICI(?:ÓN|ONES) (?:FINAL|TRANSITORIA|ADICIONAL|DEROGATORIA)(?:ES|S)?\.?$/u, 1],
  [/^T[ÍI]TULO /iu, 3],
  [/^CAP[ÍI]TULO /iu, 4],
  [/^SECCI[ÓO]N /iu, 5],
  [/^SUBSECCI[ÓO]N /iu, 6],
  [/^Disposici(?:ón|ones) (?:general|preliminar|com[uú]n)/iu, 6],
];

/** How large a part of a law this line begins, or `undefined` where it begins none. */
export function spanishStructure(marked: string): { level: number; text: string } | undefined {
  const text = plainText(marked);
  const found = levels.find(([shape]) => shape.test(text));
  return found ? { level: found[1], text: text.replace(/\.$/, '') } : undefined;
}
