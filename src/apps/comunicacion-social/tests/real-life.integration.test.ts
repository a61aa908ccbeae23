import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Goal, GoalKept, RealLifeKept, RealLifePage } from '../keeping/contract.ts';

const base = '/api/comunicacion-social';
const levels = { '-2': 'Nunca', '-1': 'Si me ayudan', '0': 'Una de cada dos', '1': 'Casi siempre', '2': 'Siempre' };

const goalOf = (change: object = {}) => ({ clientGoalId: randomUUID(), title: 'Pedir los temas antes', levels, ...change });
async function addGoal(person: Person, change: object = {}): Promise<Goal> {
  const { status, body } = await person.post<GoalKept>(`${base}/goals`, goalOf(change));
  if (status !== 201) throw new Error(`Not added: ${status} ${JSON.stringify(body)}`);
  return body.goal;
}

describe.skipIf(whyNoDatabase)('Noting real life', () => {
  const entryOf = (change: object = {}) => ({ what: 'Pedí los temas', went: 'in-part', happenedOn: '2026-11-20', ...change });
  const add = (person: Person, change: object = {}) =>
    person.post<RealLifeKept>(`${base}/real-life`, { clientEntryId: randomUUID(), ...entryOf(change) });
  const list = async (person: Person) => (await person.get<RealLifePage>(`${base}/real-life`)).body.items;

  it('keeps what somebody did with what it cost, once, and changes it', async () => {
    const ana = await (await aWorld()).as('ana');
    const clientEntryId = randomUUID();
    await add(ana, { clientEntryId, energy: 6, helped: 'Escribirlo antes' });
    await add(ana, { clientEntryId, energy: 6, helped: 'Escribirlo antes' });

    await ana.put(`${base}/real-life/${clientEntryId}`, { ...entryOf({ went: 'as-wanted' }), energy: 5, version: 1 });

    expect(await list(ana)).toMatchObject([{ id: clientEntryId, went: 'as-wanted', energy: 5, helped: '' }]);
  });

  it('stays when its goal is removed, and belongs to none then', async () => {
    const ana = await (await aWorld()).as('ana');
    const goal = await addGoal(ana);
    await add(ana, { goalId: goal.id });

    await ana.delete(`${base}/goals/${goal.id}`);

    expect(await list(ana)).toMatchObject([{ what: 'Pedí los temas', goalId: null }]);
  });

  it('belongs to its goal again when that is put back, unless its person moved it meanwhile', async () => {
    const ana = await (await aWorld()).as('ana');
    const [goal, other] = [await addGoal(ana), await addGoal(ana)];
    const moved = (await add(ana, { what: 'movida', goalId: goal.id })).body.entry;
    const left = (await add(ana, { what: 'soltada', goalId: goal.id })).body.entry;
    for (const what of ['de otra', 'de ninguna']) await add(ana, { what, goalId: what === 'de otra' ? other.id : null });
    await add(ana, { what: 'suya', goalId: goal.id });
    await ana.delete(`${base}/goals/${goal.id}`);
    await ana.put(`${base}/real-life/${moved.id}`, { ...entryOf({ what: 'movida' }), goalId: other.id, version: 1 });
    await ana.put(`${base}/real-life/${left.id}`, { ...entryOf({ what: 'soltada' }), goalId: null, version: 1 });

    const { id, version: _version, createdAt: _createdAt, ...rest } = goal;
    await ana.post(`${base}/goals`, { ...rest, clientGoalId: id });

    expect((await list(ana)).map(({ what, goalId }) => [what, goalId])).toEqual([
      ['suya', goal.id],
      ['de ninguna', null],
      ['de otra', other.id],
      ['soltada', null],
      ['movida', other.id],
    ]);
  });

  it('belongs to no goal of another, and is of nobody else', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const goal = await addGoal(luz);

    const refused = await add(ana, { goalId: goal.id });
    const { id } = (await add(ana)).body.entry;
    const taken = await luz.delete(`${base}/real-life/${id}`);

    expect([refused.status, refused.body].map((one) => (typeof one === 'number' ? one : 'type' in one && one.type))).toEqual([
      404,
      'comunicacion-social/goal-not-found',
    ]);
    expect(taken.status).toBe(404);
    expect(await list(ana)).toHaveLength(1);
  });

  it('goes page after page, the newest first, and is gone when it is removed', async () => {
    const ana = await (await aWorld()).as('ana');
    for (const what of ['uno', 'dos', 'tres']) await add(ana, { what });
    const first = (await ana.get<RealLifePage>(`${base}/real-life?limit=2`)).body;
    const after = encodeURIComponent(first.next ?? '');
    const second = (await ana.get<RealLifePage>(`${base}/real-life?limit=2&after=${after}`)).body;

    await ana.delete(`${base}/real-life/${first.items[0]?.id}`);

    expect([first, second].map(({ items }) => items.map(({ what }) => what))).toEqual([['tres', 'dos'], ['uno']]);
    expect(second.next).toBeNull();
    expect((await list(ana)).map(({ what }) => what)).toEqual(['dos', 'uno']);
  });
});
