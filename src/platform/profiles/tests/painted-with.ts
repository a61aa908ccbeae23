import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';
import type { Placed } from '../../catalog/core/app-at.ts';
import { aServer } from '../../http/tests/a-server.ts';
import { prefsScript } from '../prefs-script.ts';

/** A home, and an app whose path lies inside that of another. */
export const apps: Placed[] = [
  { slug: 'universe', path: '/universe', isHome: true },
  { slug: 'chat', path: '/chat' },
  { slug: 'sala', path: '/chat/sala' },
];

type Where = { at?: string; device?: { dark?: boolean; contrast?: boolean }; today?: unknown };

/** Runs the script as a browser would before it paints a page, and says what is on `<html>` then. */
export async function paintedWith(prefs: unknown, { at = '/', device = {}, today }: Where = {}): Promise<Record<string, string>> {
  const { server } = await aServer({ routes: (routes) => prefsScript(routes, apps) });
  const written = (value: unknown) => (typeof value === 'string' ? value : encodeURIComponent(JSON.stringify(value)));
  const over = today === undefined ? '' : `; mentalia_today=${written(today)}`;
  const answer = await server.inject({ url: '/prefs.js', headers: { cookie: `mentalia_prefs=${written(prefs)}${over}` } });
  expect(answer.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
  const html = new Map([['data-theme', 'crema']]);
  const documentElement = {
    setAttribute: (name: string, value: string) => html.set(name, value),
    getAttribute: (name: string) => html.get(name),
  };
  const matchMedia = (query: string) => ({
    matches: query.includes('contrast') ? device.contrast === true : device.dark === true,
  });
  runInNewContext(answer.body, { document: { documentElement }, location: { pathname: at }, matchMedia });
  return Object.fromEntries(html);
}
