import { foldStem, foldWord } from './fold-word.ts';

/** One way of saying something, taken apart: phrases that may stand in any order, their words folded as those of a question are. */
export function readSaying(written: string): string[] {
  return written.split(' & ').map(foldPhrase);
}

/** The words of a phrase or of a list, folded; the sign of a stem stays, and so does the name of a list. */
export function foldPhrase(phrase: string): string {
  return phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\{[^}]*\}|[a-z0-9]+\*?/gi, (piece) => {
      if (piece.startsWith('{')) return piece;
      return piece.endsWith('*') ? stemOf(piece.slice(0, -1).toLowerCase()) : foldWord(piece.toLowerCase());
    });
}

/** `interes*` stands for `interés` too, which loses its last letter like a plural. */
function stemOf(stem: string): string {
  return foldWord(stem) === foldStem(stem) ? `${foldStem(stem)}*` : `${foldStem(stem)}*|${foldWord(stem)}`;
}
