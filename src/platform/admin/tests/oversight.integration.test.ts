import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { countEvent } from '../../safety/episodes/episode-store.ts';
import type { Incidents } from '../../safety/oversight/contract.ts';
import type { IncidentRows, IncidentSheet, SafetyFigures } from '../contract.ts';
import { anAdmin } from './an-admin.ts';

const words = 'Escribí que no podía más y el bot me habló de la lista de la compra.';

describe.skipIf(whyNoDatabase)('Watching over what may do harm', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await aWorld();
    admin = await anAdmin(world, 'vigila');
  });
  const reports = async (person: Person, report: object = {}) => {
    const id = randomUUID();
    const { status } = await person.post('/api/safety/incidents', { id, kind: 'missed-danger', words, ...report });
    return { id, status, path: `/api/admin/incidents/${id}` };
  };
  const mine = async (person: Person) => (await person.get<Incidents>('/api/safety/incidents')).body.items;

  it('keeps what somebody reports for those who review it, once however often it is sent, and readable to nobody else', async () => {
    const [eva, luz] = [await world.as('eva'), await world.as('luz')];

    const { id, status } = await reports(eva);
    await reports(eva, { id });

    expect(status).toBe(204);
    expect(await mine(eva)).toMatchObject([{ id, kind: 'missed-danger', words, status: 'open', answer: null }]);
    expect(await mine(luz)).toEqual([]);
    expect((await luz.get(`/api/admin/incidents/${id}`)).status).toBe(403);
    const { rows } = await world.system.database.pool.query('select words from incident_reports where id = $1', [id]);
    expect(rows[0].words).not.toContain('lista');
  });

  it('shows a list without words or names; opening one and answering it is on record, and its person reads both', async () => {
    const eva = await world.as('eva');
    const { id, path } = await reports(eva);

    const list = await admin.get<IncidentRows>('/api/admin/incidents?status=open');
    const opened = await admin.get(path);
    await admin.post(`${path}/review`, { status: 'closed', answer: 'Gracias. Ya se reconoce esa frase.', seen: null });

    expect(list.body.items.some((one) => one.id === id)).toBe(true);
    expect(JSON.stringify(list.body)).not.toContain(words);
    expect(JSON.stringify(list.body)).not.toContain(eva.personId);
    expect(opened.body).toMatchObject({ words });
    expect(JSON.stringify(opened.body)).not.toContain(eva.personId);
    expect((await mine(eva))[0]).toMatchObject({ status: 'closed', answer: 'Gracias. Ya se reconoce esa frase.' });
    const { rows } = await world.system.database.pool.query('select action from audit_events where thing_id = $1 order by seq', [
      id,
    ]);
    expect(rows.map(({ action }) => action)).toEqual(['incident.reported', 'incident.read', 'incident.reviewed']);
  });

  it('does not let an answer overwrite another that was given meanwhile and never read', async () => {
    const eva = await world.as('eva');
    const { path } = await reports(eva);
    const answers = (answer: string, seen: string | null) => admin.post(`${path}/review`, { status: 'reviewed', answer, seen });
    expect((await answers('Lo estamos mirando.', null)).status).toBe(204);

    const unseen = await answers('No pasó nada.', null);

    expect([unseen.status, unseen.body.type]).toEqual([409, 'admin/already-decided']);
    expect((await mine(eva))[0]).toMatchObject({ answer: 'Lo estamos mirando.' });
    const { reviewedAt } = (await admin.get<IncidentSheet>(path)).body;
    expect((await answers('Ya está corregido.', reviewedAt)).status).toBe(204);
    expect((await mine(eva))[0]).toMatchObject({ answer: 'Ya está corregido.' });
  });

  it('tells nobody by the audit who made one: only whoever asks about that person, which they see, is told what is theirs', async () => {
    const rita = await world.as('rita');
    const { id } = await reports(rita);
    const lines = async (question: string) =>
      (await admin.get<{ items: object[] }>(`/api/admin/audit?action=incident.reported&limit=100${question}`)).body.items;

    const all = JSON.stringify(await lines(''));
    const hers = await lines(`&subjectId=${rita.personId}`);

    expect([all.includes(rita.personId), all.includes(id)]).toEqual([false, false]);
    expect(hers).toMatchObject([{ subjectId: rita.personId, thingId: id }]);
  });

  it('takes only so many from one person before they are read, and says so in its own words', async () => {
    const ana = await world.as('ana');
    const statuses: number[] = [];
    for (let sent = 0; sent < 51; sent += 1) statuses.push((await reports(ana)).status);

    expect(statuses.filter((status) => status === 204)).toHaveLength(50);
    expect(statuses.at(-1)).toBe(429);
    expect(await mine(ana)).toHaveLength(20);
  });

  it('counts hard moments of everybody and tells no number that could be somebody (sec/S11)', async () => {
    const { db, now } = world.system;
    const dayAgo = (days: number) => new Date(now().getTime() - days * 86_400_000).toISOString().slice(0, 10);
    const count = async (kind: string, times: number, day = dayAgo(1)) => {
      const of = { day, level: 'crisis', kind, event: `probe-${kind}`, seconds: 0 };
      for (let at = 0; at < times; at += 1)
        await db.transaction((tx) => countEvent(tx, { ...of, country: at % 2 ? 'MX' : 'ES' }));
    };
    await count('plan', 10);
    await count('goodbye', 9);
    // Of a day that is not over nothing is counted: nobody watches it grow by one.
    await count('plan', 3, dayAgo(0));
    await count('plan', 3, dayAgo(8));

    const { body } = await admin.get<SafetyFigures>('/api/admin/safety?days=7');

    const probes = body.rows.filter(({ event }) => event.startsWith('probe-'));
    expect(probes).toEqual([
      { level: 'crisis', kind: 'goodbye', event: 'probe-goodbye', count: null },
      { level: 'crisis', kind: 'plan', event: 'probe-plan', count: 10 },
    ]);
    expect([body.from, body.until]).toEqual([dayAgo(7), dayAgo(1)]);
    for (const days of [1, 6, 8, 29, 31]) expect((await admin.get(`/api/admin/safety?days=${days}`)).status).toBe(422);
    expect((await (await world.as('eva')).get('/api/admin/safety')).status).toBe(403);
  });
});
