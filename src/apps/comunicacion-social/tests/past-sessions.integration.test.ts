import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { PracticeToday, RemovedSession, Session, SessionPage } from '../contract.ts';
import { begin, say } from './rehearsing.ts';

const base = '/api/comunicacion-social';
const url = `${base}/sessions`;

const rowsOf = async ({ system }: World, id: string) =>
  (await system.database.pool.query('select * from training_sessions where id = $1', [id])).rows;
/** What stands clear of it, and the figures of its end. */
const clearOf = async (world: World, id: string) =>
  (await rowsOf(world, id)).map(({ objectives: _objectives, state: _state, results: _results, ...clear }) => clear);
const linesOf = async ({ system }: World, id: string) =>
  (await system.database.pool.query('select kind, created_at from activity where subject_id = $1', [id])).rows;
const listed = async (person: Person) => (await person.get<SessionPage>(url)).body.items.map(({ id }) => id);

/** One rehearsal, said to its end. */
async function finishes(person: Person): Promise<Session> {
  let session = await begin(person);
  for (let turn = 0; turn < 8 && !session.now.isOver; turn += 1)
    session = (await say(person, session, 'Necesito los temas en morse')).body.session;
  return (await person.post<Session>(`${url}/${session.id}/finish`, { version: session.version })).body;
}

describe.skipIf(whyNoDatabase)('A rehearsal that its person removes', () => {
  it('is gone from the database at once, with every word and every line that told of it', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await finishes(ana);

    const { status, body } = await ana.delete<RemovedSession>(`${url}/${id}`);

    expect(status).toBe(200);
    expect([await rowsOf(world, id), await linesOf(world, id), await listed(ana)]).toEqual([[], [], []]);
    expect((await ana.get(`${url}/${id}`)).status).toBe(404);
    expect(body.removed).not.toMatch(/morse|Marta|agenda/);
  });

  it('comes back as it was, once, where its person undoes it', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const session = await finishes(ana);
    const before = [await clearOf(world, session.id), await linesOf(world, session.id)];
    const { body: removed } = await ana.delete<RemovedSession>(`${url}/${session.id}`);

    const [first, again] = [
      await ana.post<Session>(`${url}/restored`, removed),
      await ana.post<Session>(`${url}/restored`, removed),
    ];

    expect([first.status, again.status]).toEqual([201, 201]);
    expect([first.body, again.body]).toEqual([session, session]);
    expect([await clearOf(world, session.id), await linesOf(world, session.id)]).toEqual(before);
  });

  it('comes back for nobody else, and not under another name', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const [kept, gone] = [await begin(ana), await begin(ana)];
    const { body: removed } = await ana.delete<RemovedSession>(`${url}/${gone.id}`);

    const tried = [
      await luz.post(`${url}/restored`, removed),
      await ana.post(`${url}/restored`, { ...removed, id: kept.id }),
      await ana.post(`${url}/restored`, { id: gone.id, removed: 'x' }),
    ];

    expect(tried.map(({ status, body }) => [status, body.type])).toEqual(
      tried.map(() => [422, 'comunicacion-social/session-not-restored']),
    );
    expect([await listed(ana), await listed(luz)]).toEqual([[kept.id], []]);
  });
});

describe.skipIf(whyNoDatabase)('A rehearsal in a list', () => {
  it('says in which language its title is, which stays that of its own day whatever its person reads now', async () => {
    const ana = await (await aWorld()).as('ana');
    const spanish = await begin(ana);
    await ana.put('/api/user/profile', { settings: { language: 'en' } });
    const english = await begin(ana);

    const { items } = (await ana.get<SessionPage>(url)).body;
    const { open } = (await ana.get<PracticeToday>(`${base}/today`)).body;

    const languageOf = (id: string) => items.find((one) => one.id === id)?.language;
    expect([languageOf(spanish.id), languageOf(english.id), open?.language]).toEqual(['es', 'en', 'en']);
    expect(spanish.scenario.title).not.toBe(english.scenario.title);
  });
});

describe.skipIf(whyNoDatabase)('A rehearsal that was stopped', () => {
  it('goes on at the same turn, and today offers it again', async () => {
    const ana = await (await aWorld()).as('ana');
    const said = (await say(ana, await begin(ana), 'Necesito los temas hoy')).body.session;
    const left = (await ana.post<Session>(`${url}/${said.id}/leave`, { version: said.version })).body;

    const { status, body } = await ana.post<Session>(`${url}/${said.id}/reopen`, { version: left.version });

    expect([left.status, status]).toEqual(['left', 200]);
    expect(body).toEqual({ ...said, version: left.version + 1 });
    expect((await ana.get<PracticeToday>(`${base}/today`)).body.open?.id).toBe(said.id);
    expect((await say(ana, body, 'Por escrito, por favor')).status).toBe(200);
  });

  it('has other words that were written still in the field, but not the phrase that stopped it', async () => {
    const ana = await (await aWorld()).as('ana');
    const reopened = async (draft: string) => {
      const { id, version } = await begin(ana);
      await ana.put(`${url}/${id}/draft`, { draft });
      const left = (await ana.post<Session>(`${url}/${id}/leave`, { version })).body;
      return (await ana.post<Session>(`${url}/${id}/reopen`, { version: left.version })).body.draft;
    };

    expect([await reopened('Hasta aquí'), await reopened('Necesito sab')]).toEqual(['', 'Necesito sab']);
  });

  it('stays stopped for a page that is behind, and one that came to its end is not opened again', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, version } = await begin(ana);
    await ana.post(`${url}/${id}/leave`, { version });
    const finished = await finishes(ana);

    const tried = [
      await ana.post(`${url}/${id}/reopen`, { version }),
      await ana.post(`${url}/${finished.id}/reopen`, { version: finished.version }),
    ];

    expect(tried.map(({ status, body }) => [status, body.type])).toEqual([
      [409, 'comunicacion-social/session-changed'],
      [409, 'comunicacion-social/session-is-over'],
    ]);
    expect((await ana.get<Session>(`${url}/${id}`)).body.status).toBe('left');
  });
});
