import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { keptSettings } from '#platform/profiles/core/visible-settings.ts';
import { applySettings, followDevice } from '../adaptations/apply-settings.ts';
import { keepChange, keepLook, readKeptSettings } from '../adaptations/kept-settings.ts';
import { lookOf } from '../adaptations/look-of.ts';

const html = document.documentElement;
/** What the device asks for, and who wants to know when that changes. */
let device = { dark: false, strong: false };
let told: (() => void)[] = [];

function deviceBecomes(next: Partial<typeof device>): void {
  device = { ...device, ...next };
  for (const tell of told) tell();
}

beforeEach(() => {
  device = { dark: false, strong: false };
  told = [];
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query.includes('dark') ? device.dark : query.includes('contrast') ? device.strong : false;
    },
    addEventListener: (_name: string, listener: () => void) => told.push(listener),
  }));
  for (const { name } of [...html.attributes]) html.removeAttribute(name);
  // biome-ignore lint/suspicious/noDocumentCookie: that is where it is kept
  document.cookie = 'mentalia_prefs=; Path=/; Max-Age=0';
});
afterEach(() => vi.unstubAllGlobals());

describe('Settings on the page', () => {
  it.each([
    ['a11y/S1', 'theme', 'noche', 'data-theme'],
    ['a11y/S2', 'saturation', 'gris', 'data-sat'],
    ['a11y/S3', 'motion', 'completo', 'data-motion'],
    ['a11y/S8', 'density', 'amplio', 'data-density'],
    ['a11y/S9', 'images', 'ocultar', 'data-deco'],
    ['a11y/R1', 'font', 'lexend', 'data-font'],
    ['a11y/R2', 'size', '200', 'data-size'],
    ['a11y/R3', 'spacing', 'amplio', 'data-spacing'],
    ['a11y/M1', 'targets', 'grande', 'data-targets'],
  ])('%s is written where the tokens read it: %s', (_id, setting, value, attribute) => {
    applySettings({ [setting]: value });

    expect(html.getAttribute(attribute)).toBe(value);
    expect(html.attributes).toHaveLength(1);
  });

  it('a11y/R10 says in which language the page is, once its words are here', async () => {
    applySettings({ language: 'en' });
    await vi.waitFor(() => expect(html.lang).toBe('en'));

    applySettings({ language: 'es' });
    await vi.waitFor(() => expect(html.lang).toBe('es'));
  });

  it('a11y/S1 follow the device for who chose that, also when it changes while the page is open', () => {
    applySettings({ theme: 'sistema' });
    followDevice();
    expect(html.dataset.theme).toBe('crema');

    deviceBecomes({ dark: true });
    expect(html.dataset.theme).toBe('noche');

    deviceBecomes({ strong: true });
    expect([html.dataset.theme, html.hasAttribute('data-dark')]).toEqual(['contraste', true]);
  });

  it('a11y/S1 stay as they were chosen when the device changes, for everybody else', () => {
    applySettings({ theme: 'crema' });
    followDevice();

    deviceBecomes({ dark: true, strong: true });

    expect(html.dataset).toEqual({ theme: 'crema' });
  });

  it('a11y/P10 can be written on a sample instead, without touching the page', () => {
    const look = lookOf({ ...defaultSettings, theme: 'sistema', size: '150' });

    expect(look).toMatchObject({ 'data-theme': 'crema', 'data-size': '150', 'data-density': 'comodo' });
    expect(Object.keys(look)).not.toContain('lang');
    expect(html.attributes).toHaveLength(0);
  });
});

describe('a11y/P10 What the browser keeps of them', () => {
  const kept = () => JSON.parse(decodeURIComponent(document.cookie.split('mentalia_prefs=')[1] ?? ''));

  it('is everything that is seen and nothing else, under the names of the profile', () => {
    keepLook({ settings: { ...defaultSettings, theme: 'sistema', density: 'amplio' }, overrides: {} }, ['chat']);

    expect(Object.keys(kept())).toEqual([...keptSettings]);
    expect(readKeptSettings()).toEqual(kept());
    expect(kept()).toMatchObject({ theme: 'sistema', density: 'amplio' });
  });

  it('yields to what was on the page before the first paint, which knows of today', () => {
    keepLook({ settings: { ...defaultSettings, motion: 'completo', theme: 'sistema' }, overrides: {} }, []);
    html.dataset.motion = 'nada';
    html.dataset.theme = 'noche';

    expect(readKeptSettings()).toMatchObject({ motion: 'nada', theme: 'sistema' });
  });

  it('is, of an app, only what is different there, and only of an app that is here', () => {
    const overrides = { chat: { theme: 'noche', size: '100', tone: 'formal' }, gone: { theme: 'baja' } } as const;

    keepLook({ settings: defaultSettings, overrides }, ['universe', 'chat']);

    expect(kept()).toMatchObject({ theme: 'crema', apps: { chat: { theme: 'noche' } } });
    expect(kept().apps).toEqual({ chat: { theme: 'noche' } });
    expect([readKeptSettings('chat').theme, readKeptSettings('universe').theme]).toEqual(['noche', 'crema']);
  });

  it('is on every page what somebody without an account chooses, and else as it was', () => {
    const overrides = { chat: { theme: 'noche', size: '150' } } as const;
    keepLook({ settings: { ...defaultSettings, density: 'amplio' }, overrides }, ['chat']);

    keepChange({ theme: 'baja' });

    expect(kept()).toMatchObject({ theme: 'baja', density: 'amplio', apps: { chat: { size: '150' } } });
    expect(readKeptSettings('chat')).toMatchObject({ theme: 'baja', size: '150', density: 'amplio' });
  });

  it('is nothing for who was never here, and for a cookie that somebody broke', () => {
    expect(readKeptSettings()).toEqual({});
    // biome-ignore lint/suspicious/noDocumentCookie: that is where it is kept
    document.cookie = 'mentalia_prefs=%7Bbroken; Path=/';
    expect(readKeptSettings()).toEqual({});
  });
});
