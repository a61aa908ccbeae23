import { describe, expect, it } from 'vitest';
import { aServer } from './a-server.ts';

const asAna = { authorization: 'ana' };

describe('How often somebody may ask', () => {
  it('refuses the request after the last one of the hour, and says when to come back', async () => {
    const { server } = await aServer({ env: { RATE_LIMIT_PER_HOUR: '3' } });
    const ask = () => server.inject({ url: '/api/notes', headers: asAna });
    const allowed = [await ask(), await ask(), await ask()];

    const refused = await ask();

    expect(allowed.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(allowed.map(({ headers }) => headers['ratelimit-remaining'])).toEqual([2, 1, 0].map(String));
    expect(refused.statusCode).toBe(429);
    expect(refused.json().type).toBe('http/too-many-requests');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3500);
  });

  it('counts a person over all the addresses they come from', async () => {
    const { server } = await aServer({ env: { RATE_LIMIT_PER_HOUR: '2' } });
    const from = (remoteAddress: string, headers = asAna) => server.inject({ url: '/api/notes', headers, remoteAddress });
    await from('10.0.0.1');
    await from('10.0.0.2');

    expect((await from('10.0.0.3')).statusCode).toBe(429);
    expect((await from('10.0.0.3', { authorization: 'bea' })).statusCode).toBe(200);
  });

  it('counts an address over all the people behind it, whatever it says of itself', async () => {
    const { server } = await aServer({ env: { RATE_LIMIT_PER_HOUR: '2' } });
    const as = (authorization: string) =>
      server.inject({ url: '/api/notes', headers: { authorization, 'x-forwarded-for': authorization } });
    await as('ana');
    await as('bea');

    expect((await as('carla')).statusCode).toBe(429);
  });

  it('does not count drafts nor health', async () => {
    const { server } = await aServer({ env: { RATE_LIMIT_PER_HOUR: '1' } });
    await server.inject({ url: '/api/notes', headers: asAna });

    const draft = await server.inject({ method: 'PUT', url: '/api/notes/draft', headers: asAna });
    const health = await server.inject('/api/health');

    expect([draft.statusCode, health.statusCode]).toEqual([200, 200]);
  });
});

describe('Where a request comes from', () => {
  const cookies = { mentalia_access: 'ana' };
  const write = async (headers: Record<string, string>, env = {}) => {
    const { server } = await aServer({ env });
    return server.inject({
      method: 'POST',
      url: '/api/notes',
      cookies,
      headers: { host: 'mentalia.test', ...headers },
      payload: { text: 'hola' },
    });
  };

  it.each([
    ['its own page', { origin: 'https://mentalia.test', 'sec-fetch-site': 'same-origin' }, 201],
    ['its own page in a browser that says less', { origin: 'https://mentalia.test' }, 201],
    ['a program, which sends no origin', {}, 201],
    ['another site', { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site in a browser that says less', { origin: 'https://evil.test' }, 403],
    ['a neighbour of the same domain', { origin: 'https://blog.mentalia.test', 'sec-fetch-site': 'same-site' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['another site, with a token of its own', { origin: 'https://evil.test', authorization: 'ana' }, 201],
  ])('lets a write with cookies pass or not: %s', async (_who, headers, status) => {
    expect((await write(headers)).statusCode).toBe(status);
  });

  it('lets the listed origins call, and tells their browsers so; others hear nothing', async () => {
    const env = { CORS_ORIGINS: 'https://hiperfoco.com,https://mentalia.com' };

    const listed = await write({ origin: 'https://hiperfoco.com', 'sec-fetch-site': 'cross-site' }, env);
    const other = await write({ origin: 'https://hiperfoco.com.evil.com', 'sec-fetch-site': 'cross-site' }, env);

    expect(listed.statusCode).toBe(201);
    expect(listed.headers).toMatchObject({
      'access-control-allow-origin': 'https://hiperfoco.com',
      'access-control-allow-credentials': 'true',
    });
    expect(String(listed.headers.vary)).toContain('Origin');
    expect(other.statusCode).toBe(403);
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('What every answer carries', () => {
  it.each(['/api/health', '/api/notes', '/api/nothing', '/prefs.js', '/nothing'])(
    'tells the browser what to refuse: %s',
    async (url) => {
      const { server } = await aServer({ env: { PUBLIC_URL: 'https://mentalia.test' } });

      const { headers } = await server.inject(url);

      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe-inline');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
      expect(headers['permissions-policy']).toContain('camera=(self)');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('is small when it is long', async () => {
    const { server } = await aServer();

    const answer = await server.inject({ url: '/api/notes/long', headers: { ...asAna, 'accept-encoding': 'gzip, br' } });

    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.rawPayload.length).toBeLessThan(500);
  });

  it('describes itself as OpenAPI', async () => {
    const { server } = await aServer();

    const described = (await server.inject('/api/openapi.json')).json();

    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths)).toEqual(expect.arrayContaining(['/api/health', '/api/notes']));
  });
});
