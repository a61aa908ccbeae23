import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryDelayMs } from '../api/retry-delay.ts';

describe('What could not be sent', () => {
  it('is tried again later each time, never later than half a minute', () => {
    expect([1, 2, 3, 6].map((attempt) => retryDelayMs(attempt, 1))).toEqual([1000, 2000, 4000, 30_000]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const delay = retryDelayMs(attempt, random);
        expect(delay).toBeGreaterThanOrEqual(500);
        expect(delay).toBeLessThanOrEqual(30_000);
      }),
    );
  });
});
