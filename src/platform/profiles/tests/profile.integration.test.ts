import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { aServer } from '../../auth/tests/a-browser.ts';
import { type Profile, Settings } from '../contract.ts';
import { defaultSettings } from '../core/default-settings.ts';
import { newProfile, noIdentity } from '../core/new-profile.ts';
import { readAdaptation } from '../read-adaptation.ts';
import { everythingElseThan, valuesOf } from './values-of.ts';

const url = '/api/user/profile';
const ids = Object.entries(Settings.shape).map(([name, { description = '' }]) => {
  return [/^a11y\/\w+/.exec(description)?.[0] ?? 'the profile', name] as [string, keyof Settings];
});

describe.skipIf(whyNoDatabase)('How a person functions', () => {
  let system: System;
  let ana: Person;
  beforeAll(async () => {
    ({ system } = await aWorld());
  });
  const somebody = async (name: string) => (await aWorld()).as(name);

  it('has a calm default before anything was asked', async () => {
    ana = await somebody('ana');

    const { status, body } = await ana.get<Profile>(url);

    expect(status).toBe(200);
    expect(body).toEqual(newProfile);
  });

  it.each(ids)('keeps each choice of %s, %s, as it was made, and moves nothing else', async (_id, setting) => {
    ana = await somebody('ana');
    for (const value of valuesOf(setting)) {
      const changed = await ana.put<Profile>(url, { settings: { [setting]: value } });

      expect(changed.body.settings).toEqual({ ...defaultSettings, [setting]: value });
      expect((await ana.get<Profile>(url)).body).toEqual(changed.body);
    }
  });

  it('is whole again after signing out, and the same on another device', async () => {
    const here = await aServer(system);
    ana = await somebody('ana');
    const everything = everythingElseThan(defaultSettings);
    const identity = { conditions: ['autism', 'deaf'], ownWords: 'Autista y sorda', helps: 'Los textos', hard: 'El teléfono' };
    const { body: said } = await ana.put<Profile>(url, { settings: everything, identity, onboarded: true });
    const device = async () => {
      const browser = here.browser();
      await browser.ask('POST', '/api/auth/sign-in/email', { email: ana.email, password: ana.password });
      return browser;
    };

    const phone = await device();
    await ana.post('/api/auth/sign-out');
    const afterwards = await device();

    expect(said.settings).toEqual(everything);
    for (const browser of [phone, afterwards]) expect((await browser.ask('GET', url)).body).toEqual(said);
  });

  it('is kept one question at a time, and each answer leaves the others as they were', async () => {
    ana = await somebody('ana');
    await ana.put(url, { settings: { theme: 'noche' } });
    await ana.put(url, { identity: { helps: 'El silencio' } });
    await ana.put(url, { settings: { tone: 'calido', literal: false } });
    await ana.put(url, { identity: { conditions: ['adhd', 'adhd'] } });
    const last = await ana.put<Profile>(url, { onboarded: true });

    const { body } = await ana.get<Profile>(url);

    expect(body.settings).toEqual({ ...defaultSettings, theme: 'noche', tone: 'calido', literal: false });
    expect(body.identity).toEqual({ ...noIdentity, helps: 'El silencio', conditions: ['adhd'] });
    expect(body.onboarded).toBe(true);
    expect(body).toEqual(last.body);
    expect(Date.parse(body.updatedAt ?? '')).not.toBeNaN();
  });

  it('asks for no diagnosis, and lets one be taken back', async () => {
    ana = await somebody('ana');
    await ana.put(url, { identity: { conditions: ['tourette'], ownWords: 'Mis tics' } });

    const { body } = await ana.put<Profile>(url, { identity: { conditions: [], ownWords: '' } });

    expect(body.identity).toEqual(noIdentity);
  });

  it('keeps the last answer when a person changes their mind', async () => {
    ana = await somebody('ana');
    await ana.put(url, { settings: { length: 'detallado' }, onboarded: true });
    await ana.put(url, { settings: { length: 'corto' } });

    expect((await ana.get<Profile>(url)).body).toMatchObject({ settings: { length: 'corto' }, onboarded: true });
  });

  it('loses no answer when several are given at once, the first ones included', async () => {
    ana = await somebody('ana');
    const answers = Object.entries(everythingElseThan(defaultSettings)).map(([name, value]) => ({ [name]: value }));

    const saved = await Promise.all(answers.map((settings) => ana.put(url, { settings })));

    expect(saved.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const { body } = await ana.get<Profile>(url);
    expect(body.settings).toEqual(Object.assign({}, ...answers));
    expect(body.version).toBe(answers.length);
  });

  it('is not overwritten by a page that has not seen the newest version', async () => {
    ana = await somebody('ana');
    const { body: seen } = await ana.put<Profile>(url, { settings: { theme: 'noche' } });
    await ana.put(url, { settings: { theme: 'baja' }, version: seen.version });

    const late = await ana.put(url, { settings: { theme: 'contraste' }, version: seen.version });

    expect([late.status, late.body.type, late.body.version]).toEqual([409, 'profiles/changed-elsewhere', seen.version + 1]);
    expect((await ana.get<Profile>(url)).body.settings.theme).toBe('baja');
  });

  it('reaches the next words and pages without delay', async () => {
    ana = await somebody('ana');
    await ana.put(url, { settings: { language: 'en', tone: 'formal', length: 'detallado', country: 'ES' } });

    const adaptation = await readAdaptation(system, ana.personId, { now: system.now() });

    expect(adaptation.language).toMatchObject({ locale: 'en', tone: 'formal', maxSentences: 16 });
    expect(adaptation.sensory.country).toBe('ES');
  });

  it('tells the browser how pages must look before the next paint, and nothing else', async () => {
    ana = await somebody('ana');
    const settings = everythingElseThan(defaultSettings);
    const changed = await ana.put(url, { settings, identity: { ownWords: 'Autista' } });
    const read = await ana.get(url);

    const { theme, saturation, motion, density, images, size, font, spacing, targets, language, focus } = settings;
    for (const { headers } of [changed, read]) {
      const [, value = '', rest] = /^mentalia_prefs=([^;]*); (.*)$/.exec(headers.get('set-cookie') ?? '') ?? [];
      expect(JSON.parse(decodeURIComponent(value))).toEqual({
        ...{ theme, saturation, motion, density, images },
        ...{ size, font, spacing, targets, language, focus },
      });
      expect(rest).toBe('Max-Age=31536000; Path=/; SameSite=Lax');
    }
  });

  it.each([
    ['an answer that is not offered', { settings: { theme: 'arcoiris' } }, '#/settings/theme'],
    ['a question that does not exist', { settings: { diagnosis: 'x' } }, '#/settings/diagnosis'],
    ['a condition that nobody seeded', { identity: { conditions: ['indigo'] } }, '#/identity/conditions/0'],
    ['more words than there is room for', { identity: { helps: 'a'.repeat(2001) } }, '#/identity/helps'],
    ['a volume above all', { settings: { volume: 101 } }, '#/settings/volume'],
    ['a field that nobody asked for (sec/S7)', { settings: {}, userId: 'x' }, '#/userId'],
  ])('points at %s and keeps what was there', async (_what, wrong, pointer) => {
    ana = await somebody('ana');
    const before = await ana.put<Profile>(url, { settings: { theme: 'noche' } });

    const { status, body } = await ana.put<{ errors: { pointer: string }[] }>(url, wrong);

    expect(status).toBe(422);
    expect(body.errors.map((error) => error.pointer)).toEqual([pointer]);
    expect((await ana.get<Profile>(url)).body).toEqual(before.body);
  });
});
