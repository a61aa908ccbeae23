import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { DueCards, Goal, GoalKept, Goals, PracticeProgress } from '../keeping/contract.ts';

const base = '/api/comunicacion-social';
const levels = { '-2': 'Nunca', '-1': 'Si me ayudan', '0': 'Una de cada dos', '1': 'Casi siempre', '2': 'Siempre' };

const goalOf = (change: object = {}) => ({ clientGoalId: randomUUID(), title: 'Pedir los temas antes', levels, ...change });
async function addGoal(person: Person, change: object = {}): Promise<Goal> {
  const { status, body } = await person.post<GoalKept>(`${base}/goals`, goalOf(change));
  if (status !== 201) throw new Error(`Not added: ${status} ${JSON.stringify(body)}`);
  return body.goal;
}
const goalsOf = async (person: Person) => (await person.get<Goals>(`${base}/goals`)).body;

describe.skipIf(whyNoDatabase)('Keeping goals', () => {
  it('takes a goal once, however often it is sent, and begins where its person says', async () => {
    const ana = await (await aWorld()).as('ana');
    const goal = goalOf({ begins: -2, skills: ['state-need'], weight: 3, confidence: 4 });

    await ana.post(`${base}/goals`, goal);
    await ana.post(`${base}/goals`, goal);

    const { items } = await goalsOf(ana);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ title: goal.title, weight: 3, confidence: 4, steps: [{ level: -2 }] });
  });

  it('leaves what is not named as it was when only one thing of it changes', async () => {
    const ana = await (await aWorld()).as('ana');
    const goal = goalOf({ skills: ['state-need', 'say-no'], weight: 3, confidence: 6, domain: 'work' });
    const { id, version } = (await ana.post<GoalKept>(`${base}/goals`, goal)).body.goal;

    await ana.patch(`${base}/goals/${id}`, { version, status: 'reached' });

    const [kept] = (await goalsOf(ana)).items;
    expect(kept).toMatchObject({ status: 'reached', skills: ['state-need', 'say-no'], weight: 3, confidence: 6, domain: 'work' });
  });

  it('says where somebody stands, and takes the last step back but never the first', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, version } = await addGoal(ana);
    const stepped = (await ana.post<GoalKept>(`${base}/goals/${id}/steps`, { version, level: 1, note: 'El martes' })).body.goal;

    const back = (await ana.post<Goal>(`${base}/goals/${id}/steps/undo`, { version: stepped.version })).body;
    const again = (await ana.post<Goal>(`${base}/goals/${id}/steps/undo`, { version: back.version })).body;

    expect(stepped.steps.map(({ level, note }) => [level, note])).toEqual([
      [-1, ''],
      [1, 'El martes'],
    ]);
    expect([back.steps, again.steps].map((steps) => steps.map(({ level }) => level))).toEqual([[-1], [-1]]);
  });

  it('counts the goals by their weight, and none that was set aside', async () => {
    const ana = await (await aWorld()).as('ana');
    await addGoal(ana, { begins: 1 });
    const other = await addGoal(ana, { begins: -2, weight: 3 });
    const both = (await goalsOf(ana)).gasT;

    await ana.patch(`${base}/goals/${other.id}`, { version: other.version, status: 'aside' });

    // By hand: 50 + 10(1·1 + 3·−2) / √(0.7·(1 + 9) + 0.3·16).
    expect(both).toBeCloseTo(50 - 50 / Math.sqrt(11.8), 6);
    expect((await goalsOf(ana)).gasT).toBe(60);
  });

  it('changes nothing where the goal was changed elsewhere', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, version } = await addGoal(ana);
    await ana.patch(`${base}/goals/${id}`, { version, title: 'Otra' });

    const late = await ana.patch(`${base}/goals/${id}`, { version, title: 'Tarde' });

    expect([late.status, late.body.type]).toEqual([409, 'comunicacion-social/goal-changed']);
    expect((await goalsOf(ana)).items[0]?.title).toBe('Otra');
  });

  it('is put back as it was after it was removed: its steps, its days, where it stood', async () => {
    const ana = await (await aWorld()).as('ana');
    const added = await addGoal(ana);
    const stepped = (await ana.post<GoalKept>(`${base}/goals/${added.id}/steps`, { version: 1, level: 0, note: 'Sí' })).body.goal;
    const { id, version: _version, createdAt, ...rest } = stepped;
    await ana.delete(`${base}/goals/${id}`);
    const gone = (await goalsOf(ana)).items;

    await ana.post(`${base}/goals`, { ...rest, clientGoalId: id });

    expect(gone).toEqual([]);
    expect((await goalsOf(ana)).items).toEqual([{ ...stepped, version: 1, createdAt }]);
  });

  it('is of nobody else, and readable to nobody in the database', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const { id, version } = await addGoal(ana, { title: 'Una frase que no se lee' });

    const taken = await luz.patch(`${base}/goals/${id}`, { version, title: 'Mía' });
    const removed = await luz.delete(`${base}/goals/${id}`);
    const kept = rows<{ text: string }>(
      await world.system.db.execute(
        sql`select encode(content::text::bytea, 'escape') as text from social_goals where id = ${id}`,
      ),
    );

    expect([taken.status, removed.status]).toEqual([404, 404]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('no se lee');
  });

  it('keeps words that may tell of a danger, and answers them with people to call', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const { body } = await ana.post<GoalKept>(`${base}/goals`, goalOf({ title: 'No quiero vivir, me quiero matar' }));

    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect(body.fixed?.text).not.toContain('no se ha guardado');
    expect((await goalsOf(ana)).items).toHaveLength(1);
    expect(world.modelCalls()).toBe(0);
  });
});

describe.skipIf(whyNoDatabase)('Recalling cards', () => {
  const cardsOf = async (person: Person) => (await person.get<DueCards>(`${base}/cards`)).body;

  it('begins with a few cards of what somebody chose to practise', async () => {
    const ana = await (await aWorld()).as('ana');
    await addGoal(ana, { skills: ['end', 'join'] });

    const { items } = await cardsOf(ana);

    expect(items.map(({ key }) => key)).toEqual(['end-1', 'join-1', 'end-2', 'join-2']);
  });

  it('brings a card again when the answer said, and takes the answer back', async () => {
    const ana = await (await aWorld()).as('ana');
    const before = await cardsOf(ana);
    const [card] = before.items;
    if (!card) throw new Error('There is no card');

    const after = (await ana.post<DueCards>(`${base}/cards/${card.key}/answer`, { recall: 'easy', dueAt: card.dueAt })).body;
    const back = (await ana.post<DueCards>(`${base}/cards/${card.key}/undo`)).body;

    expect(after.items.map(({ key }) => key)).not.toContain(card.key);
    expect(Math.abs(Date.parse(after.nextAt ?? '') - Date.parse(card.next.easy))).toBeLessThan(60_000);
    expect(Date.parse(card.next.easy)).toBeGreaterThan(Date.parse(card.next.again));
    expect(back.items.map(({ key }) => key)).toEqual(before.items.map(({ key }) => key));
  });

  it('counts one answer where two pages gave one', async () => {
    const ana = await (await aWorld()).as('ana');
    const [card] = (await cardsOf(ana)).items;
    const answer = () => ana.post(`${base}/cards/${card?.key}/answer`, { recall: 'good', dueAt: card?.dueAt });
    await answer();

    const late = await answer();

    expect([late.status, late.body.type]).toEqual([409, 'comunicacion-social/card-answered']);
  });

  it('knows no card that nobody wrote', async () => {
    const ana = await (await aWorld()).as('ana');

    const { status, body } = await ana.post(`${base}/cards/nothing-1/undo`);

    expect([status, body.type]).toEqual([404, 'comunicacion-social/card-not-found']);
  });
});

describe.skipIf(whyNoDatabase)('Looking at progress', () => {
  it('says nothing it cannot know: no progress, no energy and no skill before there is practice', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, version } = await addGoal(ana);
    await ana.post(`${base}/goals/${id}/steps`, { version, level: 1 });

    const { body } = await ana.get<PracticeProgress>(`${base}/progress`);

    expect(body).toMatchObject({ unseen: null, unseenTurns: 0, energy: null, skills: [], sessions: 0 });
    expect(body.goals).toEqual([{ id, title: 'Pedir los temas antes', begins: -1, now: 1, steps: 2, status: 'active' }]);
  });
});
