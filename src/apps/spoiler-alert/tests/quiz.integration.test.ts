import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { users } from '#platform/auth/tables.ts';
import { reviewCards } from '#platform/cards/tables.ts';
import { anOrganisationFor } from '#tests/support/an-organisation.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import { mostInDay } from '../core/learn/pick-items.ts';
import { itemKeys } from '../core/learn/topics.ts';
import type { AnswerQuiz, QuizToday } from '../learn/contract.ts';
import { aChatWorld, base, type ChatWorld } from './a-chat-world.ts';

const dayMs = 24 * 3_600_000;

describe.skipIf(whyNoDatabase)('Exchanges to learn from', () => {
  let world: ChatWorld;
  beforeAll(async () => {
    world = await aChatWorld();
  });
  afterAll(() => world.close());

  const today = async (person: Person) => (await person.get<QuizToday>(`${base}/quiz`)).body;
  const answers = (person: Person, key: string, more: Partial<AnswerQuiz> = {}) =>
    person.post<QuizToday & { type: string }>(`${base}/quiz/answer`, { key, recall: 'good', dueAt: null, ...more });
  const nextDay = async (person: Person) => {
    world.pass(dayMs);
    const { email, password } = person;
    const { body } = await person.post<{ accessToken: string }>('/api/auth/sign-in/email', { email, password });
    person.headers.authorization = `Bearer ${body.accessToken}`;
  };
  const rowsOf = (person: Person) => world.system.db.select().from(reviewCards).where(eq(reviewCards.userId, person.personId));

  it('are all there at first, ten in a day, and come again when they are due', async () => {
    const ana = await world.as('ana');
    expect(await today(ana)).toEqual({ due: [], fresh: [...itemKeys], left: mostInDay, nextAt: null, met: 0 });

    for (const key of itemKeys.slice(0, mostInDay)) expect((await answers(ana, key, { recall: 'again' })).status).toBe(200);

    expect(await today(ana)).toMatchObject({ due: [], left: 0, met: mostInDay });
    await nextDay(ana);
    const { due, left } = await today(ana);
    expect([due.map(({ key }) => key).toSorted(), left]).toEqual([itemKeys.slice(0, mostInDay).toSorted(), mostInDay]);
    const [first] = due;
    expect((await answers(ana, first?.key ?? '', { dueAt: first?.dueAt })).body.left).toBe(mostInDay - 1);
  });

  it('a11y/M5 can be taken back, once, and what was met for the first time is new again', async () => {
    const ana = await world.as('ana');
    const key = 'control-1';
    await answers(ana, key, { recall: 'again' });

    const { status, body } = await ana.post<QuizToday>(`${base}/quiz/undo`, { key });

    expect([status, body.fresh.includes(key), body.met, body.left]).toEqual([200, true, 0, mostInDay]);
    const again = await ana.post<{ type: string }>(`${base}/quiz/undo`, { key });
    expect([again.status, again.body.type]).toEqual([404, 'spoiler-alert/quiz-item-not-found']);
    await answers(ana, key, { recall: 'again' });
    await nextDay(ana);
    const [before] = (await today(ana)).due;
    await answers(ana, key, { dueAt: before?.dueAt });
    expect((await ana.post<QuizToday>(`${base}/quiz/undo`, { key })).body.due).toEqual([before]);
  });

  it('change nothing where another page answered meanwhile, and there are no others than these', async () => {
    const ana = await world.as('ana');
    await answers(ana, 'guilt-2');
    const [kept] = await rowsOf(ana);

    const late = await answers(ana, 'guilt-2', { recall: 'again' });
    const unknown = await answers(ana, 'guilt-99');

    expect([late.status, late.body.type]).toEqual([409, 'spoiler-alert/quiz-answered']);
    expect([unknown.status, unknown.body.type]).toEqual([404, 'spoiler-alert/quiz-item-not-found']);
    expect(await rowsOf(ana)).toEqual([kept]);
  });

  it('tell nobody what is studied: no row, no log and no activity has its name, and no two people have the same row', async () => {
    const [ana, leo] = [await world.as('ana'), await world.as('leo')];
    await answers(ana, 'self_harm_threat-3');
    await answers(leo, 'self_harm_threat-3');

    const [[hers], [his]] = [await rowsOf(ana), await rowsOf(leo)];
    const activity = await ana.get('/api/user/activity');

    expect(hers?.cardKey).not.toBe(his?.cardKey);
    for (const told of [JSON.stringify([hers, his]), world.logged.join('\n'), JSON.stringify(activity.body)])
      expect(told).not.toMatch(/self_harm|self-harm/);
    expect(JSON.stringify(activity.body)).not.toContain('spoiler-alert');
  });

  it('stand apart from the cards of other apps, and are forgotten without them', async () => {
    const ana = await world.as('ana');
    const cards = '/api/comunicacion-social/cards';
    const [card] = (await ana.get<{ items: { key: string; dueAt: string }[] }>(cards)).body.items;
    await ana.post(`${cards}/${card?.key}/answer`, { recall: 'easy', dueAt: card?.dueAt });
    await answers(ana, 'support-1');
    await answers(ana, 'threat-1');
    expect(await rowsOf(ana)).toHaveLength(3);

    expect((await ana.delete(`${base}/quiz`)).status).toBe(204);

    expect((await rowsOf(ana)).map(({ cardKey }) => cardKey)).toEqual([card?.key]);
    expect(await today(ana)).toMatchObject({ met: 0, left: mostInDay });
  });

  it('are for everybody: also in an account of a school, and for whoever is fifteen', async () => {
    const [ana, lia] = [await world.as('ana'), await world.as('lia')];
    await (await anOrganisationFor(world, 'education')).joins(ana);
    const seals = await world.system.vault.of(lia.personId);
    const birthDate = seals.seal({ table: 'users', column: 'birth_date', row: lia.personId }, '2011-01-01');
    await world.system.db.update(users).set({ birthDate }).where(eq(users.id, lia.personId));

    expect([(await answers(ana, 'bullying-1')).status, (await answers(lia, 'bullying-1')).status]).toEqual([200, 200]);
  });
});
