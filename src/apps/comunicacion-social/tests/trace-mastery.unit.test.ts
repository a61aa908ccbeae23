import { describe, expect, it } from 'vitest';
import { type Observation, traceMastery } from '../core/practice/trace-mastery.ts';

const turns = 60;

describe('What is known of a skill after some turns', () => {
  it('puts simulated people in the order of how well they do it now', () => {
    const people = simulate(120);
    const traced = people.map(({ observations }) => traceMastery(observations).now);

    expect(
      rankCorrelation(
        people.map(({ now }) => now),
        traced,
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('puts simulated people in the order of how fast they learn, where there are enough turns to tell', () => {
    // Fourteen skills of one person share how fast they learn: their growths together say it.
    const people = Array.from({ length: 60 }, (_, index) => (index / 60) * 0.2);
    const random = fixedSequence(7);
    const traced = people.map((growth) => {
      const skills = Array.from({ length: 14 }, () => traceMastery(learn(random() * 3 - 2.5, growth, turns, random)).growth);
      return skills.reduce((sum, each) => sum + each, 0) / skills.length;
    });

    expect(rankCorrelation(people, traced)).toBeGreaterThanOrEqual(0.9);
  });

  it('takes replies made with hints for less than the same replies made alone', () => {
    const alone = traceMastery(Array.from({ length: 8 }, (): Observation => ({ outcome: 1, hintLevel: 0 })));
    const helped = traceMastery(Array.from({ length: 8 }, (): Observation => ({ outcome: 1, hintLevel: 3 })));

    expect(helped.now).toBeLessThan(alone.now - 0.1);
  });

  it('says with wide bounds that nothing is known of a skill nobody practised', () => {
    const { now, low, high, n } = traceMastery([]);

    expect(n).toBe(0);
    expect(high - low).toBeGreaterThan(0.7);
    expect(low).toBeLessThan(now);
  });

  it('holds the true value between its bounds for about nine of ten people', () => {
    const people = simulate(200);
    const inside = people.filter(({ now, observations }) => {
      const { low, high } = traceMastery(observations);
      return now >= low && now <= high;
    });

    expect(inside.length / people.length).toBeGreaterThan(0.82);
  });
});

function simulate(count: number): { now: number; observations: Observation[] }[] {
  const random = fixedSequence(3);
  return Array.from({ length: count }, () => {
    const [start, growth] = [random() * 4 - 3, random() * 0.1];
    const observations = learn(start, growth, turns, random);
    return { now: 1 / (1 + Math.exp(-(start + growth * turns))), observations };
  });
}

function learn(start: number, growth: number, count: number, random: () => number): Observation[] {
  return Array.from({ length: count }, (_, index): Observation => {
    const hintLevel = (random() < 0.3 ? Math.ceil(random() * 3) : 0) as Observation['hintLevel'];
    const chance = 1 / (1 + Math.exp(-(start + growth * index + hintLevel)));
    return { outcome: random() < chance ? 1 : 0, hintLevel };
  });
}

/** Spearman's: how far two orders agree. */
function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [ranks(one), ranks(other)];
  const squares = first.reduce((sum, rank, index) => sum + (rank - (second[index] as number)) ** 2, 0);
  return 1 - (6 * squares) / (one.length * (one.length ** 2 - 1));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number));
  const result = new Array<number>(values.length);
  order.forEach((index, rank) => {
    result[index] = rank;
  });
  return result;
}

/** Numbers from 0 to 1 that are the same on every machine. */
function fixedSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
