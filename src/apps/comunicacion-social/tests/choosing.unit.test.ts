import { describe, expect, it } from 'vitest';
import { newCard } from '#platform/cards/core/review-card.ts';
import { type Candidate, choosePractice } from '../core/practice/choose-practice.ts';
import { measureProgress, shareOf } from '../core/practice/measure-progress.ts';
import { mostNew, pickCards } from '../core/practice/pick-cards.ts';
import type { Mastery } from '../core/practice/trace-mastery.ts';
import type { Skill } from '../core/skills.ts';

const candidate = (scenarioId: string, change: Partial<Candidate> = {}): Candidate => ({
  scenarioId,
  difficulty: 2,
  skills: ['say-no'],
  domain: 'work',
  timesDone: 0,
  ...change,
});
const known = (now: number): Mastery => ({ now, low: now, high: now, growth: 0, n: 10 });
const facts = {
  goalSkills: new Set<Skill>(['say-no']),
  mastery: () => known(0.5),
  energyOf: ({ difficulty }: Candidate) => difficulty * 2,
  budget: 6,
  isProbe: false,
};

describe('What to practise next', () => {
  it('is of the goals that a person set themselves', () => {
    const choice = choosePractice([candidate('other', { skills: ['join'] }), candidate('mine')], facts);

    expect(choice?.candidate.scenarioId).toBe('mine');
    expect(choice?.whys).toContain('goal');
  });

  it('is neither what is certain nor what is out of reach', () => {
    const byScenario: Record<string, number> = { certain: 0.97, near: 0.55, far: 0.03 };
    const choice = choosePractice(
      [
        candidate('certain', { skills: ['end'] }),
        candidate('near', { skills: ['open'] }),
        candidate('far', { skills: ['join'] }),
      ],
      {
        ...facts,
        goalSkills: new Set<Skill>(['end', 'open', 'join']),
        mastery: (skill) => known(byScenario[{ end: 'certain', open: 'near', join: 'far' }[skill as string] ?? ''] ?? 0.5),
      },
    );

    expect(choice?.candidate.scenarioId).toBe('near');
  });

  it('stays within what somebody has today, and says that it does', () => {
    const choice = choosePractice([candidate('hard', { difficulty: 5 }), candidate('light', { difficulty: 1 })], {
      ...facts,
      budget: 3,
    });

    expect(choice?.candidate.scenarioId).toBe('light');
    expect(choice?.whys).toContain('light-today');
  });

  it('is the least costly where nothing is within reach: nobody is left without', () => {
    expect(
      choosePractice([candidate('hard', { difficulty: 5 }), candidate('less', { difficulty: 4 })], { ...facts, budget: 0 })
        ?.candidate.scenarioId,
    ).toBe('less');
  });

  it('is never a situation done before where it is to be an unseen one', () => {
    const choice = choosePractice([candidate('seen', { timesDone: 3 }), candidate('unseen', { skills: ['join'] })], {
      ...facts,
      isProbe: true,
    });

    expect(choice?.candidate.scenarioId).toBe('unseen');
    expect(choice?.whys).toContain('unseen-check');
  });

  it('says nothing of an unseen situation where there is none left', () => {
    expect(choosePractice([candidate('seen', { timesDone: 3 })], { ...facts, isProbe: true })?.whys).not.toContain(
      'unseen-check',
    );
  });
});

describe('The number that is called progress', () => {
  const probe = (at: string, met: number, turns: number) => ({ at, met, turns });

  it('waits until there is something to say', () => {
    expect(measureProgress([])).toBeUndefined();
    expect(measureProgress([probe('2026-01-01', 1, 2), probe('2026-02-01', 2, 2)])).toBeUndefined();
  });

  it('compares the earlier half of the unseen situations with the later one, each with its n', () => {
    const progress = measureProgress([probe('2026-03-01', 5, 6), probe('2026-01-01', 1, 6)]);

    expect(progress).toMatchObject({ before: { share: 1 / 6, n: 6 }, now: { share: 5 / 6, n: 6 } });
  });

  it('has the bounds of the published interval', () => {
    // Wilson, 90 %, 8 of 10: (0.8 + 1.3529/10 ± …) by the formula, 0.541 and 0.931.
    const { low, high } = shareOf({ met: 8, turns: 10 });

    expect(low).toBeCloseTo(0.541, 2);
    expect(high).toBeCloseTo(0.931, 2);
    expect(shareOf({ met: 0, turns: 0 })).toEqual({ share: 0, low: 0, high: 1, n: 0 });
  });
});

describe('The cards of a moment', () => {
  const now = new Date('2026-05-01T10:00:00Z');
  const faces = Array.from({ length: 40 }, (_, index) => ({ key: `card-${index}`, skill: 'say-no' as const }));
  const kept = (key: string, dueAt: string, createdAt = new Date('2026-01-01')) => ({
    key,
    memory: { ...newCard(now), due: dueAt },
    createdAt,
  });

  it('are a few new ones for whoever begins, of what they practise', () => {
    const { keys } = pickCards(faces, [], { skills: new Set<Skill>(['say-no']), now });

    expect(keys).toEqual(['card-0', 'card-1', 'card-2', 'card-3']);
    expect(pickCards(faces, [], { skills: new Set<Skill>(['join']), now }).keys).toEqual([]);
  });

  it('bring no more new ones on the same day', () => {
    const met = faces.slice(0, mostNew).map(({ key }) => kept(key, '2026-05-02T10:00:00.000Z', now));

    expect(pickCards(faces, met, { skills: new Set<Skill>(['say-no']), now }).keys).toEqual([]);
  });

  it('do not pile up on whoever was away: the longest waiting come first, and no more than a short while takes', () => {
    const waiting = faces.map(({ key }, index) => kept(key, new Date(Date.UTC(2026, 0, 1 + index)).toISOString()));
    const { keys, due } = pickCards(faces, waiting, { skills: new Set<Skill>(), now });

    expect(keys).toHaveLength(20);
    expect(due).toBe(20);
    expect(keys[0]).toBe('card-0');
  });

  it('say when the next one comes where none is due', () => {
    const { nextAt } = pickCards(faces.slice(0, 1), [kept('card-0', '2026-05-03T10:00:00.000Z')], {
      skills: new Set<Skill>(),
      now,
    });

    expect(nextAt).toBe('2026-05-03T10:00:00.000Z');
  });
});
