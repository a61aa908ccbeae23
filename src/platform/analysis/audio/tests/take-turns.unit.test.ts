import { describe, expect, it } from 'vitest';
import { createHistogram } from '../core/histogram.ts';
import { takeTurns } from '../core/take-turns.ts';

const from = (start: number, end: number) => ({ start, end });

describe('Reading turns from who speaks when', () => {
  it('takes several stretches of one person for one turn until the other begins', () => {
    const told = takeTurns([from(0, 1), from(1.5, 2)], [from(2.4, 3)]);

    expect(told).toEqual({ overlapShare: 0, latencyMedianMs: 400, latencyCount: 1, turns: 2 });
  });

  it('counts what begins before the other ends as overlap, with no time to answer', () => {
    const told = takeTurns([from(0, 2)], [from(1.5, 3)]);

    expect(told).toMatchObject({ overlapShare: 0.167, latencyCount: 0, turns: 2 });
  });

  it('takes a word said beside a turn for no turn', () => {
    expect(takeTurns([from(0, 5)], [from(2, 2.3)])).toMatchObject({ turns: 1, latencyCount: 0 });
  });

  it('says nothing where nobody speaks', () => {
    expect(takeTurns([], [])).toEqual({ overlapShare: 0, latencyMedianMs: 0, latencyCount: 0, turns: 0 });
  });

  it('tells quantiles of many values from steps, to within a step', () => {
    const counted = createHistogram(0, 100, 0.5);
    for (let value = 0; value < 100; value += 0.1) counted.add(value);

    expect(Math.abs(counted.quantile(0.5) - 50)).toBeLessThan(0.5);
    expect(Math.abs(counted.quantile(0.9) - 90)).toBeLessThan(0.5);
  });
});
