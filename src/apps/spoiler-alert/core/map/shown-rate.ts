import type { Rate } from '../finding.ts';

/** A rate in whole messages of a hundred. The interval is rounded outwards, so that it never tells more than it knows. */
export function shownRate({ per100, low, high }: Rate): { rate: number | 'under-one'; low: number; high: number } {
  const rate = per100 > 0 && per100 < 1 ? 'under-one' : Math.min(100, Math.round(per100));
  return { rate, low: Math.floor(low), high: Math.min(100, Math.ceil(high)) };
}
