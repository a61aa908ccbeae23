/** Numbers from 0 to 1 that are the same on every machine, for the same seed. */
export function fixedSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
