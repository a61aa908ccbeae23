import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { HelpLine } from '#platform/safety/contract.ts';
import type { OpenEpisode } from '#platform/safety/episodes/contract.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { GoalKept, RealLifeKept, RealLifePage } from '../keeping/contract.ts';

const base = '/api/comunicacion-social';
const levels = { '-2': '', '-1': '', '0': 'Una de cada dos', '1': '', '2': '' };
const wish = 'Me quiero morir';
const fields = { what: 'Pedí los temas', went: 'in-part', happenedOn: '2026-11-20' };

type Problem = { type: string; helpLines?: HelpLine[] };

const addEntry = (person: Person, change: object = {}) =>
  person.post<RealLifeKept & Problem>(`${base}/real-life`, { clientEntryId: randomUUID(), ...fields, ...change });
const change = (person: Person, id: string, changed: object) =>
  person.put<RealLifeKept & Problem>(`${base}/real-life/${id}`, { ...fields, ...changed });
const addGoal = (person: Person, id: string = randomUUID(), title = 'Pedir los temas') =>
  person.post<GoalKept & Problem>(`${base}/goals`, { clientGoalId: id, title, levels });
const entriesOf = async (person: Person) => (await person.get<RealLifePage>(`${base}/real-life`)).body.items;
const stepsOf = async (person: Person) =>
  (await person.get<OpenEpisode>('/api/safety/episodes/open')).body.episode?.steps.length ?? 0;

describe.skipIf(whyNoDatabase)('Somebody who writes of a danger', () => {
  it('is answered, and their note is kept, whatever goal it names', async () => {
    const ana = await (await aWorld()).as('ana');

    const { status, body } = await addEntry(ana, { what: wish, goalId: randomUUID() });

    expect([status, body.isKept, body.entry?.goalId]).toEqual([201, true, null]);
    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect(await entriesOf(ana)).toMatchObject([{ what: wish, goalId: null }]);
    expect(await stepsOf(ana)).toBe(1);
  });

  it('is answered the same where a note is changed', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = (await addEntry(ana)).body.entry;

    const { status, body } = await change(ana, id, { version: 1, what: wish, goalId: randomUUID() });

    expect([status, body.isKept, body.entry?.what]).toEqual([200, true, wish]);
    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
  });

  it('is named people to call where the note, the goal or the version is none that can be changed', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const [entry, goal] = [(await addEntry(ana)).body.entry, (await addGoal(ana)).body.goal];
    await change(ana, entry.id, { version: 1, what: 'Otra cosa' });
    await ana.patch(`${base}/goals/${goal.id}`, { version: 1, title: 'Otra' });

    const answers = [
      await change(ana, entry.id, { version: 1, what: wish }),
      await change(ana, randomUUID(), { version: 1, what: wish }),
      await luz.post<Problem>(`${base}/real-life`, { ...fields, clientEntryId: entry.id, what: wish }),
      await addGoal(luz, goal.id, wish),
      await ana.patch<Problem>(`${base}/goals/${goal.id}`, { version: 1, title: wish }),
      await ana.post<Problem>(`${base}/goals/${goal.id}/steps`, { version: 1, level: 0, note: wish }),
    ];

    for (const { status, body } of answers) {
      expect([status, body.type]).toEqual([503, 'safety/help-now']);
      expect(body.helpLines?.length).toBeGreaterThan(0);
    }
    expect(await entriesOf(ana)).toMatchObject([{ what: 'Otra cosa' }]);
  });

  it('is heard once where the same change comes twice, and again where it comes on what was kept since', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = (await addEntry(ana)).body.entry;
    const heard: number[] = [];

    for (const version of [1, 1, 2]) {
      await change(ana, id, { version, what: wish });
      heard.push(await stepsOf(ana));
    }

    expect(heard).toEqual([1, 1, 2]);
  });
});

describe.skipIf(whyNoDatabase)('A note of real life that two pages change', () => {
  it('is changed by the first, and the second is told', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, version } = (await addEntry(ana)).body.entry;
    const first = await change(ana, id, { version, what: 'Una' });

    const late = await change(ana, id, { version, what: 'Otra' });

    expect([version, first.body.entry.version]).toEqual([1, 2]);
    expect([late.status, late.body]).toMatchObject([409, { type: 'comunicacion-social/entry-changed', version: 2 }]);
    expect(await entriesOf(ana)).toMatchObject([{ what: 'Una', version: 2 }]);
  });
});
