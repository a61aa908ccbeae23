import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { coverageOf } from '../core/coverage-of.ts';
import { coverageSteps } from '../core/coverage-steps.ts';
import measured from '../core/emotion-coverage.json' with { type: 'json' };

const path = new URL('../../../../../data/evaluations/emotion-said.json', import.meta.url);
const kept = z.object({ said: z.array(z.int()) }).parse(JSON.parse(readFileSync(path, 'utf8')));
const said = kept.said.map((each) => ({ share: Math.abs(each) / 1000, isRight: each > 0 }));
const bounds = [0.45, 0.6, 0.75, 0.9, 1.001];

describe('How often a reading of a text is right', () => {
  it('grows with what the text shows, and never claims to be certain', () => {
    const coverages = measured.steps.map(({ coverage }) => coverage);

    expect(coverages).toEqual(coverages.toSorted((one, other) => one - other));
    expect(measured.steps[0]?.from).toBe(0);
    expect(coverages.every((coverage) => coverage > 0 && coverage < 1)).toBe(true);
  });

  it('is what the rows say that nothing was learnt from', () => {
    expect(said).toHaveLength(measured.rows);
    expect(coverageSteps(said)).toHaveLength(measured.steps.length);
    for (const { from, coverage } of coverageSteps(said)) expect(coverageOf(from + 0.001)).toBeCloseTo(coverage, 1);
  });

  it('holds for rows that the table was not made of: within two standard errors in each step, within 5 in 100 on the whole', () => {
    for (const half of [0, 1]) {
      const steps = coverageSteps(said.filter((_, at) => at % 2 === half));
      const asked = said.filter(({ share }, at) => at % 2 !== half && share >= 0.45);
      let off = 0;
      for (const [at, from] of bounds.slice(0, -1).entries()) {
        const group = asked.filter(({ share }) => share >= from && share < (bounds[at + 1] as number));
        const claimed = group.reduce((sum, { share }) => sum + coverageOf(share, steps), 0) / group.length;
        const gap = Math.abs(claimed - group.filter(({ isRight }) => isRight).length / group.length);
        off += gap * group.length;

        expect(group.length).toBeGreaterThan(30);
        expect(gap).toBeLessThan(2 * Math.sqrt((claimed * (1 - claimed)) / group.length));
      }
      expect(off / asked.length).toBeLessThan(0.05);
    }
  });
});
