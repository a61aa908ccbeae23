import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { aServer } from './a-server.ts';

/** Runs the script as a browser would before it paints, and says what is on `<html>` then. */
async function paintedWith(prefs: unknown, device: { dark?: boolean; contrast?: boolean } = {}): Promise<Record<string, string>> {
  const { server } = await aServer();
  const cookie = typeof prefs === 'string' ? prefs : encodeURIComponent(JSON.stringify(prefs));
  const answer = await server.inject({ url: '/prefs.js', headers: { cookie: `mentalia_prefs=${cookie}` } });
  expect(answer.headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
  const html = new Map([['data-theme', 'crema']]);
  const documentElement = {
    setAttribute: (name: string, value: string) => html.set(name, value),
    getAttribute: (name: string) => html.get(name),
  };
  const matchMedia = (query: string) => ({
    matches: query.includes('contrast') ? device.contrast === true : device.dark === true,
  });
  runInNewContext(answer.body, { document: { documentElement }, matchMedia });
  return Object.fromEntries(html);
}

describe('The page before its first paint', () => {
  it('looks as the person chose', async () => {
    const html = await paintedWith({ theme: 'noche', motion: 'nada', size: '150', font: 'opendyslexic', language: 'en' });

    expect(html).toEqual({
      'data-theme': 'noche',
      'data-motion': 'nada',
      'data-size': '150',
      'data-font': 'opendyslexic',
      lang: 'en',
    });
  });

  it.each([
    ['light', {}, 'crema'],
    ['dark', { dark: true }, 'noche'],
    ['strong contrast', { contrast: true }, 'contraste'],
  ])('follows the device of who chose "sistema": %s', async (_device, device, theme) => {
    expect(await paintedWith({ theme: 'sistema' }, device)).toEqual({ 'data-theme': theme });
  });

  it('is strong contrast on black where the device is dark', async () => {
    expect(await paintedWith({ theme: 'contraste' }, { dark: true })).toEqual({ 'data-theme': 'contraste', 'data-dark': '' });
  });

  it.each([
    ['code', { theme: "');alert(1);('" }],
    ['a list', { theme: ['noche'] }],
    ['not an object', 'null'],
    ['not JSON', '%7Btheme'],
    ['not even encoded', '%E0%A4%A'],
    ['something inherited', { constructor: 'noche' }],
  ])('believes nothing that a cookie could not rightly hold: %s', async (_what, prefs) => {
    expect(await paintedWith(prefs)).toEqual({ 'data-theme': 'crema' });
  });
});
