import { describe, expect, it } from 'vitest';
import { paintedWith } from './painted-with.ts';

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
    const prefs = { theme: 'noche', motion: 'completo', images: 'mostrar' };
    const html = await paintedWith(prefs, { today: { motion: 'nada' } });

    expect(html).toEqual({ 'data-theme': 'noche', 'data-motion': 'nada', 'data-deco': 'mostrar' });
  });

  it('is as chosen when what lies over it cannot be believed', async () => {
    for (const today of ['%7Bmotion', { motion: "');alert(1);('" }, 'null'])
      expect(await paintedWith({ theme: 'noche' }, { today })).toEqual({ 'data-theme': 'noche' });
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
    expect(await paintedWith({ theme: 'sistema' }, { device })).toEqual({ 'data-theme': theme });
  });

  it('is strong contrast on black where the device is dark', async () => {
    expect(await paintedWith({ theme: 'contraste' }, { device: { dark: true } })).toEqual({
      'data-theme': 'contraste',
      'data-dark': '',
    });
  });

  it.each([
    ['code', { theme: "');alert(1);('" }],
    ['a list', { theme: ['noche'] }],
    ['not an object', 'null'],
    ['not JSON', '%7Btheme'],
    ['not even encoded', '%E0%A4%A'],
    ['something inherited', { constructor: 'noche' }],
    ['apps that are none', { apps: 'noche' }],
  ])('believes nothing that a cookie could not rightly hold: %s', async (_what, prefs) => {
    expect(await paintedWith(prefs)).toEqual({ 'data-theme': 'crema' });
  });
});
