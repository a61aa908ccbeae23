import { describe, expect, it } from 'vitest';
import { beginWith, budgetOf, type Energy, gap, planDay, type Waiting, withMargin } from '../protocols/plan-day.ts';

const energies: Energy[] = ['low', 'medium', 'high'];
const chunks = [3, 5, Number.POSITIVE_INFINITY];
const thing = (text: string, more: Partial<Waiting> = {}): Waiting => ({
  text,
  minutes: 20,
  hasHour: false,
  hour: null,
  cannotWait: false,
  isHeavy: false,
  ...more,
});
const textsOf = (things: Waiting[]) => things.map(({ text }) => text);

/** Many different days, the same ones each time. */
const days = Array.from({ length: 400 }, (_, seed) => {
  const next = numbersFrom(seed + 1);
  const waiting = Array.from({ length: next(13) }, (__, at) =>
    thing(`thing ${at}`, {
      minutes: 5 + next(90),
      hasHour: next(5) === 0,
      hour: next(2) === 0 ? next(24 * 60) : null,
      cannotWait: next(3) === 0,
      isHeavy: next(3) === 0,
    }),
  );
  const energy = energies[next(3)] ?? 'low';
  const minutes = [30, 60, 120, 240, null][next(5)] ?? null;
  return { waiting, budget: budgetOf(energy, chunks[next(3)] ?? 3, minutes) };
});

describe('Planning a day', () => {
  it('loses nothing: each thing is in the plan or waits for another day, once', () => {
    for (const { waiting, budget } of days) {
      const { today, later } = planDay(waiting, budget);
      expect([...textsOf(today), ...textsOf(later)].sort()).toEqual(textsOf(waiting).sort());
    }
  });

  it('fits the time that was said, margins and pauses included', () => {
    for (const { waiting, budget } of days) {
      const { today, total } = planDay(waiting, budget);
      const summed = today.reduce((sum, { minutes }) => sum + minutes, 0) + Math.max(0, today.length - 1) * gap;
      expect(total).toBe(summed);
      expect(total).toBeLessThanOrEqual(budget.available);
    }
  });

  it('holds five things at most, fewer with less energy or where fewer are wanted at once (a11y/A8)', () => {
    for (const { waiting, budget } of days) expect(planDay(waiting, budget).today.length).toBeLessThanOrEqual(budget.most);
    const most = energies.map((energy) => chunks.map((chunk) => budgetOf(energy, chunk, null).most));
    expect(most).toEqual([
      [3, 3, 3],
      [3, 4, 4],
      [3, 5, 5],
    ]);
  });

  it('is the same each time, for the same things', () => {
    for (const { waiting, budget } of days.slice(0, 20)) expect(planDay(waiting, budget)).toEqual(planDay(waiting, budget));
  });

  it('leaves nothing out that would still fit', () => {
    for (const { waiting, budget } of days.filter((day) => day.waiting.every(({ isHeavy }) => !isHeavy))) {
      const { today, later, total } = planDay(waiting, budget);
      if (today.length >= budget.most) continue;
      const room = budget.available - total - (today.length > 0 ? gap : 0);
      for (const { minutes } of later) expect(withMargin(minutes)).toBeGreaterThan(room);
    }
  });

  it('gives each thing half as long again, in steps of five minutes', () => {
    expect([10, 20, 25, 1].map(withMargin)).toEqual([15, 30, 40, 5]);
  });

  it('puts what has an hour first, by the clock, then what cannot wait, then the rest as it was written', () => {
    const { today } = planDay(
      [
        thing('rest'),
        thing('bill', { cannotWait: true }),
        thing('dentist', { hasHour: true, hour: 990 }),
        thing('some hour', { hasHour: true }),
        thing('call', { hasHour: true, hour: 600 }),
      ],
      budgetOf('high', 5, 240),
    );

    expect(textsOf(today)).toEqual(['call', 'dentist', 'some hour', 'bill', 'rest']);
  });

  it('with little energy takes one heavy thing, after the light ones', () => {
    const { today, later } = planDay(
      [thing('heavy one', { isHeavy: true }), thing('heavy two', { isHeavy: true }), thing('light')],
      budgetOf('low', 5, 240),
    );

    expect(textsOf(today)).toEqual(['light', 'heavy one']);
    expect(textsOf(later)).toEqual(['heavy two']);
  });

  it('plans for less time when nobody knows how much there is and energy is low', () => {
    expect(energies.map((energy) => budgetOf(energy, 5, null).available)).toEqual([60, 120, 180]);
  });

  it('can begin with another thing, and changes nothing else', () => {
    const plan = planDay([thing('one'), thing('two'), thing('three')], budgetOf('high', 5, 240));

    expect(textsOf(beginWith(plan, 'three').today)).toEqual(['three', 'one', 'two']);
    expect(beginWith(plan, 'not in it')).toEqual(plan);
  });
});

function numbersFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
