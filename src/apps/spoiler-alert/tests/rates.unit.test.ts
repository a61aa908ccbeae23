import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../core/engine/poisson-interval.ts';
import { rateOf, trendOf } from '../core/engine/rate-of.ts';
import { dayOf, minuteOf, weeksBetween } from '../core/engine/week-of.ts';

/** Garwood's exact intervals, as tables of them print. */
const printed: [number, number, number][] = [
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [2, 0.242, 7.225],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [50, 37.11, 65.92],
  [100, 81.36, 121.63],
];

describe('How often something appears, for whoever reads figures', () => {
  it.each(printed)('knows that %i places may come from %f to %f by chance alone', (count, low, high) => {
    const interval = poissonInterval(count);

    expect(interval.low).toBeCloseTo(low, 2);
    expect(interval.high).toBeCloseTo(high, 2);
  });

  it('stays in order for any count', () => {
    for (let count = 0; count < 400; count += 7) {
      const { low, high } = poissonInterval(count);
      expect(low).toBeLessThanOrEqual(count);
      expect(high).toBeGreaterThan(count);
    }
  });

  it('is told per hundred messages of whoever wrote them', () => {
    const rate = rateOf(7, 100);

    expect(rate).toMatchObject({ count: 7, messages: 100, per100: 7 });
    expect([Math.round(rate.low), Math.round(rate.high)]).toEqual([3, 14]);
    expect(rateOf(0, 0)).toEqual({ count: 0, messages: 0, per100: 0, low: 0, high: 0 });
  });

  it('has grown only when chance does not explain it, and says nothing of few messages', () => {
    expect(trendOf(rateOf(1, 100), rateOf(20, 100))).toBe('more');
    expect(trendOf(rateOf(20, 100), rateOf(1, 100))).toBe('fewer');
    expect(trendOf(rateOf(3, 100), rateOf(6, 100))).toBe('same');
    expect(trendOf(rateOf(0, 10), rateOf(9, 100))).toBe('unknown');
  });

  it('counts weeks from the first day, whatever the zone and the change of the clocks', () => {
    expect(weeksBetween(dayOf('2026-03-02T23:59'), dayOf('2026-04-05T00:01'))).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
    ]);
    expect(minuteOf('2026-03-29T03:10') - minuteOf('2026-03-29T01:50')).toBe(80);
  });
});
