import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/api-problem.ts';
import { api } from '../api/client.ts';

const signedOut = () => Response.json({ type: 'http/not-signed-in', title: '', status: 401 }, { status: 401 });

describe('Going on after a while', () => {
  let asked: string[];
  let isFresh: boolean;
  beforeEach(() => {
    asked = [];
    isFresh = false;
    vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => {
      asked.push(`${method} ${url}`);
      if (url === '/api/auth/refresh') {
        isFresh = true;
        return Response.json({});
      }
      return isFresh ? Response.json({ ok: url }) : signedOut();
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    // biome-ignore lint/suspicious/noDocumentCookie: what the server leaves is read from here
    document.cookie = 'mentalia_here=; max-age=0; path=/';
  });

  it('a11y/P5 renews the session once for all that ask, and each gets its answer', async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: what the server leaves is read from here
    document.cookie = 'mentalia_here=1; path=/';

    const answers = await Promise.all([api.get('/api/a'), api.post('/api/b', {}), api.get('/api/c')]);

    expect(answers).toEqual([{ ok: '/api/a' }, { ok: '/api/b' }, { ok: '/api/c' }]);
    expect(asked.filter((line) => line === 'POST /api/auth/refresh')).toHaveLength(1);
  });

  it.each([
    ['fails', () => Promise.resolve(new Response('', { status: 500 })), 500],
    ['cannot be reached', () => Promise.reject(new TypeError('no network')), 0],
  ])('puts nobody out while the server %s: what was asked failed, and the session may go on', async (_how, refreshed, status) => {
    // biome-ignore lint/suspicious/noDocumentCookie: what the server leaves is read from here
    document.cookie = 'mentalia_here=1; path=/';
    vi.stubGlobal('fetch', (url: string) => (url === '/api/auth/refresh' ? refreshed() : Promise.resolve(signedOut())));

    await expect(api.get('/api/user')).rejects.toMatchObject({ status });
  });

  it('asks for no session where nobody has one', async () => {
    await expect(api.get('/api/user')).rejects.toBeInstanceOf(ApiProblem);

    expect(asked).toEqual(['GET /api/user']);
  });
});
