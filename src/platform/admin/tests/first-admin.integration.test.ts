import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { oneTimeTokens, users } from '../../auth/tables.ts';
import { aNewcomer, aServer } from '../../auth/tests/a-browser.ts';
import { offerFirstAdmin, renewFirstAdmin } from '../first-admin.ts';
import { anAdmin } from './an-admin.ts';

const dayMs = 86_400_000;
/** Every address of the admin area, and how it is asked: whoever adds one says so here (sec/S4). */
const adminRoutes = [
  'GET /api/admin/access-requests',
  'GET /api/admin/access-requests/{requestId}',
  'POST /api/admin/access-requests/{requestId}/grant',
  'POST /api/admin/access-requests/{requestId}/refuse',
  'GET /api/admin/applications',
  'PUT /api/admin/applications/{slug}',
  'GET /api/admin/audit',
  'POST /api/admin/audit/verify',
  'GET /api/admin/help-lines',
  'PUT /api/admin/help-lines/{country}/{key}',
  'GET /api/admin/help-lines/{country}/{key}/history',
  'GET /api/admin/incidents',
  'GET /api/admin/incidents/{incidentId}',
  'POST /api/admin/incidents/{incidentId}/review',
  'GET /api/admin/licences',
  'GET /api/admin/licences/{personId}',
  'POST /api/admin/licences/{personId}/refuse',
  'POST /api/admin/licences/{personId}/verify',
  'GET /api/admin/organisations',
  'POST /api/admin/organisations',
  'PATCH /api/admin/organisations/{organisationId}',
  'POST /api/admin/organisations/{organisationId}/invitations',
  'GET /api/admin/people',
  'POST /api/admin/people/find',
  'GET /api/admin/people/{personId}',
  'PUT /api/admin/people/{personId}/access/{slug}',
  'POST /api/admin/people/{personId}/activate',
  'POST /api/admin/people/{personId}/deactivate',
  'POST /api/admin/people/{personId}/end-sessions',
  'PUT /api/admin/people/{personId}/role',
  'GET /api/admin/safety',
  'GET /api/admin/settings',
  'GET /api/admin/sign-reviewers',
  'GET /api/admin/sign-reviewers/{personId}',
  'POST /api/admin/sign-reviewers/{personId}/decide',
  'PUT /api/admin/settings/{key}',
  'POST /api/admin/settings/{key}/undo',
];

describe.skipIf(whyNoDatabase)('The admin area', () => {
  let world: World;
  let ana: Person;
  beforeAll(async () => {
    world = await aWorld();
    ana = await world.as('ana');
  });

  it('sec/S4 answers every general person 403, on each of its routes, and all of them are known', async () => {
    const { paths } = (await ana.get<{ paths: Record<string, object> }>('/api/openapi.json')).body;
    const found = Object.entries(paths)
      .filter(([path]) => path.startsWith('/api/admin/') && path !== '/api/admin/first')
      .flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`));
    expect(found.sort()).toEqual(adminRoutes.toSorted());

    const asking = { GET: ana.get, POST: ana.post, PUT: ana.put, PATCH: ana.patch };
    for (const route of adminRoutes) {
      const [verb = '', path = ''] = route.split(' ');
      const { status, body } = await asking[verb as keyof typeof asking](path.replaceAll(/\{\w+\}/g, ana.personId));
      expect([route, status, body.type]).toEqual([route, 403, 'http/not-for-your-role']);
    }
  });

  it('sec/S32 is nobody’s by itself: the terminal shows one code, once, while nobody administers', async () => {
    const { db } = world.system;
    await db.update(users).set({ role: 'person' }).where(eq(users.role, 'admin'));
    await db.delete(oneTimeTokens).where(eq(oneTimeTokens.purpose, 'first-admin'));

    const offers = await Promise.all([1, 2, 3].map(() => offerFirstAdmin(world.system)));

    const [token] = offers.filter((one) => one !== undefined);
    expect(offers.filter((one) => one === undefined)).toHaveLength(2);
    const [row] = await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.purpose, 'first-admin'));
    expect(JSON.stringify(row)).not.toContain(token);
    expect((await ana.post('/api/admin/first', { token })).status).toBe(204);
    expect((await ana.get('/api/admin/people')).status).toBe(200);
    expect(await offerFirstAdmin(world.system)).toBeUndefined();
  });

  it('sec/S32 takes a code once, and none that was replaced, made up, or is a day old', async () => {
    const eva = await world.as('eva');
    const [old, token] = [await renewFirstAdmin(world.system), await renewFirstAdmin(world.system)];
    const type = async (person: Person, code: string) => (await person.post('/api/admin/first', { token: code })).body.type;

    expect(await type(eva, old)).toBe('admin/first-admin-refused');
    expect(await type(eva, 'x'.repeat(32))).toBe('admin/first-admin-refused');
    const both = await Promise.all([eva.post('/api/admin/first', { token }), eva.post('/api/admin/first', { token })]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 403]);

    const late = new Date(world.system.now().getTime() - dayMs);
    const dayOld = await renewFirstAdmin({ ...world.system, now: () => late });
    expect(await type(await world.as('rosa'), dayOld)).toBe('admin/first-admin-refused');
  });

  it('sec/S27 reads for as long as the session lasts, and changes only after a fresh proof', async () => {
    const here = await aServer(world.system);
    const browser = here.browser();
    const { body } = await browser.ask('POST', '/api/auth/sign-up/email', aNewcomer());
    const headers = { authorization: `Bearer ${body.accessToken}` };
    const token = await renewFirstAdmin(world.system);
    expect((await browser.ask('POST', '/api/admin/first', { token }, headers)).status).toBe(204);
    here.pass(5 * 60_000);

    const read = await browser.ask('GET', '/api/admin/settings', undefined, headers);
    const changed = await browser.ask('POST', '/api/admin/organisations', { name: 'Acme', slug: 'acme-late' }, headers);

    expect(read.status).toBe(200);
    expect([changed.status, changed.body.type]).toEqual([401, 'http/prove-it-is-you']);
  });

  it('keeps one administrator at least', async () => {
    const { db } = world.system;
    await db.update(users).set({ role: 'person' }).where(eq(users.role, 'admin'));
    const luz = await anAdmin(world, 'luz');
    const path = `/api/admin/people/${luz.personId}`;

    expect((await luz.put(`${path}/role`, { role: 'person' })).body.type).toBe('admin/last-admin');
    expect((await luz.post(`${path}/deactivate`)).body.type).toBe('admin/last-admin');

    const marta = await anAdmin(world, 'marta');
    const both = await Promise.all([
      luz.put(`/api/admin/people/${marta.personId}/role`, { role: 'person' }),
      marta.put(`${path}/role`, { role: 'person' }),
    ]);
    expect(both.filter(({ status }) => status === 204)).toHaveLength(1);
  });
});
