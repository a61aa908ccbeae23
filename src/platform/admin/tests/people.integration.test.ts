import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { listEventsOf } from '../../audit/list-events.ts';
import { aNewcomer, aServer } from '../../auth/tests/a-browser.ts';
import { professionals } from '../../organisations/tables.ts';
import type { PersonRow } from '../contract.ts';
import { anAdmin } from './an-admin.ts';

describe.skipIf(whyNoDatabase)('Administering people', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await aWorld();
    admin = await anAdmin(world, 'administra');
  });
  const seenBy = async ({ personId }: Person) => {
    const { items } = await listEventsOf(world.system, personId, { limit: 50, byOthers: true });
    return items.map(({ action, actorId, actorKind }) => [action, actorKind, actorId]);
  };

  it('lists everybody newest first without a name or an address, and finds by the whole address only', async () => {
    const [eva, luz] = [await world.as('eva'), await world.as('luz')];

    const { body, status } = await admin.get<{ items: PersonRow[] }>('/api/admin/people?limit=2');

    expect([status, body.items.map(({ id }) => id)]).toEqual([200, [luz.personId, eva.personId]]);
    expect(Object.keys(body.items[0] ?? {}).sort()).toEqual(['createdAt', 'id', 'isActive', 'profileType', 'role']);
    const find = async (email: string) =>
      (await admin.post<{ items: PersonRow[] }>('/api/admin/people/find', { email })).body.items.map(({ id }) => id);
    expect(await find(eva.email.toUpperCase())).toEqual([eva.personId]);
    expect(await find(eva.email.slice(1))).toEqual([]);
  });

  it('goes through everybody page by page, each once', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next ? `&after=${encodeURIComponent(next)}` : '';
      const page: { body: { items: PersonRow[]; next: string | null } } = await admin.get(`/api/admin/people?limit=3${after}`);
      seen.push(...page.body.items.map(({ id }) => id));
      next = page.body.next;
    }

    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(admin.personId);
  });

  it('priv/P18 tells a person who looked for them and who read their sheet, before it is read', async () => {
    const rosa = await world.as('rosa');
    await admin.post('/api/admin/people/find', { email: rosa.email });

    const { body } = await admin.get(`/api/admin/people/${rosa.personId}`);

    expect(body).toMatchObject({ name: rosa.name, email: rosa.email, sessions: 1, access: [], organisations: [] });
    expect(await seenBy(rosa)).toEqual([
      ['person.read', 'admin', admin.personId],
      ['person.found', 'admin', admin.personId],
    ]);
    expect((await admin.get(`/api/admin/people/${randomUUID()}`)).body.type).toBe('admin/not-found');
  });

  it('sec/S21 closes an account at once: its tokens, its refreshing, its streams and its way in; and opens it again', async () => {
    const here = await aServer(world.system);
    const browser = here.browser();
    const marta = aNewcomer();
    const entered = await browser.ask('POST', '/api/auth/sign-up/email', marta);
    const id = (entered.body.user as { id: string }).id;
    const url = await here.server.listen({ port: 0, host: '127.0.0.1' });
    const headers = { authorization: `Bearer ${entered.body.accessToken}`, 'content-type': 'application/json' };
    const opened = await fetch(`${url}/api/chat/conversations`, { method: 'POST', headers, body: '{"botSlug":"blu-psicologa"}' });
    const { id: conversationId } = (await opened.json()) as { id: string };
    const stream = await fetch(`${url}/api/chat/conversations/${conversationId}/events`, { headers });
    const ended = stream.body?.pipeTo(new WritableStream()).catch(() => 'ended');

    const before = performance.now();
    expect((await admin.post(`/api/admin/people/${id}/deactivate`)).status).toBe(204);

    const answers = await Promise.all([
      browser.ask('GET', '/api/user', undefined, headers),
      browser.ask('POST', '/api/auth/refresh'),
      browser.ask('POST', '/api/auth/sign-in/email', { email: marta.email, password: marta.password }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    await ended;
    expect(performance.now() - before).toBeLessThan(1500);

    expect((await admin.post(`/api/admin/people/${id}/activate`)).status).toBe(204);
    const back = await browser.ask('POST', '/api/auth/sign-in/email', { email: marta.email, password: marta.password });
    expect(back.status).toBe(200);
    await here.server.close();
  });

  it('sec/S24 ends all sessions of a person, who can come in again', async () => {
    const ivo = await world.as('ivo');

    await admin.post(`/api/admin/people/${ivo.personId}/end-sessions`);

    expect((await ivo.get('/api/user')).status).toBe(401);
    expect((await seenBy(ivo))[0]?.[0]).toBe('session.ended');
    const again = { email: ivo.email, password: ivo.password };
    expect((await ivo.post('/api/auth/sign-in/email', again)).status).toBe(200);
  });

  it('sec/S21 gives a role, and no token outlives it', async () => {
    const noa = await world.as('noa');

    expect((await admin.put(`/api/admin/people/${noa.personId}/role`, { role: 'admin' })).status).toBe(204);

    expect((await noa.get('/api/user')).status).toBe(401);
    expect((await admin.put(`/api/admin/people/${noa.personId}/role`, { role: 'owner' })).status).toBe(422);
    await admin.put(`/api/admin/people/${noa.personId}/role`, { role: 'person' });
  });

  it('checks a licence: its number is opened one by one, on record, and whoever has it is a professional here', async () => {
    const { db, vault } = world.system;
    const pau = await world.as('pau');
    const place = { table: 'professionals', column: 'licence_number', row: pau.personId };
    const licenceNumber = (await vault.of(pau.personId)).seal(place, 'M-12345');
    const said = { profession: 'psychology', country: 'ES', licenceAuthority: 'COP Madrid', status: 'asked' } as const;
    await db.insert(professionals).values({ ...said, userId: pau.personId, licenceNumber });
    const path = `/api/admin/licences/${pau.personId}`;

    const list = await admin.get<{ items: { personId: string }[] }>('/api/admin/licences');
    expect(JSON.stringify(list.body)).not.toContain('M-12345');
    expect(list.body.items.map(({ personId }) => personId)).toContain(pau.personId);
    expect((await admin.get(path)).body).toMatchObject({ licenceNumber: 'M-12345', licenceAuthority: 'COP Madrid', name: 'pau' });
    expect((await admin.post(`${path}/verify`)).status).toBe(204);
    expect((await admin.post(`${path}/verify`)).body.type).toBe('admin/already-decided');
    expect((await admin.get(`/api/admin/people/${pau.personId}`)).body.role).toBe('professional');

    expect((await admin.post(`${path}/refuse`, { reason: 'Ya no está vigente.' })).status).toBe(204);
    expect((await admin.get(path)).body).toMatchObject({ status: 'refused', reason: 'Ya no está vigente.' });
    expect((await admin.get(`/api/admin/people/${pau.personId}`)).body.role).toBe('person');
    expect((await seenBy(pau)).map(([action]) => action)).toEqual(
      expect.arrayContaining(['licence.read', 'licence.verified', 'licence.refused']),
    );
  });
});
