/** A word, a number or a sign, in small letters without accents, with its place in the text. */
export type FigureToken = { text: string; from: number; to: number };

const piece = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d+\/\d{4}(?!\d)|\d+(?:[.,]\d+)*|[a-z]+|[%€$]|[^\P{N}0-9]/gu;

/** The words and numbers of a text. Letter by letter: what stands at a place here stood there as well. */
export function figureTokens(text: string): FigureToken[] {
  return [...folded(text).matchAll(piece)].map(({ 0: found, index }) => ({ text: found, from: index, to: index + found.length }));
}

/** Of the same length: a letter that would become several stays as it is. */
function folded(text: string): string {
  return text.toLowerCase().length === text.length ? fold(text.toLowerCase()) : fold(text);
}

function fold(text: string): string {
  return text.replace(/\P{ASCII}/gu, (char) => {
    const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === 1 ? plain : char;
  });
}
