export type Star = { x: number; y: number; state: 'done' | 'now' | 'later' };

const heights = [138, 52, 118, 40, 134, 76];
const left = 36;
const right = 292;

/**
 * The steps of something as stars of one drawing, 330 by 216: filled up to `position`, a ring there, hollow after it.
 * More than nine steps would touch each other, so they are drawn as nine in the same proportion.
 */
export function constellation(position: number, total: number): Star[] {
  const count = Math.min(total, 9);
  const now = Math.ceil((position / total) * count);
  return Array.from({ length: count }, (_, index) => ({
    x: count === 1 ? 164 : Math.round(left + (index * (right - left)) / (count - 1)),
    y: heights[index % heights.length] ?? 124,
    state: index + 1 < now ? 'done' : index + 1 === now ? 'now' : 'later',
  }));
}
