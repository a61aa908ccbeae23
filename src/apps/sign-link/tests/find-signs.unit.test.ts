import { describe, expect, it } from 'vitest';
import { randomFrom } from '#tests/support/voice/random-from.ts';
import { alphabets } from '../core/alphabets/alphabets.ts';
import { describeTake, isTakeUsable } from '../core/motion/describe-take.ts';
import { dtw } from '../core/motion/dtw.ts';
import { findSign, type KnownSign, limitOf } from '../core/motion/find-sign.ts';
import type { Take } from '../core/motion/track.ts';
import { aSigningHand } from './a-signing-hand.ts';

type Plan = { letter: number; path: { x: number; y: number }[]; second: boolean; ms: number };

/** Signs nobody has: a handshape that goes along a path of its own, with one hand or with two. */
function plansOf(count: number, random: () => number): Plan[] {
  return Array.from({ length: count }, () => ({
    letter: Math.floor(random() * 29),
    path: Array.from({ length: 4 }, () => ({ x: 200 + random() * 240, y: 140 + random() * 240 })),
    second: random() < 0.4,
    ms: 900 + random() * 700,
  }));
}

/** The same sign done again: slower or quicker, larger or smaller, elsewhere, and trembling. */
function takeOf({ letter, path, second, ms }: Plan, random: () => number): Take {
  const around = (width: number) => (random() + random() - 1) * width;
  const [speed, size, dx, dy] = [1 + around(0.4), 1 + around(0.15), around(25), around(25)];
  const frames = Math.round((ms * speed) / 40);
  const shape = alphabets.lsm.letters[letter] ?? alphabets.lsm.letters[0];
  const ease = 1 + around(0.4);
  return Array.from({ length: frames }, (_, at) => {
    const along = (at / (frames - 1)) ** ease * (path.length - 1);
    const [one, other] = [path[Math.floor(along)], path[Math.min(path.length - 1, Math.floor(along) + 1)]];
    const share = along - Math.floor(along);
    const spot = (axis: 'x' | 'y') => (one?.[axis] ?? 0) + ((other?.[axis] ?? 0) - (one?.[axis] ?? 0)) * share;
    const place = { x: 320 + (spot('x') - 320) * size + dx, y: 260 + (spot('y') - 260) * size + dy };
    const seen = { size: 60 * size, noise: 0.04, random, atMs: at * 40 };
    if (!shape) return { atMs: at * 40 };
    return {
      atMs: at * 40,
      ...(random() < 0.03 ? {} : { right: aSigningHand(shape, { ...seen, ...place }) }),
      ...(second ? { left: aSigningHand(shape, { ...seen, hand: 'left', x: 640 - place.x, y: place.y }) } : {}),
      body: { x: 320 + dx, y: 220 + dy, width: 200 * size },
    };
  });
}

describe('Finding a sign by doing it', () => {
  it('finds twenty signs with four takes each, and does not take other signs for one of them', () => {
    const random = randomFrom(23);
    const plans = plansOf(20, random);
    const takes = plans.map((plan) => Array.from({ length: 5 }, () => describeTake(takeOf(plan, random))));
    const tries = plans.flatMap((_, left) => takes.map((own, sign) => ({ own, sign })).filter(({ sign }) => sign === left));
    let [right, all] = [0, 0];
    for (const { own, sign } of tries)
      for (const [at, take] of own.entries()) {
        const known = takes.map(
          (other, id): KnownSign => ({ id: `${id}`, takes: id === sign ? other.filter((_, index) => index !== at) : other }),
        );
        const limits = new Map(known.map((one) => [one.id, Number.POSITIVE_INFINITY]));
        all += 1;
        if (findSign(take, known, limits).id === `${sign}`) right += 1;
      }
    expect(right / all).toBeGreaterThanOrEqual(0.95);

    const known = takes.map((own, id): KnownSign => ({ id: `${id}`, takes: own }));
    const limits = new Map(known.map((sign) => [sign.id, limitOf(sign, known)]));
    const strangers = plansOf(100, random).map((plan) => findSign(describeTake(takeOf(plan, random)), known, limits));
    expect(strangers.filter(({ id }) => id).length / strangers.length).toBeLessThanOrEqual(0.05);
    const again = plans.flatMap((plan, id) =>
      Array.from({ length: 3 }, () => findSign(describeTake(takeOf(plan, random)), known, limits).id === `${id}`),
    );
    expect(again.filter(Boolean).length / again.length).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  it('has nothing to compare in a take without hands, or one of a moment', () => {
    expect(describeTake([{ atMs: 0 }, { atMs: 40 }])).toEqual([]);
    expect(isTakeUsable([{ atMs: 0 }])).toBe(false);
    expect(findSign([], []).id).toBeUndefined();
  });
});

describe('Time warping', () => {
  it('does not mind who goes slower', () => {
    const quick = [[0], [1], [2], [3]];
    const slow = [[0], [0], [1], [1], [1], [2], [2], [3], [3]];

    expect(dtw(quick, slow)).toBe(0);
    expect(dtw(quick, [...quick].reverse())).toBeGreaterThan(1);
  });

  it('finds a stretch within a longer one, where both ends are open', () => {
    const whole = [[9], [9], [0], [1], [2], [9]];

    expect(dtw([[0], [1], [2]], whole, { openEnds: true })).toBe(0);
    expect(dtw([[0], [1], [2]], whole)).toBeGreaterThan(1);
  });

  it('is endless where there is nothing', () => {
    expect(dtw([], [[1]])).toBe(Number.POSITIVE_INFINITY);
    expect(dtw([[1]], [])).toBe(Number.POSITIVE_INFINITY);
  });
});
