import type { Span } from '../finding.ts';

export type Piece = { at: number; text: string; isMarked: boolean };

/** A text in pieces, those that were read as something marked. Put together again it is the same text, word for word. */
export function cutSpans(text: string, spans: readonly Span[]): Piece[] {
  const edges = new Set([0, text.length]);
  const own = spans
    .map(({ start, end }) => [Math.max(0, start), Math.min(text.length, end)] as const)
    .filter(([start, end]) => start < end);
  for (const [start, end] of own) edges.add(start).add(end);
  const sorted = [...edges].toSorted((one, other) => one - other);
  const pieces: Piece[] = [];
  for (const [place, at] of sorted.slice(0, -1).entries()) {
    const end = sorted[place + 1] ?? text.length;
    const isMarked = own.some(([from, to]) => from <= at && end <= to);
    const last = pieces.at(-1);
    if (last && last.isMarked === isMarked) last.text += text.slice(at, end);
    else pieces.push({ at, text: text.slice(at, end), isMarked });
  }
  return pieces;
}
