import type { Piece } from './piece.ts';
import { plainText } from './plain-text.ts';

/**
 * A decree that approves a law has provisions of its own, which ends with a signature before the law begins: they say whose they
 * are, so that the final provision of the one is not taken for that of the other.
 */
export function decreeFirst(pieces: Piece[], title: string): Piece[] {
  const end = pieces.findIndex(({ is }) => is === 'end');
  if (!pieces.slice(end + 1).some((piece) => piece.is === 'article' && piece.kind === 'article') || end < 0) return pieces;
  const decree = plainText(title).split(',')[0] ?? '';
  return pieces.map((piece, at) => {
    if (at > end || piece.is !== 'article') return piece;
    return { ...piece, path: [decree], number: piece.kind === 'article' ? piece.number : `${piece.number} del ${decree}` };
  });
}
