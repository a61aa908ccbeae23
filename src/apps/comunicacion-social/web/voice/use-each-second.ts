import { useMemo } from 'react';

/** The same measures until the next whole second: numbers that change more often cannot be read. */
export function useEachSecond<Measures extends { seconds: number }>(measures: Measures | null): Measures | null {
  const second = measures && Math.floor(measures.seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the second makes them new
  return useMemo(() => measures, [second]);
}
