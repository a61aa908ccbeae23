import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyRow } from '#tests/support/everything-kept.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { mostMadeAttempts, type PracticeNow } from '../camera/contract.ts';
import { calibrations } from '../camera/tables.ts';
import { descriptorLength } from '../core/hand/describe-hand.ts';
import { practiceAttempts } from '../tables.ts';

const base = '/api/sign-link/practice';
type Refused = { type: string };

describe.skipIf(whyNoDatabase)('Somebody who practises letters', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  const practice = async (person: Person, language: 'lsm' | 'lse' = 'lsm') =>
    (await person.get<PracticeNow>(`${base}?language=${language}`)).body;
  const made = { by: 'camera', outcome: 'like', predicted: 'I', margin: 0.4, faults: [], why: null } as const;
  const tries = (person: Person, letter: string, more: object = {}) =>
    person.post<PracticeNow & Refused>(`${base}/attempts`, {
      ...{ clientAttemptId: randomUUID(), language: 'lsm', letter, ...made },
      ...more,
    });
  const numbers = (value: number) => Array.from({ length: descriptorLength }, () => value);
  const calibration = (letter: string, value = 0.25) => ({ letter, mean: numbers(value), variance: numbers(0.01), frames: 60 });
  const keeps = (person: Person, letter: string, value?: number, language = 'lsm') =>
    person.put<PracticeNow & Refused>(`${base}/calibrations`, { language, ...calibration(letter, value) });

  it('has every letter in the queue from the start, and each try counted once', async () => {
    const ana = await world.as('ana');
    const clientAttemptId = randomUUID();
    expect((await practice(ana)).queue).toHaveLength(29);

    await tries(ana, 'I', { clientAttemptId });
    await tries(ana, 'I', { clientAttemptId, outcome: 'other' });
    const { body } = await tries(ana, 'I', { outcome: 'unclear', predicted: null, margin: null, why: 'no-hand' });

    expect(body.figures).toEqual([{ letter: 'I', tries: 2, like: 1, unclear: 1 }]);
    expect(body.attempts.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['unclear', 'no-hand'],
      ['like', null],
    ]);
    expect((await practice(ana, 'lse')).kept).toBe(0);
    expect((await tries(ana, 'CH')).body.type).toBe('sign-link/no-such-letter');
  });

  it('keeps what was off, sealed, and no number of it readable in the database', async () => {
    const eva = await world.as('eva');
    const fault = { part: 'little', kind: 'stretch', amount: 87.654 } as const;
    await tries(eva, 'Ñ', { outcome: 'other', predicted: 'N', faults: [fault] });
    await keeps(eva, 'I', 0.123456);

    expect((await practice(eva)).attempts[0]?.faults).toEqual([fault]);
    const dumped = await everyRow(world.system.database.pool);
    for (const word of ['stretch', '87.654', '0.123456']) expect(dumped).not.toContain(word);
  });

  it('has one sample of each letter, the last one, by language; and forgets one or all of them', async () => {
    const luz = await world.as('luz');
    await keeps(luz, 'I');
    await keeps(luz, 'A');
    await keeps(luz, 'I', 0.5);
    await keeps(luz, 'I', 0.75, 'lse');

    const now = await practice(luz);
    expect(now.calibrations.map(({ letter, mean }) => [letter, mean[0]])).toEqual([
      ['A', 0.25],
      ['I', 0.5],
    ]);
    expect((await keeps(luz, 'J')).body.type).toBe('sign-link/no-such-letter');
    expect((await luz.put(`${base}/calibrations`, { language: 'lsm', ...calibration('A'), mean: [1] })).status).toBe(422);

    await luz.delete(`${base}/calibrations?language=lsm&letter=A`);
    expect((await practice(luz)).calibrations.map(({ letter }) => letter)).toEqual(['I']);
    await luz.delete(`${base}/calibrations?language=lsm`);
    expect((await practice(luz)).calibrations).toEqual([]);
    expect((await practice(luz, 'lse')).calibrations).toHaveLength(1);
  });

  it('forgets the tries of one language; what they read and their samples stay', async () => {
    const mar = await world.as('mar');
    await mar.post('/api/sign-link/reading/attempts', {
      clientAttemptId: randomUUID(),
      language: 'lsm',
      word: 'sol',
      typed: 'sol',
    });
    await tries(mar, 'I');
    await tries(mar, 'I', { language: 'lse' });
    await keeps(mar, 'I');

    const { body } = await mar.delete<PracticeNow>(`${base}?language=lsm`);

    expect([body.kept, body.calibrations.length]).toEqual([0, 1]);
    expect((await practice(mar, 'lse')).kept).toBe(1);
    expect(await world.system.db.$count(practiceAttempts, eq(practiceAttempts.userId, mar.personId))).toBe(2);
  });

  it('keeps the last tries and no more, and nobody else sees or erases them', async () => {
    const [sol, teo] = [await world.as('sol'), await world.as('teo')];
    await tries(sol, 'I');
    await keeps(sol, 'I');

    await teo.delete(`${base}?language=lsm`);
    await teo.delete(`${base}/calibrations?language=lsm`);

    expect((await practice(teo)).kept).toBe(0);
    expect(await practice(sol)).toMatchObject({ kept: 1, calibrations: [{ letter: 'I' }] });
    expect(await world.system.db.$count(calibrations, eq(calibrations.userId, teo.personId))).toBe(0);
    expect(mostMadeAttempts).toBeGreaterThanOrEqual(500);
  });
});
