import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { sessions } from '#platform/auth/tables.ts';
import type { Grants } from '#platform/consent/grants/contract.ts';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Appointments, Licence, PracticeTemplates } from '../server/practice/contract.ts';

const agenda = '/api/universe/appointments';
const hour = (from: number) => new Date(Date.now() + from * 3_600_000).toISOString();
const times = (from: number) => ({ startsAt: hour(from), endsAt: hour(from + 1) });

async function practice() {
  const world = await aWorld();
  const [elia, ana] = [await world.as('elia'), await world.as('ana')];
  const { grantId } = await letsIn(elia, ana, ['activity']);
  const make = (id = randomUUID()) => ana.post(agenda, { id, grantId, title: 'Primera sesión', ...times(24) });
  const read = async (who = ana) => (await who.get<Appointments>(agenda)).body.items;
  return { world, elia, ana, grantId, make, read };
}

describe.skipIf(whyNoDatabase)('The agenda of whoever accompanies others', () => {
  it('makes an appointment once however often it is sent, and both see it with the name of the other', async () => {
    const { elia, ana, make, read } = await practice();
    const id = randomUUID();
    const statuses = [(await make(id)).status, (await make(id)).status];

    const [mine, theirs] = [await read(ana), await read(elia)];

    expect(statuses).toEqual([201, 201]);
    expect(mine.map((one) => [one.id, one.with, one.isMine])).toEqual([[id, 'elia', true]]);
    expect(theirs.map((one) => [one.title, one.with, one.isMine])).toEqual([['Primera sesión', 'ana', false]]);
  });

  it('is moved by whoever made it, and cancelled and taken up again by either of the two', async () => {
    const { world, elia, ana, make, read } = await practice();
    const luis = await world.as('luis');
    const { id } = (await make()).body;
    const moved = times(48);

    const moves = await Promise.all([elia, luis].map((who) => who.patch(`${agenda}/${id}`, moved)));
    const own = await ana.patch(`${agenda}/${id}`, moved);
    const foreign = await luis.post(`${agenda}/${id}/cancel`);
    await elia.post(`${agenda}/${id}/cancel`);
    const [cancelled] = await read(ana);
    await ana.post(`${agenda}/${id}/restore`);

    expect([...moves.map(({ status }) => status), own.status, foreign.status]).toEqual([404, 404, 200, 404]);
    expect([cancelled?.startsAt, cancelled?.cancelledAt === null]).toEqual([moved.startsAt, false]);
    expect((await read(elia))[0]?.cancelledAt).toBe(null);
  });

  it('asks whoever made it, back after an hour, to show that it is them, and not the other one (sec/S25)', async () => {
    const { world, elia, ana, make } = await practice();
    const { id } = (await make()).body;
    const anHourAgo = new Date(Date.now() - 3_600_000);
    const both = inArray(sessions.userId, [elia.personId, ana.personId]);
    await world.system.db.update(sessions).set({ lastSeenAt: anHourAgo }).where(both);

    const answers = await Promise.all([ana.get(agenda), elia.get(agenda), make()]);

    expect(answers.map(({ status }) => status)).toEqual([401, 200, 401]);
    expect(answers[0]?.body).toMatchObject({ type: 'http/prove-it-is-you' });
    for (const act of ['cancel', 'restore']) {
      expect((await ana.post(`${agenda}/${id}/${act}`)).status).toBe(401);
      expect((await elia.post(`${agenda}/${id}/${act}`)).status).toBe(200);
    }
  });

  it('takes no appointment with somebody who does not let one in, and loses their name when they take it back', async () => {
    const { elia, ana, grantId, make, read } = await practice();
    await make();

    await elia.post(`/api/user/grants/${grantId}/revoke`);

    expect((await make()).status).toBe(404);
    expect((await read(ana)).map((one) => one.with)).toEqual([null]);
    expect((await read(elia)).map((one) => one.with)).toEqual(['ana']);
  });

  it('sec/S10 is moved and taken up again by nobody who is not let in any more; that it does not take place, they still say', async () => {
    const { elia, ana, grantId, make, read } = await practice();
    const { id } = (await make()).body;
    await elia.post(`/api/user/grants/${grantId}/revoke`);

    const moved = await ana.patch(`${agenda}/${id}`, times(72));
    const cancelled = await ana.post(`${agenda}/${id}/cancel`);
    const restored = await ana.post(`${agenda}/${id}/restore`);

    expect([moved.status, cancelled.status, restored.status]).toEqual([404, 200, 404]);
    const [left] = await read(elia);
    expect([left?.startsAt === times(72).startsAt, left?.cancelledAt === null]).toEqual([false, false]);
    expect((await elia.post(`${agenda}/${id}/restore`)).status).toBe(200);
  });

  it('is on record as the work of a supporter where the other one calls them that, also after they took it back', async () => {
    const world = await aWorld();
    const [elia, luis] = [await world.as('elia'), await world.as('luis')];
    const { grantId } = await letsIn(elia, luis, ['activity'], { relation: 'supporter', label: 'Mi hermano' });
    const id = randomUUID();
    await luis.post(agenda, { id, grantId, title: 'Paseo', ...times(24) });
    await luis.patch(`${agenda}/${id}`, times(48));
    await elia.post(`/api/user/grants/${grantId}/revoke`);
    await luis.post(`${agenda}/${id}/cancel`);
    await elia.post(`${agenda}/${id}/restore`);

    const { rows } = await world.system.database.pool.query(
      'select action, actor_kind from audit_events where thing_id = $1 order by seq',
      [id],
    );

    expect(rows.map(({ action, actor_kind }) => [action, actor_kind])).toEqual([
      ['appointment.made', 'supporter'],
      ['appointment.moved', 'supporter'],
      ['appointment.cancelled', 'supporter'],
      ['appointment.restored', 'person'],
    ]);
  });

  it('does not end before it begins, nor last for days', async () => {
    const { ana, grantId } = await practice();
    const wrong = [
      { startsAt: hour(2), endsAt: hour(1) },
      { startsAt: hour(1), endsAt: hour(40) },
    ];

    const answers = await Promise.all(wrong.map((when) => ana.post(agenda, { id: randomUUID(), grantId, title: 'x', ...when })));

    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
  });
});

describe.skipIf(whyNoDatabase)('The texts of whoever accompanies others', () => {
  it('are theirs alone to read, change and remove', async () => {
    const { elia, ana } = await practice();
    const id = randomUUID();
    const url = `/api/universe/practice/templates/${id}`;
    await ana.put(url, { name: 'Canario del nombre', body: 'Hola.' });

    const foreign = [await elia.put(url, { name: 'x', body: 'y' }), await elia.delete(url)];
    await ana.put(url, { name: 'Recordatorio', body: 'Hola. Nos vemos mañana.' });
    const { items } = (await ana.get<PracticeTemplates>('/api/universe/practice/templates')).body;

    expect(foreign.map(({ status }) => status)).toEqual([404, 404]);
    expect(items.map(({ name }) => name)).toEqual(['Recordatorio']);
    expect((await ana.delete(url)).status).toBe(204);
  });
});

describe.skipIf(whyNoDatabase)('The check of a licence', () => {
  const said = { profession: 'psychology', country: 'MX', licenceNumber: '1234567', licenceAuthority: 'SEP' };

  it('is asked for by the professional, sealed, and shown to nobody as checked until an administrator has', async () => {
    const { world, elia, ana } = await practice();
    const asked = await ana.put<Licence>('/api/universe/practice/licence', said);
    const badge = async () => (await elia.get<Grants>('/api/user/grants')).body.items[0]?.grantee?.isVerified;
    const before = await badge();
    const { pool } = world.system.database;

    await pool.query(`update professionals set status = 'verified' where user_id = $1`, [ana.personId]);

    const { rows } = await pool.query('select * from professionals where user_id = $1', [ana.personId]);
    expect([asked.body.status, before, await badge()]).toEqual(['asked', false, true]);
    expect(JSON.stringify(rows)).not.toContain('1234567');
  });

  it('stands as it is when the same is sent again, and begins anew when the number is another', async () => {
    const { world, ana } = await practice();
    await ana.put('/api/universe/practice/licence', said);
    await world.system.database.pool.query(`update professionals set status = 'verified' where user_id = $1`, [ana.personId]);

    const again = await ana.put<Licence>('/api/universe/practice/licence', said);
    const other = await ana.put<Licence>('/api/universe/practice/licence', { ...said, licenceNumber: '7654321' });

    expect([again.body.status, other.body.status]).toEqual(['verified', 'asked']);
  });
});
