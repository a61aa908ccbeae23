import { randomUUID } from 'node:crypto';
import { memoryLimits } from '#platform/cache/limits.ts';
import { memoryTries } from '#platform/cache/tries.ts';
import type { System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { createServer } from '../../../server.ts';

type Answer = { status: number; body: Record<string, unknown>; text: string; headers: Record<string, unknown> };

/** A server of its own on the world's database, with its own count of tries and a clock that a test can move. */
export async function aServer(
  system: System,
): Promise<{ system: System; server: HttpServer; browser: (address?: string) => Browser; pass: (ms: number) => void }> {
  let aheadMs = 0;
  const cache = { ...system.cache, limits: memoryLimits(), tries: memoryTries() };
  const own = { ...system, cache, now: () => new Date(system.now().getTime() + aheadMs) };
  const server = await createServer(own);
  return {
    system: own,
    server,
    browser: (address = '203.0.113.7') => aBrowser(server, address),
    pass: (ms) => {
      aheadMs += ms;
    },
  };
}

/** Somebody's browser: it keeps cookies and sends them back, expired or not, so that a test can forge what it holds. */
export type Browser = {
  cookies: Map<string, string>;
  ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
};

function aBrowser(server: HttpServer, remoteAddress: string): Browser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async ask(method, url, body, headers = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const answer = await server.inject({
        method,
        url,
        remoteAddress,
        ...payload,
        headers: { ...type, ...(cookie ? { cookie } : {}), ...headers },
      });
      for (const { name, value } of answer.cookies) {
        if (value) cookies.set(name, encodeURIComponent(value));
        else cookies.delete(name);
      }
      const isJson = String(answer.headers['content-type']).includes('json');
      return { status: answer.statusCode, body: isJson ? answer.json() : {}, text: answer.body, headers: answer.headers };
    },
  };
}

/** What a new person writes in the form. */
export function aNewcomer(): { name: string; email: string; password: string } {
  return { name: 'Ana García', email: `ana-${randomUUID()}@personas.test`, password: 'una frase larga y tranquila' };
}
