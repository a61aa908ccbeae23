import { describe, expect, it } from 'vitest';
import { appAt } from '../../catalog/core/app-at.ts';
import type { SomeSettings, Today } from '../contract.ts';
import { effectiveSettings } from '../core/compile-adaptation.ts';
import { defaultSettings } from '../core/default-settings.ts';
import { keptLook, lighterLook } from '../core/kept-look.ts';
import { newProfile } from '../core/new-profile.ts';
import { keptSettings } from '../core/visible-settings.ts';
import { apps, paintedWith } from './painted-with.ts';
import { valuesOf } from './values-of.ts';

const addresses = ['/', '/ayuda', '/universe', '/universe/notas', '/chat', '/chat/', '/chat/c/1', '/chat/sala', '/chatear'];
const slugs = apps.map(({ slug }) => slug);
const heavy: Today = { energy: 'media', load: 'alta', speech: 'facil', kept: false, day: '2026-11-27', timeZone: 'UTC' };

describe('An app that a person has made different', () => {
  it('is painted so on each of its pages, opened by address, and on no other (a11y/P10)', async () => {
    const kept = { theme: 'noche', size: '100', apps: { chat: { theme: 'contraste', size: '150' } } };
    const sizes = await Promise.all(addresses.map(async (at) => [at, (await paintedWith(kept, { at }))['data-size']]));

    expect(sizes).toEqual([
      ['/', '100'],
      ['/ayuda', '100'],
      ['/universe', '100'],
      ['/universe/notas', '100'],
      ['/chat', '150'],
      ['/chat/', '150'],
      ['/chat/c/1', '150'],
      ['/chat/sala', '100'],
      ['/chatear', '100'],
    ]);
  });

  it('is the home at every address that no app has', async () => {
    const kept = { size: '100', apps: { universe: { size: '150' } } };

    for (const at of ['/', '/ayuda', '/universe', '/nada']) expect((await paintedWith(kept, { at }))['data-size']).toBe('150');
    expect((await paintedWith(kept, { at: '/chat' }))['data-size']).toBe('100');
  });

  it.each<[string, SomeSettings, SomeSettings]>([
    ['calmer than the rest', { saturation: 'media', motion: 'completo' }, { saturation: 'gris', motion: 'nada' }],
    [
      'livelier than the rest',
      { saturation: 'gris', motion: 'nada', images: 'ocultar' },
      { saturation: 'media', images: 'mostrar' },
    ],
    ['without focus mode', { focus: true }, { focus: false, theme: 'sistema', language: 'en' }],
  ])('is painted as its page will be, today included: %s', async (_what, settings, override) => {
    const profile = { ...newProfile, settings: { ...defaultSettings, ...settings }, overrides: { chat: override } };
    for (const today of [null, heavy])
      for (const at of addresses) {
        const shown = effectiveSettings(profile.settings, today, appAt(apps, at)?.slug === 'chat' ? override : {});
        const html = await paintedWith(keptLook(profile, slugs), { at, today: lighterLook({ ...profile, today }, slugs) });

        const { theme, saturation, motion, images, language, focus } = shown;
        expect([at, html]).toMatchObject([
          at,
          {
            'data-theme': theme === 'sistema' ? 'crema' : theme,
            ...{ 'data-sat': saturation, 'data-motion': motion, 'data-deco': images, lang: language },
          },
        ]);
        expect('data-focus' in html).toBe(focus);
      }
  });

  it.each([
    ['code for a value', { chat: { theme: "');alert(1);('" } }],
    ['a list for a look', { chat: ['noche'] }],
    ['nothing for a look', { chat: null }],
    ['an app that is not installed', { constructor: { theme: 'noche' }, "');alert(1);('": { theme: 'noche' } }],
    ['a list of apps', [{ theme: 'noche' }]],
  ])('is painted like the rest when what is kept of it cannot be believed: %s', async (_what, kept) => {
    expect(await paintedWith({ theme: 'baja', apps: kept }, { at: '/chat' })).toEqual({ 'data-theme': 'baja' });
  });

  it('is not kept at all where nothing that is seen is different, or where the app is not installed', () => {
    const overrides = { universe: { tone: 'formal' }, chat: { theme: 'crema' }, gone: { theme: 'noche' } } as const;

    expect(keptLook({ settings: defaultSettings, overrides }, slugs)).not.toHaveProperty('apps');
  });

  it('fits in a cookie however many apps there are, each different in everything', () => {
    const names = ['hiperfoco', 'universe', 'chat', 'sign-link', 'comunicacion-social', 'spoiler-alert', 'despacho-legal'];
    const longest = (name: (typeof keptSettings)[number]) =>
      valuesOf(name)
        .filter((value) => value !== defaultSettings[name])
        .sort((a, b) => String(b).length - String(a).length)[0];
    const override: SomeSettings = Object.fromEntries(keptSettings.map((name) => [name, longest(name)]));
    const overrides = Object.fromEntries(names.map((slug) => [slug, override]));

    const cookie = encodeURIComponent(JSON.stringify(keptLook({ settings: defaultSettings, overrides }, names)));

    expect(cookie).toContain('comunicacion-social');
    expect(cookie.length).toBeLessThan(4000);
  });
});
