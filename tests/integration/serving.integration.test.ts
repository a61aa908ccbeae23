import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

type Route = { responses?: object; 'x-rights'?: { public: boolean; purpose?: string; owner?: unknown } };
type Described = { paths: Record<string, Record<string, Route>> };
type Pointed = { type: string; errors: { pointer: string }[] };

/** What a person without an account may ask for (sec/S3). A new one is added here on purpose, or not at all. */
const open = [
  'GET /api/auth/options',
  'GET /api/auth/outside',
  'GET /api/deletion-receipts/{personId}',
  'GET /api/health',
  'GET /api/health/ready',
  'GET /api/help-lines',
  'POST /api/auth/guardian/about',
  'POST /api/auth/guardian/answer',
  'POST /api/auth/links',
  'POST /api/auth/links/about',
  'POST /api/auth/password/reset',
  'POST /api/auth/refresh',
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-in/link',
  'POST /api/auth/sign-in/passkey',
  'POST /api/auth/sign-in/passkey/question',
  'POST /api/auth/sign-in/second-factor',
  'POST /api/auth/sign-out',
  'POST /api/auth/sign-up/confirm',
  'POST /api/auth/sign-up/email',
  'POST /api/sign-link/shared-signs/open',
];

describe.skipIf(whyNoDatabase)('The whole server', () => {
  it('says that it lives, and that it is ready once its database is as it must be', async () => {
    const { url } = await aWorld();

    const lives = await fetch(`${url}/api/health`);
    const ready = await fetch(`${url}/api/health/ready`);

    expect(await lives.json()).toEqual({ status: 'ok' });
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok', database: 'ok', migrations: 'ok' }]);
  });

  it('opens no door to a person without a session but those that are listed', async () => {
    const { url } = await aWorld();
    const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as Described;
    const routes = routesOf(paths);

    const answers = await Promise.all(
      routes.map(async ({ method, path, route }) => {
        const { status } = await fetch(url + path.replaceAll(/\{\w+\}/g, randomUUID()), { method });
        return { route, status };
      }),
    );

    expect(routes.length).toBeGreaterThan(40);
    expect(
      routes
        .filter(({ rights }) => rights?.public)
        .map(({ route }) => route)
        .sort(),
    ).toEqual(open);
    expect(answers.filter(({ route, status }) => status !== 401 && !open.includes(route))).toEqual([]);
    expect(routes.every(({ path }) => path.startsWith('/api/'))).toBe(true);
  });

  it('says of every route for what it is and whose its things are (priv/P1)', async () => {
    const { url } = await aWorld();
    const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as Described;

    const silent = routesOf(paths).filter(({ rights }) => !rights?.purpose || !rights.owner);

    expect(silent.map(({ route }) => route)).toEqual([]);
  });

  it('points at a field that it does not know', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const { status, body } = await ana.post<Pointed>('/api/chat/conversations', { botSlug: 'blu-psicologa', colour: 'blue' });

    expect(status).toBe(422);
    expect(body).toMatchObject({ type: 'http/not-valid', errors: [{ pointer: '#/colour' }] });
  });

  it('refuses a text that is too long, in any alphabet, and keeps the draft', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const path = `/api/chat/conversations/${await ana.opens('blu-psicologa')}`;
    await ana.put(`${path}/draft`, { text: 'lo que quería decir' });

    const long = await ana.post(`${path}/messages`, { text: '語'.repeat(8001), clientMessageId: randomUUID() });
    const huge = await ana.post(`${path}/messages`, { text: 'x'.repeat(2_000_000), clientMessageId: randomUUID() });

    expect([long.status, huge.status]).toEqual([422, 413]);
    expect((await ana.get(`${path}/draft`)).body).toMatchObject({ text: 'lo que quería decir' });
  });

  it('sends a stream as it is written, with the headers of every other answer', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const conversationId = await ana.opens('blu-psicologa');

    const stream = await fetch(`${world.url}/api/chat/conversations/${conversationId}/events`, { headers: ana.headers });

    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(stream.headers.get('content-encoding')).toBeNull();
    expect(stream.headers.get('content-security-policy')).toContain("default-src 'self'");
    await stream.body?.cancel();
  });
});

function routesOf(paths: Described['paths']) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([name, { 'x-rights': rights }]) => {
      const method = name.toUpperCase();
      return { method, path, route: `${method} ${path}`, rights };
    }),
  );
}
