/** A piece of a text, where it begins, and whether it is what was looked for. */
export type Piece = { from: number; text: string; isFound: boolean };

/** Cuts a text at its marks, so that what was found can be shown stronger. Nothing of the text is lost. */
export function cutMarked(text: string, marks: readonly { from: number; to: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    pieces.push({ from: at, text: text.slice(at, from), isFound: false }, { from, text: text.slice(from, to), isFound: true });
    at = to;
  }
  pieces.push({ from: at, text: text.slice(at), isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}
