import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer } from './a-server.ts';

// The folder's own name must not pass for that of the files with a digest.
const folder = mkdtempSync(join(tmpdir(), 'mentalia-pages-'));
const webFolder = join(folder, 'assets/web');
const page = '<!doctype html><title>MENTALIA</title>';
const script = 'console.log("hola");'.repeat(200);
const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

beforeAll(() => {
  mkdirSync(join(webFolder, 'assets'), { recursive: true });
  for (const [name, content] of [
    ['index.html', page],
    ['assets/index-a1b2.js', script],
    ['assets/face-worker-a1b2.js', script],
    ['assets/chat-worker-a1b2.js', script],
  ] as const) {
    writeFileSync(join(webFolder, name), content);
    writeFileSync(join(webFolder, `${name}.br`), brotliCompressSync(content));
    writeFileSync(join(webFolder, `${name}.gz`), gzipSync(content));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The pages', () => {
  it.each(['/', '/chat/c/0190', '/universe/perfil-nd?desde=inicio'])('opens at any address of the app: %s', async (url) => {
    const { server } = await aServer({ webFolder });

    const answer = await server.inject({ url, headers: asBrowser });

    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe(page);
    expect(answer.headers).toMatchObject({ 'content-type': expect.stringContaining('text/html'), 'cache-control': 'no-cache' });
  });

  it('opens for a command that takes anything too, and not for what asks for data', async () => {
    const { server } = await aServer({ webFolder });
    const ask = async (accept?: string) => {
      const { statusCode } = await server.inject({ url: '/universe', headers: accept ? { accept } : {} });
      return statusCode;
    };

    expect([await ask('*/*'), await ask(), await ask('application/json')]).toEqual([200, 200, 404]);
  });

  it('arrives as it was compressed when it was built', async () => {
    const { server } = await aServer({ webFolder });
    const ask = (encoding: string) => server.inject({ url: '/assets/index-a1b2.js', headers: { 'accept-encoding': encoding } });

    const small = await ask('gzip, deflate, br');
    const old = await ask('gzip');
    const plain = await ask('identity');

    expect([small, old, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe(script);
    expect(gunzipSync(old.rawPayload).toString()).toBe(script);
    expect(plain.body).toBe(script);
    expect(small.headers['content-type']).toContain('javascript');
    expect(small.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(String(small.headers.vary).toLowerCase()).toContain('accept-encoding');
  });

  it.each(['br', 'gzip', 'identity'])(
    'lets a worker count in WebAssembly and ask only us; no page may do the first: %s',
    async (encoding) => {
      const { server } = await aServer({ webFolder });
      const policyOf = async (url: string) => {
        const { headers } = await server.inject({ url, headers: { ...asBrowser, 'accept-encoding': encoding } });
        return headers['content-security-policy'];
      };

      expect(await policyOf('/assets/face-worker-a1b2.js')).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
      );
      expect(await policyOf('/assets/chat-worker-a1b2.js')).toBe("default-src 'none'; script-src 'self'");
      expect(await policyOf('/assets/index-a1b2.js')).toBeUndefined();
      expect(await policyOf('/')).not.toContain('wasm');
    },
  );

  it.each(['/assets/index-gone.js', '/../../package.json', '/%2e%2e/%2e%2e/package.json', '/.env'])(
    'shows no file that is not one of its own: %s',
    async (url) => {
      const { server } = await aServer({ webFolder });

      const answer = await server.inject({ url, headers: { accept: '*/*' } });

      expect([403, 404]).toContain(answer.statusCode);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  it('never stands in for an answer of the API', async () => {
    const { server } = await aServer({ webFolder });

    const answers = [
      await server.inject({ url: '/api', headers: asBrowser }),
      await server.inject({ url: '/api/x', headers: asBrowser }),
    ];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  });

  it('does not wait for a build: the API answers without one', async () => {
    const { server } = await aServer();

    expect((await server.inject('/api/health')).json()).toEqual({ status: 'ok' });
    expect((await server.inject({ url: '/', headers: asBrowser })).statusCode).toBe(404);
  });
});
