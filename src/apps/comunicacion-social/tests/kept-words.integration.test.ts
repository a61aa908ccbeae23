import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OpenEpisode } from '#platform/safety/episodes/contract.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { GoalKept, Goals, RealLifeKept, RealLifePage } from '../keeping/contract.ts';

const base = '/api/comunicacion-social';
const levels = { '-2': 'Nunca', '-1': 'Si me ayudan', '0': 'Una de cada dos', '1': 'Casi siempre', '2': 'Siempre' };
const wish = 'Me quiero morir';
const urgent = 'Me tomé todas las pastillas';

const goalOf = (change: object = {}) => ({ clientGoalId: randomUUID(), title: 'Pedir los temas antes', levels, ...change });
const entryOf = (change: object = {}) => ({
  ...{ clientEntryId: randomUUID(), what: 'Pedí los temas', went: 'in-part', happenedOn: '2026-11-20' },
  ...change,
});
const addGoal = (person: Person, goal: object) => person.post<GoalKept & { type?: string }>(`${base}/goals`, goal);
const addEntry = (person: Person, entry: object) => person.post<RealLifeKept & { type?: string }>(`${base}/real-life`, entry);
const goalsOf = async (person: Person) => (await person.get<Goals>(`${base}/goals`)).body.items;
const entriesOf = async (person: Person) => (await person.get<RealLifePage>(`${base}/real-life`)).body.items;
const kindOf = async (person: Person) => (await person.get<OpenEpisode>('/api/safety/episodes/open')).body.episode?.kind;

describe.skipIf(whyNoDatabase)('Somebody whose words tell of more than one danger', () => {
  it.each([
    ['first', [urgent, wish]],
    ['last', [wish, urgent]],
  ])('is answered as the gravest of them asks, where it stands %s', async (_where, [what, helped]) => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const alone = (await addEntry(luz, entryOf({ what: urgent }))).body.fixed;

    const { body } = await addEntry(ana, entryOf({ what, helped }));

    expect(alone?.helpLines.length).toBeGreaterThan(0);
    expect(body.fixed?.text).toBe(alone?.text);
    expect(await kindOf(ana)).toBe('medical');
  });

  it('is heard when graver words come under a name that was told already, and once where the same come again', async () => {
    const ana = await (await aWorld()).as('ana');
    const clientEntryId = randomUUID();
    await addEntry(ana, entryOf({ clientEntryId, what: wish }));
    const before = await kindOf(ana);
    await addEntry(ana, entryOf({ clientEntryId, what: wish }));
    const steps = async () => (await ana.get<OpenEpisode>('/api/safety/episodes/open')).body.episode?.steps.length;
    const told = await steps();

    const { body } = await addEntry(ana, entryOf({ clientEntryId, what: urgent }));

    expect([before, told]).toEqual(['ideation', 1]);
    expect(body.fixed).not.toBeNull();
    expect(await kindOf(ana)).toBe('medical');
  });
});

describe.skipIf(whyNoDatabase)('Somebody who sends other words under an id that is taken', () => {
  it('is told that the goal is kept already, and it stays as it was', async () => {
    const ana = await (await aWorld()).as('ana');
    const goal = goalOf({ begins: -2, weight: 3 });
    await addGoal(ana, goal);

    const same = await addGoal(ana, goal);
    const others = [
      await addGoal(ana, { ...goal, title: 'Otra' }),
      await addGoal(ana, { ...goal, begins: 0 }),
      await addGoal(ana, { ...goal, status: 'aside' }),
    ];

    expect([same.status, same.body.goal.title]).toEqual([201, goal.title]);
    expect(others.map(({ status, body }) => [status, body.type])).toEqual(
      Array(3).fill([409, 'comunicacion-social/already-kept']),
    );
    expect(await goalsOf(ana)).toMatchObject([{ title: goal.title, weight: 3, status: 'active', steps: [{ level: -2 }] }]);
  });

  it('is told the same of what they did in real life', async () => {
    const ana = await (await aWorld()).as('ana');
    const entry = entryOf({ energy: 4, helped: 'Escribirlo antes' });
    await addEntry(ana, entry);

    const same = await addEntry(ana, entry);
    const other = await addEntry(ana, { ...entry, what: 'Otra cosa' });

    expect([same.status, other.status, other.body.type]).toEqual([201, 409, 'comunicacion-social/already-kept']);
    expect(await entriesOf(ana)).toMatchObject([{ what: 'Pedí los temas' }]);
  });

  it('is named people to call all the same where they tell of a danger', async () => {
    const ana = await (await aWorld()).as('ana');
    const goal = goalOf();
    await addGoal(ana, goal);

    const { status, body } = await addGoal(ana, { ...goal, title: wish });

    expect(status).toBe(201);
    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect([body.goal.title, body.isKept]).toEqual([goal.title, false]);
  });

  it('is named the same people for what they did in real life, is told that it is not kept, and the first stays', async () => {
    const ana = await (await aWorld()).as('ana');
    const entry = entryOf();
    const first = await addEntry(ana, entry);

    const { status, body } = await addEntry(ana, { ...entry, what: wish });

    expect([first.body.isKept, first.body.fixed, status, body.isKept]).toEqual([true, null, 201, false]);
    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect(await entriesOf(ana)).toMatchObject([{ what: 'Pedí los temas' }]);
  });

  it('is named people each time where the same words of a danger come again, and they are kept once', async () => {
    const ana = await (await aWorld()).as('ana');
    const [goal, entry] = [goalOf({ title: wish }), entryOf({ what: wish })];

    const told = [await addGoal(ana, goal), await addGoal(ana, goal), await addEntry(ana, entry), await addEntry(ana, entry)];

    for (const { body } of told) expect([body.isKept, body.fixed?.helpLines.length]).toEqual([true, expect.any(Number)]);
    expect([(await goalsOf(ana)).length, (await entriesOf(ana)).length]).toEqual([1, 1]);
  });
});
