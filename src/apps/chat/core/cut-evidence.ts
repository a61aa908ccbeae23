type Place = { start: number; end: number; isDenied: boolean };
export type Piece = { text: string; at: number; kind?: 'counts' | 'denied' };

/** A text in pieces, those that a reading rests on marked by where they stand. Places beyond the text, or inside another, are left out. */
export function cutEvidence(text: string, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, isDenied } of places.toSorted((one, other) => one.start - other.start)) {
    if (start < done || end <= start || end > text.length) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), at: done });
    pieces.push({ text: text.slice(start, end), at: start, kind: isDenied ? 'denied' : 'counts' });
    done = end;
  }
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), at: done });
  return pieces;
}
