import { describe, expect, it } from 'vitest';
import { type GasLevel, gasT } from '../core/practice/goal-attainment.ts';

describe('How far somebody reached their own goals', () => {
  it('is 50 for whoever reached all of them as expected, however many and however they weigh', () => {
    expect(gasT([{ level: 0 }])).toBe(50);
    expect(gasT([{ level: 0, weight: 3 }, { level: 0 }, { level: 0, weight: 2 }])).toBe(50);
  });

  it('equals the values of the published table for goals that weigh the same', () => {
    // One goal: 10 for each level. Two at +1: 50 + 20 / √(0.7·2 + 0.3·4). Three at −1: 50 − 30 / √(0.7·3 + 0.3·9).
    expect(gasT([{ level: 1 }])).toBeCloseTo(60, 10);
    expect(gasT([{ level: -2 }])).toBeCloseTo(30, 10);
    expect(gasT([{ level: 1 }, { level: 1 }])).toBeCloseTo(62.403, 3);
    expect(gasT([{ level: -1 }, { level: -1 }, { level: -1 }])).toBeCloseTo(36.307, 3);
    expect(gasT([{ level: 2 }, { level: -1 }])).toBeCloseTo(56.202, 3);
  });

  it('counts a goal twice as much for whoever says that it weighs twice as much', () => {
    // Σwx = 2·1 + 1·(−1) = 1; Σw² = 5; (Σw)² = 9: 50 + 10 / √(3.5 + 2.7).
    expect(gasT([{ level: 1, weight: 2 }, { level: -1 }])).toBeCloseTo(54.016, 3);
  });

  it('lies as far above 50 for what was more as below it for what was less', () => {
    const up: { level: GasLevel }[] = [{ level: 2 }, { level: 1 }, { level: 0 }];
    const down = up.map(({ level }) => ({ level: (0 - level) as GasLevel }));
    expect((gasT(up) ?? 0) + (gasT(down) ?? 0)).toBeCloseTo(100, 10);
  });

  it('says nothing to whoever has no goal', () => {
    expect(gasT([])).toBeUndefined();
  });
});
