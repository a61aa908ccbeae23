import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

/** The letters of a PDF, which travel in it. */
export const faces = { regular: face('Roboto-Regular'), bold: face('Roboto-Medium') };

const unknown = '[?]';
let letters: ReturnType<typeof openSync> | undefined;

/** The signs of a text that these letters do not have: emoji, Hebrew, Arabic. A DOCX holds them, a PDF does not. */
export function unwritable(text: string): string[] {
  return [...new Set(signsOf(text).filter((sign) => !isWritable(sign)))];
}

/** The text with a mark in place of what cannot be written, so that nothing is left out in silence. */
export function writable(text: string): string {
  let [written, isOut] = ['', false];
  for (const sign of signsOf(text)) {
    const isIn = isWritable(sign);
    if (isIn || !isOut) written += isIn ? asSpace(sign) : unknown;
    isOut = !isIn;
  }
  return written;
}

/** As people see them: what is put together out of several signs is one. */
function signsOf(text: string): string[] {
  return [...new Intl.Segmenter('es', { granularity: 'grapheme' }).segment(text.normalize('NFC'))].map(({ segment }) => segment);
}

/** A space of a width that these letters do not have is written as the usual one, and not as the box that stands for what is missing. */
function asSpace(sign: string): string {
  const isOtherSpace = /^[^\S\r\n\t]$/u.test(sign) && !letters?.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  return isOtherSpace ? ' ' : sign;
}

function isWritable(sign: string): boolean {
  letters ??= openSync(faces.regular);
  return [...sign].every((one) => /\s/u.test(one) || letters?.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
}

function face(name: string): string {
  return fileURLToPath(import.meta.resolve(`pdfmake/fonts/Roboto/${name}.ttf`));
}
