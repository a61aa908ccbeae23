import { beforeAll, describe, expect, it } from 'vitest';
import { createPerson, type Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { listKeptMails } from '../../mail/mail-store.ts';
import type { AuditRow, SettingSheet } from '../contract.ts';
import { decideAccess } from '../decide-access.ts';
import { anAdmin } from './an-admin.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('Administering the installation', () => {
  let world: World;
  let admin: Person;
  beforeAll(async () => {
    world = await aWorld();
    admin = await anAdmin(world, 'administra');
  });
  const asks = { accessLevel: 'premium', reason: 'Quiero preparar un caso.' };
  const asking = async (name: string) => {
    const person = await world.as(name);
    const { body } = await person.post<{ id: string }>('/api/applications/chat/access-requests', asks);
    return { person, path: `/api/admin/access-requests/${body.id}`, id: body.id };
  };
  const accessOf = async (person: Person) =>
    (await person.get<{ items: { app: string }[] }>('/api/user/access')).body.items.find(({ app }) => app === 'chat');

  it('grants what was asked for, until a day; why is opened one by one; the person is told', async () => {
    const { person, path } = await asking('eva');
    const list = await admin.get('/api/admin/access-requests?status=asked');
    expect(JSON.stringify(list.body)).not.toContain(asks.reason);
    expect((await admin.get(path)).body).toMatchObject({ reason: asks.reason, name: 'eva', app: 'chat' });
    const past = { expiresAt: new Date(Date.now() - 1000).toISOString() };
    expect((await admin.post(`${path}/grant`, past)).body.type).toBe('admin/end-is-past');

    const expiresAt = new Date(Date.now() + dayMs).toISOString();
    expect((await admin.post(`${path}/grant`, { expiresAt })).status).toBe(204);

    expect(await accessOf(person)).toMatchObject({ accessLevel: 'premium', expiresAt, state: 'whole' });
    const { items } = (await person.get<{ items: { kind: string }[] }>('/api/user/activity')).body;
    expect(items[0]).toMatchObject({ kind: 'access.granted', slug: 'chat', href: '/universe/acceso' });
    expect((await admin.post(`${path}/refuse`)).body.type).toBe('admin/already-decided');
  });

  it('tells by mail where mails leave, in the words of what was decided', async () => {
    const { person, id } = await asking('luz');
    const config = { ...world.system.config, smtpUrl: 'smtp://127.0.0.1:1' };

    await decideAccess({ ...world.system, config }, admin.personId, id, { grant: false });

    const mails = await listKeptMails(world.system);
    expect(mails.find(({ kind }) => kind === 'admin-accessRefused')?.content).toMatchObject({ to: person.email, language: 'es' });
    expect(await accessOf(person)).toMatchObject({ accessLevel: 'basic' });
  });

  it('answers a request once, whoever of two decides', async () => {
    const { path } = await asking('rosa');

    const both = await Promise.all([admin.post(`${path}/grant`, { expiresAt: null }), admin.post(`${path}/refuse`)]);

    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('switches an application off for everybody at once, but never the home', async () => {
    const ana = await world.as('ana');
    expect((await ana.get('/api/chat/conversations')).status).toBe(200);

    await admin.put('/api/admin/applications/chat', { isActive: false });
    const off = await ana.get('/api/chat/conversations');
    await admin.put('/api/admin/applications/chat', { isActive: true });

    expect(off.status).toBe(404);
    expect((await ana.get('/api/chat/conversations')).status).toBe(200);
    expect((await admin.put('/api/admin/applications/universe', { isActive: false })).body.type).toBe('admin/app-needed');
    expect((await admin.put('/api/admin/applications/hiperfoco', { isActive: true })).body.type).toBe('admin/not-found');
  });

  it('changes a setting within what it may hold, remembers what it was, and goes back', async () => {
    const path = '/api/admin/settings/access.grace-days';
    const put = (value: unknown, was: unknown) => admin.put<SettingSheet & { type: string }>(path, { value, was });

    expect((await put(91, 7)).body.type).toBe('admin/setting-not-valid');
    expect((await put('3', 7)).body.type).toBe('admin/setting-not-valid');
    expect((await put(3, 5)).body.type).toBe('admin/setting-changed');
    expect((await put(3, 7)).body).toMatchObject({
      value: 3,
      usual: 7,
      kind: 'number',
      min: 0,
      max: 90,
      versions: [{ value: 7 }],
    });
    expect((await admin.post(`${path}/undo`)).body).toMatchObject({ value: 7, versions: [{ value: 3 }, { value: 7 }] });
    expect((await admin.post('/api/admin/settings/no-such/undo')).status).toBe(404);
  });

  it('writes over nobody: of two who change a setting from the same value, one is told', async () => {
    const path = '/api/admin/settings/organisations.invitation-days';

    const both = await Promise.all([20, 30].map((value) => admin.put(path, { value, was: 14 })));

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await admin.post(`${path}/undo`);
  });

  it('lets nobody make an account while sign-ups are closed, and who has one comes in', async () => {
    const ana = await world.as('ana');
    await admin.put('/api/admin/settings/sign-ups.open', { value: false, was: true });

    await expect(createPerson(world.url, 'nadie')).rejects.toThrow('admin/sign-ups-closed');
    const confirmed = await ana.post('/api/auth/sign-up/confirm', { token: 'x'.repeat(43) });
    expect([confirmed.status, confirmed.body.type]).toEqual([403, 'admin/sign-ups-closed']);
    const again = { email: ana.email, password: ana.password };
    expect((await ana.post('/api/auth/sign-in/email', again)).status).toBe(200);

    await admin.post('/api/admin/settings/sign-ups.open/undo');
    expect((await createPerson(world.url, 'alguien')).personId).toBeTruthy();
  });

  it('sec/S71 shows the audit by any filter, says that it was read, and checks that it is whole', async () => {
    const ana = await world.as('ana');
    await admin.get(`/api/admin/people/${ana.personId}`);

    const { body } = await admin.get<{ items: AuditRow[] }>(
      `/api/admin/audit?subjectId=${ana.personId}&actorId=${admin.personId}`,
    );

    expect(body.items.map(({ action }) => action).slice(0, 2)).toEqual(['audit.read', 'person.read']);
    expect(new Set(body.items.map(({ subjectId }) => subjectId))).toEqual(new Set([ana.personId]));
    expect((await admin.post('/api/admin/audit/verify')).body).toMatchObject({ broken: null });
  });
});
