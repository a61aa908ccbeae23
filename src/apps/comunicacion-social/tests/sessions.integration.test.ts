import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { PracticeToday, ScenarioSummaries, Session, SessionPage } from '../contract.ts';
import { begin, say } from './rehearsing.ts';

const base = '/api/comunicacion-social';

describe.skipIf(whyNoDatabase)('Rehearsing a conversation', () => {
  it('begins with the words of the other person, and answers a reply with what it shows and how it goes on', async () => {
    const ana = await (await aWorld()).as('ana');
    const session = await begin(ana);

    const { body } = await say(ana, session, 'A las 10 puedo. Necesito los temas por escrito antes de la reunión.');

    expect(session.now.says).toContain('10');
    expect(body.fixed).toBeNull();
    expect(body.session.turns).toHaveLength(1);
    const [need] = body.session.turns[0]?.found.filter(({ skill }) => skill === 'state-need') ?? [];
    expect(need).toMatchObject({ verdict: 'met' });
    expect(need?.evidence.length).toBeGreaterThan(0);
    for (const { words, start, end } of need?.evidence ?? []) expect(body.session.turns[0]?.reply.slice(start, end)).toBe(words);
    expect(body.session.now.says).not.toBe(session.now.says);
  });

  it('speaks as in Spain to whoever lives there', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    await luz.put('/api/user/profile', { settings: { country: 'ES' } });
    await ana.put('/api/user/profile', { settings: { country: 'MX' } });

    const [here, there] = [await begin(ana), await begin(luz)];

    expect(here.now.says).toContain('nos juntamos');
    expect(there.now.says).toContain('nos reunimos');
  });

  it('is one rehearsal where the page asked for it twice', async () => {
    const ana = await (await aWorld()).as('ana');
    const clientSessionId = randomUUID();

    const [first, again] = [await begin(ana, { clientSessionId }), await begin(ana, { clientSessionId })];

    expect(again).toEqual(first);
    expect((await ana.get<SessionPage>(`${base}/sessions`)).body.items.filter(({ id }) => id === first.id)).toHaveLength(1);
  });

  it('goes to an end, which is told, and then takes nothing more', async () => {
    const ana = await (await aWorld()).as('ana');
    let session = await begin(ana);
    for (let turn = 0; turn < 8 && !session.now.isOver; turn += 1)
      session = (await say(ana, session, 'De acuerdo, nos vemos mañana.')).body.session;
    const finished = await ana.post<Session>(`${base}/sessions/${session.id}/finish`, { version: session.version });

    const late = await say(ana, finished.body, 'Espera');

    expect(session.now.isOver).toBe(true);
    expect(session.turn.of).toBe(session.turns.length);
    expect(finished.body.status).toBe('finished');
    expect([late.status, (late.body as { type?: string }).type]).toEqual([409, 'comunicacion-social/session-is-over']);
  });

  it('gives hints one by one, and says a reply again with its words in the field', async () => {
    const ana = await (await aWorld()).as('ana');
    const begun = await begin(ana);
    const hinted = (await ana.post<Session>(`${base}/sessions/${begun.id}/hint`, { version: begun.version })).body;
    const said = (await say(ana, hinted, 'Necesito los temas hoy')).body.session;

    const again = (await ana.post<Session>(`${base}/sessions/${begun.id}/again`, { version: said.version })).body;

    expect([begun.now.hints.length, hinted.now.hints.length, hinted.now.hintsLeft]).toEqual([0, 1, 2]);
    expect(said.turns[0]?.hintLevel).toBe(1);
    expect(again).toMatchObject({ draft: 'Necesito los temas hoy', turns: [], now: { says: begun.now.says } });
  });

  it('changes nothing for a page that did not see what another page did', async () => {
    const ana = await (await aWorld()).as('ana');
    const begun = await begin(ana);
    await say(ana, begun, 'Necesito los temas hoy');

    const late = await say(ana, begun, 'Otra cosa');

    expect([late.status, (late.body as { type?: string }).type]).toEqual([409, 'comunicacion-social/session-changed']);
    expect((await ana.get<Session>(`${base}/sessions/${begun.id}`)).body.turns).toHaveLength(1);
  });

  it('keeps the words that were not sent, and goes on with them on another page', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, version } = await begin(ana);
    await ana.put(`${base}/sessions/${id}/draft`, { draft: 'Necesito sab' });

    const found = (await ana.get<Session>(`${base}/sessions/${id}`)).body;

    expect(found).toMatchObject({ draft: 'Necesito sab', version });
    expect((await ana.get<PracticeToday>(`${base}/today`)).body.open?.id).toBe(id);
  });

  it('cuts what is too long, says so, and refuses nothing', async () => {
    const ana = await (await aWorld()).as('ana');

    const { body } = await say(ana, await begin(ana), `Necesito los temas. ${'Es largo. '.repeat(400)}`);

    expect(body.wasCut).toBe(true);
    expect(body.session.turns[0]?.reply).toHaveLength(2000);
  });

  it('is of nobody else', async () => {
    const world = await aWorld();
    const { id, version } = await begin(await world.as('ana'));
    const luz = await world.as('luz');

    const tried = [
      await luz.get(`${base}/sessions/${id}`),
      await luz.post(`${base}/sessions/${id}/replies`, { version, text: 'Hola' }),
      await luz.delete(`${base}/sessions/${id}`),
    ];

    expect(tried.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('leaves nothing readable in the database', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = (await say(ana, await begin(ana), 'Necesito los temas en morse')).body.session;

    const { rows } = await world.system.database.pool.query('select * from training_sessions where id = $1', [id]);

    expect(JSON.stringify(rows)).not.toMatch(/morse|Marta|agenda/);
  });
});

describe.skipIf(whyNoDatabase)('What there is to do today', () => {
  it('is one situation with its reasons, of the goals a person set, within what they have today', async () => {
    const ana = await (await aWorld()).as('ana');
    await ana.post(`${base}/goals`, {
      clientGoalId: randomUUID(),
      title: 'Decir que no en el trabajo',
      skills: ['say-no'],
      levels: { '-2': '', '-1': '', '0': 'Digo que no una vez por semana', '1': '', '2': '' },
    });

    const { body } = await ana.get<PracticeToday>(`${base}/today`);

    expect(body.next?.scenario.skills).toContain('say-no');
    expect(body.next?.whys).toContain('goal');
    expect(body.next?.expectedEnergy).toBeLessThanOrEqual(6);
    expect(body.open).toBeNull();
  });

  it('lists every situation with its levels, and how often each was practised', async () => {
    const ana = await (await aWorld()).as('ana');
    await say(ana, await begin(ana), 'Necesito los temas hoy');

    const { items } = (await ana.get<ScenarioSummaries>(`${base}/scenarios`)).body;

    const practised = items.find(({ id }) => id === 'agenda-before-meeting');
    expect(practised?.levels.map(({ timesDone }) => timesDone)).toEqual([1, 0, 0]);
    expect(items.length).toBeGreaterThanOrEqual(40);
  });
});
