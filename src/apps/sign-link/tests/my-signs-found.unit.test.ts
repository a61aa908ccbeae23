import { describe, expect, it } from 'vitest';
import { randomFrom } from '#tests/support/voice/random-from.ts';
import { describeTake } from '../core/motion/describe-take.ts';
import { findByDoing } from '../core/my-signs/find-by-doing.ts';
import { judgeMySigns } from './judge-my-signs.ts';
import { aMadeUpSign, aTakeOf } from './made-up-signs.ts';

describe('Finding one’s own sign by doing it', () => {
  it('finds twenty signs with five takes each, and takes neither other signs nor strange movements for one of them', () => {
    const figures = judgeMySigns(randomFrom(7), { signs: 20, takes: 5, tries: 80 });

    expect(figures.first).toBeGreaterThanOrEqual(0.95);
    expect(figures.told).toBeGreaterThanOrEqual(0.9);
    expect(figures.mistaken).toBeLessThanOrEqual(0.02);
    expect(figures.otherSigns).toBeLessThanOrEqual(0.05);
    expect(figures.strange).toBeLessThanOrEqual(0.05);
  }, 120_000);

  it('does not recognise what is none of them, and still offers the three nearest', () => {
    const random = randomFrom(11);
    const plans = Array.from({ length: 5 }, () => aMadeUpSign(random));
    const takesOf = (plan: (typeof plans)[number]) => Array.from({ length: 3 }, () => describeTake(aTakeOf(plan, random)));
    const known = plans.map((plan, at) => ({ id: `${at}`, takes: takesOf(plan) }));

    const stranger = findByDoing(describeTake(aTakeOf(aMadeUpSign(random), random)), known);
    expect([stranger.id, stranger.candidates.length]).toEqual([undefined, 3]);
    const own = plans[2] && findByDoing(describeTake(aTakeOf(plans[2], random)), known);
    expect(own?.id).toBe('2');
  });

  it('has nothing to offer where no sign has takes, or nothing was done', () => {
    const take = describeTake(aTakeOf(aMadeUpSign(randomFrom(1)), randomFrom(2)));

    expect(findByDoing(take, [{ id: 'a', takes: [] }])).toEqual({ id: undefined, candidates: [] });
    expect(findByDoing([], [{ id: 'a', takes: [take] }])).toEqual({ id: undefined, candidates: [] });
  });
});
