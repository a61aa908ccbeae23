/** What is put over a piece of a letter that must not be read: it stays a blank of the same length. */
export const masked = '\u0000';

/**
 * A text to look for words in: small letters, no accents, one kind of blank and of quotation mark. Letter by letter as long as the other, so
 * that what stands at a place here stands there too. The ends of lines stay.
 */
export function flatText(text: string): string {
  return text.replace(/[^\n]/g, (char) => {
    if (char === masked || /\s/.test(char)) return ' ';
    if (/[«»“”„]/.test(char)) return '"';
    if (/[‐‑‒–—]/.test(char)) return '-';
    if (/[ºª°]/.test(char)) return char;
    const plain = char
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    return plain.length === 1 ? plain : char;
  });
}

/** A pattern of the lists: a blank in it is any number of blanks or ends of lines, and « ?» none or any; an «ñ» is read as flat as the text. */
export function spaced(written: string): string {
  return written.replaceAll('ñ', 'n').replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
}

/** The same as whole words. */
export function wordPattern(written: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(written)})(?![\\p{L}\\p{N}])`, 'u');
}
