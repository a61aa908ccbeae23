import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { aServer } from '../../http/tests/a-server.ts';
import { prefsScript } from '../prefs-script.ts';

/** Runs the script as a browser would before it paints, and says what is on `<html>` then. */
async function paintedWith(
  prefs: unknown,
  device: { dark?: boolean; contrast?: boolean } = {},
  today: unknown = undefined,
): Promise<Record<string, string>> {
  const { server } = await aServer({ routes: prefsScript });
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
  runInNewContext(answer.body, { document: { documentElement }, matchMedia });
  return Object.fromEntries(html);
}

describe('The page before its first paint', () => {
  it('looks as the person chose, in everything that is seen on any screen', async () => {
    const html = await paintedWith({
      ...{ theme: 'noche', saturation: 'gris', motion: 'nada', density: 'amplio', images: 'ocultar' },
      ...{ size: '150', font: 'opendyslexic', spacing: 'amplio', targets: 'grande', language: 'en' },
    });

    expect(html).toEqual({
      'data-theme': 'noche',
      'data-sat': 'gris',
      'data-motion': 'nada',
      'data-density': 'amplio',
      'data-deco': 'ocultar',
      'data-size': '150',
      'data-font': 'opendyslexic',
      'data-spacing': 'amplio',
      'data-targets': 'grande',
      lang: 'en',
    });
  });

  it('is lighter in what today makes lighter, and else as it was', async () => {
    const html = await paintedWith({ theme: 'noche', motion: 'completo', images: 'mostrar' }, {}, { motion: 'nada' });

    expect(html).toEqual({ 'data-theme': 'noche', 'data-motion': 'nada', 'data-deco': 'mostrar' });
  });

  it('is as chosen when what lies over it cannot be believed', async () => {
    for (const today of ['%7Bmotion', { motion: "');alert(1);('" }, 'null'])
      expect(await paintedWith({ theme: 'noche' }, {}, today)).toEqual({ 'data-theme': 'noche' });
  });

  it('still reads what a browser has kept since there was less to choose', async () => {
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
