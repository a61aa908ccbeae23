import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { listEventsOf } from '#platform/audit/list-events.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { aMember } from '../../second-factor/tests/a-member.ts';
import { apiTokens, users } from '../../tables.ts';
import { createReadApiToken } from '../read-api-token.ts';

type Made = { token: string; item: { id: string; scopes: string[]; expiresAt: string } };
const dayMs = 86_400_000;
const minuteMs = 60_000;

describe.skipIf(whyNoDatabase)('A key for a program of mine', () => {
  it('opens what I chose and nothing else', async () => {
    const ana = await aMember(await aWorld());
    const { token } = await makes(ana, ['conversations:read']);
    const program = asProgram(ana, token);

    expect((await program('GET', '/api/chat/conversations')).status).toBe(200);
    expect((await program('GET', '/api/bots')).status).toBe(200);
    for (const [method, path] of closed) {
      const { status, body } = await program(method, path, {});
      expect([method, path, status, body.type]).toEqual([method, path, 403, 'http/scope-missing']);
    }
  });

  it('is shown once, and what is kept of it opens nothing (sec/S8)', async () => {
    const ana = await aMember(await aWorld());
    const { token, item } = await makes(ana, ['notes:read', 'notes:write']);
    const [row] = await ana.system.db.select().from(apiTokens).where(eq(apiTokens.id, item.id));
    const listed = await ana.laptop.ask('GET', '/api/auth/api-tokens');

    expect(token).toMatch(/^mtl_[\w-]{43}$/);
    expect(JSON.stringify(row)).not.toContain(token.slice(4));
    expect(JSON.stringify(row)).not.toContain('Mi agenda');
    expect(listed.text).not.toContain(token.slice(4));
    expect(listed.body).toMatchObject({ items: [{ id: item.id, name: 'Mi agenda', lastUsedAt: null }] });
    expect((await asProgram(ana, row?.tokenHash ?? '')('GET', '/api/universe/notes')).status).toBe(401);
  });

  it('does not work within a second of being revoked, on any node (sec/S21)', async () => {
    const ana = await aMember(await aWorld());
    const { token, item } = await makes(ana, ['notes:read']);
    // Another node, which has its own memory of how tokens stand.
    const otherNode = createReadApiToken({ ...ana.system, db: Object.create(ana.system.db) });
    expect(await otherNode(token)).toMatchObject({ personId: ana.id, role: 'person', scopes: ['notes:read'] });

    expect((await ana.laptop.ask('DELETE', `/api/auth/api-tokens/${item.id}`)).status).toBe(204);

    expect((await asProgram(ana, token)('GET', '/api/universe/notes')).status).toBe(401);
    ana.pass(1000);
    expect(await otherNode(token)).toBeUndefined();
    expect((await ana.laptop.ask('DELETE', `/api/auth/api-tokens/${item.id}`)).status).toBe(404);
    expect((await ana.laptop.ask('GET', '/api/auth/api-tokens')).body.items).toEqual([]);
  });

  it('ends on its day, a year at most', async () => {
    const ana = await aMember(await aWorld());
    const { token } = await makes(ana, ['notes:read'], 2);
    const tooLong = await ana.laptop.ask('POST', '/api/auth/api-tokens', { name: 'x', scopes: ['notes:read'], days: 366 });

    expect(tooLong.status).toBe(422);
    ana.pass(2 * dayMs - minuteMs);
    expect((await asProgram(ana, token)('GET', '/api/universe/notes')).status).toBe(200);
    ana.pass(minuteMs);
    expect((await asProgram(ana, token)('GET', '/api/universe/notes')).status).toBe(401);
  });

  it('is worth nothing once its person is closed', async () => {
    const ana = await aMember(await aWorld());
    const { token } = await makes(ana, ['notes:read']);
    expect((await asProgram(ana, token)('GET', '/api/universe/notes')).status).toBe(200);

    await ana.system.db.update(users).set({ isActive: false }).where(eq(users.id, ana.id));
    ana.pass(1000);

    expect((await asProgram(ana, token)('GET', '/api/universe/notes')).status).toBe(401);
  });

  it('does not administer, even when its person does', async () => {
    const ana = await aMember(await aWorld());
    await ana.system.db.update(users).set({ role: 'admin' }).where(eq(users.id, ana.id));
    const { token } = await makes(ana, ['notes:read', 'profile:read', 'activity:read']);

    expect((await asProgram(ana, token)('GET', '/api/admin/people')).status).toBe(403);
    expect(await createReadApiToken(ana.system)(token)).toMatchObject({ role: 'person' });
  });

  it('is made only within five minutes of showing that it is me, is told by mail and on record (sec/S27)', async () => {
    const ana = await aMember(await aWorld());
    await makes(ana, ['notes:read']);
    expect(await ana.mailed('api-token-added')).toBe(1);
    expect((await listEventsOf(ana.system, ana.id, { limit: 10 })).items.map(({ action }) => action)).toContain(
      'api-token.created',
    );

    ana.pass(300_000);
    const late = await ana.laptop.ask('POST', '/api/auth/api-tokens', { name: 'x', scopes: ['notes:read'], days: 1 });

    expect(late.body).toMatchObject({ status: 401, type: 'http/prove-it-is-you' });
  });

  it('says when it was used last', async () => {
    const ana = await aMember(await aWorld());
    const { token } = await makes(ana, ['notes:read']);

    await asProgram(ana, token)('GET', '/api/universe/notes');

    const lastUsedAt = async () => {
      const { items } = (await ana.laptop.ask('GET', '/api/auth/api-tokens')).body as { items: { lastUsedAt: string | null }[] };
      return items[0]?.lastUsedAt;
    };
    await expect.poll(lastUsedAt).not.toBeNull();
  });

  it('is not one of an endless number', async () => {
    const ana = await aMember(await aWorld());
    for (let one = 0; one < 20; one += 1) await makes(ana, ['notes:read']);

    const { status, body } = await ana.laptop.ask('POST', '/api/auth/api-tokens', { name: 'x', scopes: ['notes:read'], days: 1 });

    expect([status, body.type]).toEqual([409, 'auth/too-many-api-tokens']);
  });
});

const closed = [
  ['POST', '/api/chat/conversations'],
  ['GET', '/api/universe/notes'],
  ['GET', '/api/user'],
  ['GET', '/api/user/profile'],
  ['GET', '/api/auth/sessions'],
  ['GET', '/api/auth/api-tokens'],
  ['POST', '/api/auth/api-tokens'],
  ['PUT', '/api/auth/password'],
  ['GET', '/api/admin/people'],
  ['GET', '/api/user/grants'],
] as const;

async function makes(ana: Awaited<ReturnType<typeof aMember>>, scopes: string[], days = 90): Promise<Made> {
  const { status, body } = await ana.laptop.ask('POST', '/api/auth/api-tokens', { name: 'Mi agenda', scopes, days });
  if (status !== 201) throw new Error(`No token: ${status} ${JSON.stringify(body)}`);
  return body as Made;
}

/** A program that has this token and no cookies. */
function asProgram(ana: Awaited<ReturnType<typeof aMember>>, token: string) {
  const program = ana.browser();
  return (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) =>
    program.ask(method, path, method === 'GET' ? undefined : body, { authorization: `Bearer ${token}` });
}
