import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { aNewcomer, aServer } from '../../auth/tests/a-browser.ts';
import { defaultSettings } from '../core/default-settings.ts';
import { readAdaptation } from '../read-adaptation.ts';
import { neurodivergentProfiles } from '../tables.ts';

const url = '/api/user/profile';
const hourMs = 3_600_000;
const noon = new Date('2026-11-27T18:00:00Z');
const heavy = {
  energy: 'baja',
  load: 'alta',
  speech: 'sin_palabras',
  kept: false,
  day: '2026-11-27',
  timeZone: 'America/Mexico_City',
};

describe.skipIf(whyNoDatabase)('How a person is today', () => {
  let system: System;
  beforeAll(async () => {
    ({ system } = await aWorld());
  });

  /** Somebody signed in at noon in Mexico, on a server whose clock the test moves. */
  async function somebodyAtNoon() {
    let at = noon;
    const here = await aServer({ ...system, now: () => at });
    const browser = here.browser();
    const { body } = await browser.ask('POST', '/api/auth/sign-up/email', aNewcomer());
    const personId = (body.user as { id: string }).id;
    await browser.ask('PUT', url, { settings: { length: 'detallado', format: 'texto', sound: 'suave' } });
    return {
      browser,
      /** Time passes, and the page renews its session as pages do. */
      pass: async (ms: number) => {
        at = new Date(at.getTime() + ms);
        await browser.ask('POST', '/api/auth/refresh');
      },
      adaptation: (slug?: string) => readAdaptation(system, personId, { now: at, slug }),
      kept: async () => {
        const [row] = await system.db.select().from(neurodivergentProfiles).where(eq(neurodivergentProfiles.userId, personId));
        return row?.today;
      },
    };
  }

  it('lightens words, plans and pages at once, and changes no setting', async () => {
    const { browser, adaptation } = await somebodyAtNoon();

    const { body } = await browser.ask('PUT', '/api/user/today', heavy);

    expect(body.settings).toEqual({ ...defaultSettings, length: 'detallado', format: 'texto', sound: 'suave' });
    expect(body.today).toEqual(heavy);
    expect(await adaptation()).toMatchObject({
      language: { length: 'corto', format: 'puntos', maxSentences: 4 },
      interaction: { chunk: 3, oneThingAtATime: true, channel: 'pictogramas' },
      ui: { motion: 'nada', images: 'ocultar', saturation: 'baja' },
      sensory: { sound: 'apagado' },
    });
  });

  it('lightens also what was changed for one app', async () => {
    const { browser, adaptation } = await somebodyAtNoon();
    await browser.ask('PUT', `${url}/apps/chat`, { length: 'normal', motion: 'completo' });
    await browser.ask('PUT', '/api/user/today', heavy);

    expect(await adaptation('chat')).toMatchObject({ language: { length: 'corto' }, ui: { motion: 'nada' } });
  });

  it('counts until midnight where the person is, and is erased with the day', async () => {
    const { browser, adaptation, pass, kept } = await somebodyAtNoon();
    await browser.ask('PUT', '/api/user/today', heavy);

    await pass(12 * hourMs - 1000);
    expect((await adaptation()).language.length).toBe('corto');
    await pass(1000);
    expect((await adaptation()).language.length).toBe('detallado');
    expect((await browser.ask('GET', url)).body.today).toBeNull();
    expect(await kept()).toBeNull();
  });

  it('stays past the day when the person keeps it, until they take it back', async () => {
    const { browser, adaptation, pass } = await somebodyAtNoon();
    await browser.ask('PUT', '/api/user/today', { ...heavy, kept: true });

    await pass(20 * 24 * hourMs);
    expect((await browser.ask('GET', url)).body.today).toEqual({ ...heavy, kept: true });
    expect((await adaptation()).language.length).toBe('corto');
    await browser.ask('PUT', '/api/user/today', { ...heavy, energy: 'alta', kept: true });
    expect((await adaptation()).language.length).toBe('detallado');
  });

  it('is forgotten at once when the person says so', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await ana.put('/api/user/today', { ...heavy, kept: true });

    const { status, body } = await ana.delete('/api/user/today');

    expect([status, body.today]).toEqual([200, null]);
    expect((await readAdaptation(world.system, ana.personId, { now: world.system.now() })).ui.motion).toBe('sistema');
  });

  it('makes no version and leaves nothing to undo', async () => {
    const { browser } = await somebodyAtNoon();
    const before = (await browser.ask('GET', url)).body;

    const { body } = await browser.ask('PUT', '/api/user/today', heavy);

    expect(body).toEqual({ ...before, today: heavy });
  });

  it('is painted first until the day ends: its cookie lies over the other and ends with the day (a11y/P10)', async () => {
    const { browser, pass } = await somebodyAtNoon();
    const cookieOf = (headers: Record<string, unknown>) =>
      [headers['set-cookie']].flat().find((cookie) => String(cookie).startsWith('mentalia_today='));

    const { headers } = await browser.ask('PUT', '/api/user/today', heavy);

    const [, value = '', rest] = /^mentalia_today=([^;]*); (.*)$/.exec(String(cookieOf(headers))) ?? [];
    expect(JSON.parse(decodeURIComponent(value))).toEqual({ motion: 'nada', images: 'ocultar', saturation: 'baja' });
    expect(rest).toBe(`Max-Age=${12 * 3600}; Path=/; HttpOnly; SameSite=Lax`);
    const { text } = await browser.ask('GET', '/prefs.js');
    for (const line of ["'data-motion','nada'", "'data-deco','ocultar'", "'data-sat','baja'", "'data-theme','crema'"])
      expect(text).toContain(line);

    await pass(12 * hourMs);
    await browser.ask('GET', url);
    expect(browser.cookies.has('mentalia_today')).toBe(false);
    expect((await browser.ask('GET', '/prefs.js')).text).toContain("'data-motion','sistema'");
  });

  it('is painted first in an app of a livelier look too', async () => {
    const { browser } = await somebodyAtNoon();
    await browser.ask('PUT', url, { settings: { motion: 'nada', images: 'ocultar', saturation: 'gris' } });
    await browser.ask('PUT', `${url}/apps/chat`, { motion: 'completo', saturation: 'media', size: '150' });

    await browser.ask('PUT', '/api/user/today', heavy);

    const kept = (name: string) => JSON.parse(decodeURIComponent(browser.cookies.get(name) ?? ''));
    expect(kept('mentalia_prefs')).toMatchObject({ motion: 'nada', size: '100', saturation: 'gris' });
    expect(kept('mentalia_prefs').apps).toEqual({ chat: { motion: 'completo', saturation: 'media', size: '150' } });
    expect(kept('mentalia_today')).toEqual({ apps: { chat: { motion: 'nada', saturation: 'baja' } } });
  });

  it.each([
    ['a feeling it does not ask about', { ...heavy, mood: 'triste' }, '#/mood'],
    ['a day that is none', { ...heavy, day: 'hoy' }, '#/day'],
  ])('points at %s', async (_what, wrong, pointer) => {
    const { browser } = await somebodyAtNoon();

    const { status, body } = await browser.ask('PUT', '/api/user/today', wrong);

    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer }]);
  });
});
