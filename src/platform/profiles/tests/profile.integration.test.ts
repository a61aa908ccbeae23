import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { defaultSettings, type Profile } from '../contract.ts';
import { readAdaptation } from '../read-adaptation.ts';
import { neurodivergentProfiles } from '../tables.ts';

const url = '/api/user/profile';

describe.skipIf(whyNoDatabase)('How a person functions', () => {
  let system: System;
  let ana: Person;
  beforeAll(async () => {
    ({ system } = await aWorld());
  });
  const somebody = async (name: string) => (await aWorld()).as(name);
  const rowOf = async ({ personId }: Person) => {
    const [row] = await system.db.select().from(neurodivergentProfiles).where(eq(neurodivergentProfiles.userId, personId));
    return row;
  };

  it('has a calm default before anything was asked', async () => {
    ana = await somebody('ana');

    const { status, body } = await ana.get<Profile>(url);

    expect(status).toBe(200);
    expect(body).toEqual({ settings: defaultSettings, onboarded: false, updatedAt: null });
  });

  it('is kept one question at a time, and each answer leaves the others as they were', async () => {
    ana = await somebody('ana');
    await ana.put(url, { settings: { theme: 'noche' } });
    await ana.put(url, { settings: { tone: 'calido', literal: false } });
    await ana.put(url, { settings: { size: '150' } });
    const last = await ana.put<Profile>(url, { settings: {}, onboarded: true });

    const { body } = await ana.get<Profile>(url);

    expect(body.settings).toEqual({ ...defaultSettings, theme: 'noche', tone: 'calido', literal: false, size: '150' });
    expect(body.onboarded).toBe(true);
    expect(body).toEqual(last.body);
    expect(Date.parse(body.updatedAt ?? '')).not.toBeNaN();
  });

  it('keeps the last answer when a person changes their mind', async () => {
    ana = await somebody('ana');
    await ana.put(url, { settings: { length: 'detallado' }, onboarded: true });
    await ana.put(url, { settings: { length: 'corto' } });

    expect((await ana.get<Profile>(url)).body).toMatchObject({ settings: { length: 'corto' }, onboarded: true });
  });

  it('loses no answer when several are given at once, the first ones included', async () => {
    ana = await somebody('ana');
    const answers = [
      { theme: 'contraste' },
      { motion: 'nada' },
      { size: '200' },
      { font: 'lexend' },
      { tone: 'formal' },
      { format: 'pasos' },
    ];

    const saved = await Promise.all(answers.map((settings) => ana.put(url, { settings })));

    expect(saved.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await ana.get<Profile>(url)).body.settings).toMatchObject(Object.assign({}, ...answers));
  });

  it('reaches the next words and pages without delay', async () => {
    ana = await somebody('ana');
    await ana.put(url, { settings: { language: 'en', tone: 'formal', length: 'detallado', country: 'ES' } });

    const adaptation = await readAdaptation(system, ana.personId);

    expect(adaptation.language).toMatchObject({ locale: 'en', tone: 'formal', maxSentences: 16 });
    expect(adaptation.sensory.country).toBe('ES');
  });

  it('belongs to one person: another sees their own', async () => {
    const world = await aWorld();
    await (await world.as('ana')).put(url, { settings: { theme: 'noche' } });

    expect((await (await world.as('leo')).get<Profile>(url)).body.settings).toEqual(defaultSettings);
  });

  it('tells the browser how pages must look before the next paint, and nothing else', async () => {
    ana = await somebody('ana');
    const changed = await ana.put(url, { settings: { theme: 'baja', font: 'opendyslexic', tone: 'formal' } });
    const read = await ana.get(url);

    for (const { headers } of [changed, read]) {
      const [, value = '', rest] = /^mentalia_prefs=([^;]*); (.*)$/.exec(headers.get('set-cookie') ?? '') ?? [];
      expect(JSON.parse(decodeURIComponent(value))).toEqual({
        theme: 'baja',
        motion: 'sistema',
        size: '100',
        font: 'opendyslexic',
        language: 'es',
      });
      expect(rest).toBe('Max-Age=31536000; Path=/; SameSite=Lax');
    }
  });

  it('is not readable in the database (priv/P11), nor opens in another row (priv/P12)', async () => {
    ana = await somebody('ana');
    const leo = await somebody('leo');
    await ana.put(url, { settings: { theme: 'contraste', tone: 'calido', font: 'opendyslexic' } });
    await leo.put(url, { settings: { tone: 'formal' } });
    const row = await rowOf(ana);

    const kept = JSON.stringify(row);
    for (const answer of ['contraste', 'calido', 'opendyslexic', 'theme', 'tone']) expect(kept).not.toContain(answer);

    await system.db
      .update(neurodivergentProfiles)
      .set({ communicationPreferences: row?.communicationPreferences })
      .where(eq(neurodivergentProfiles.userId, leo.personId));
    const { status, body } = await leo.get(url);
    expect([status, body.type]).toEqual([500, 'http/unexpected']);
  });

  it('still reads the rest when one answer is no longer offered', async () => {
    ana = await somebody('ana');
    await ana.put(url, { settings: { theme: 'noche', motion: 'nada' } });
    const row = await rowOf(ana);
    const place = { table: 'neurodivergent_profiles', column: 'sensory_preferences', row: row?.id ?? '' };
    const sensoryPreferences = system.vault.seal(place, JSON.stringify({ theme: 'arcoiris', motion: 'nada' }));
    await system.db
      .update(neurodivergentProfiles)
      .set({ sensoryPreferences })
      .where(eq(neurodivergentProfiles.userId, ana.personId));

    expect((await ana.get<Profile>(url)).body.settings).toMatchObject({ theme: 'crema', motion: 'nada' });
  });

  it.each([
    ['an answer that is not offered', { settings: { theme: 'arcoiris' } }, '#/settings/theme'],
    ['a question that does not exist', { settings: { diagnosis: 'x' } }, '#/settings/diagnosis'],
    ['a field that nobody asked for (sec/S7)', { settings: {}, userId: 'x' }, '#/userId'],
    ['no settings at all', { onboarded: true }, '#/settings'],
  ])('points at %s and keeps what was there', async (_what, wrong, pointer) => {
    ana = await somebody('ana');
    await ana.put(url, { settings: { theme: 'noche' } });

    const { status, body } = await ana.put<{ errors: { pointer: string }[] }>(url, wrong);

    expect(status).toBe(422);
    expect(body.errors.map((error) => error.pointer)).toEqual([pointer]);
    expect((await ana.get<Profile>(url)).body.settings.theme).toBe('noche');
  });
});
