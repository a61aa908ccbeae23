type Evidence = { start: number; end: number };

/** A piece of a reply. `numbers`: the findings that rest on it; `ends`: those whose words end with it, where their number is written. */
export type MarkedPiece = { text: string; from: number; numbers: number[]; ends: number[] };

/**
 * Cuts a reply at the borders of what was quoted of it, so that every finding (numbered from 1) can be seen where it rests. Quotes may
 * overlap, hold one another or be wrong about the length; every letter of the reply comes out once, in its order.
 */
export function markEvidence(reply: string, found: readonly { evidence: readonly Evidence[] }[]): MarkedPiece[] {
  const inside = (at: number) => Math.min(Math.max(Math.trunc(at), 0), reply.length);
  const spans = found.flatMap(({ evidence }, index) =>
    evidence
      .map(({ start, end }) => ({ number: index + 1, start: inside(start), end: inside(end) }))
      .filter(({ start, end }) => start < end),
  );
  const borders = [...new Set([0, reply.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? reply.length;
    const over = spans.filter(({ start, end }) => start <= from && to <= end);
    return {
      text: reply.slice(from, to),
      from,
      numbers: once(over.map(({ number }) => number)),
      ends: once(over.filter(({ end }) => end === to).map(({ number }) => number)),
    };
  });
}

function once(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
