import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Profile, ProfileVersion } from '../contract.ts';
import { defaultSettings } from '../core/default-settings.ts';
import { newProfile, noIdentity } from '../core/new-profile.ts';
import { neurodivergentProfiles, profileVersions } from '../tables.ts';

const url = '/api/user/profile';
const today = { energy: 'baja', load: 'alta', speech: 'cuesta', kept: true, day: '2026-11-27', timeZone: 'America/Bogota' };

describe.skipIf(whyNoDatabase)('What a person said of how they function', () => {
  let system: System;
  let ana: Person;
  let leo: Person;
  beforeAll(async () => {
    const world = await aWorld();
    system = world.system;
    [ana, leo] = [await world.as('ana'), await world.as('leo')];
  });
  const rowOf = async ({ personId }: Person) => {
    const [row] = await system.db.select().from(neurodivergentProfiles).where(eq(neurodivergentProfiles.userId, personId));
    return row;
  };
  const write = async ({ personId }: Person, columns: Partial<typeof neurodivergentProfiles.$inferInsert>) =>
    system.db.update(neurodivergentProfiles).set(columns).where(eq(neurodivergentProfiles.userId, personId));

  it('is not readable in the database, nor are its earlier states (priv/P11)', async () => {
    ana = await (await aWorld()).as('ana');
    const identity = { conditions: ['dyslexia'], ownWords: 'Leo despacio', helps: 'Canario uno', hard: 'Canario dos' };
    await ana.put(url, { settings: { theme: 'contraste', tone: 'calido', learning: 'imagen', size: '150' }, identity });
    await ana.put(`${url}/apps/chat`, { length: 'detallado' });
    await ana.put('/api/user/today', today);
    await ana.post(`${url}/undo`);
    const row = await rowOf(ana);
    const versions = await system.db.select().from(profileVersions).where(eq(profileVersions.userId, ana.personId));

    const kept = JSON.stringify([row, versions]).toLowerCase();

    expect(versions).toHaveLength(4);
    for (const column of [
      'conditionType',
      'communicationPreferences',
      'learningStyle',
      'accessibilitySettings',
      'today',
    ] as const)
      expect(row?.[column]).toMatch(/^v2\./);
    const said = ['contraste', 'calido', 'imagen', 'detallado', 'theme', 'dyslexia', 'despacio', 'canario', 'bogota', 'energy'];
    for (const word of said) expect(kept).not.toContain(word);
  });

  it('does not open in the row of somebody else (priv/P12)', async () => {
    const world = await aWorld();
    [ana, leo] = [await world.as('ana'), await world.as('leo')];
    await ana.put(url, { settings: { tone: 'calido' } });
    await leo.put(url, { settings: { tone: 'formal' } });

    await write(leo, { communicationPreferences: (await rowOf(ana))?.communicationPreferences });

    const { status, body } = await leo.get(url);
    expect([status, body.type]).toEqual([500, 'http/unexpected']);
  });

  it('is out of reach of everybody else, its earlier states included (sec/S1)', async () => {
    const world = await aWorld();
    [ana, leo] = [await world.as('ana'), await world.as('leo')];
    await ana.put(url, { settings: { theme: 'noche' }, identity: { ownWords: 'Ana' } });
    const { body: mine } = await ana.put<Profile>(url, { settings: { theme: 'baja' } });

    const restored = await leo.post(`${url}/versions/${mine.version - 1}/restore`);
    const undone = await leo.post<Profile>(`${url}/undo`);

    expect([restored.status, restored.body.type]).toEqual([404, 'profiles/version-not-found']);
    expect(undone.body).toEqual(newProfile);
    expect((await leo.get<{ items: ProfileVersion[] }>(`${url}/versions`)).body.items).toEqual([]);
    expect((await leo.get(`${url}/export`)).body).toMatchObject({ settings: {}, identity: noIdentity, overrides: {} });
    expect((await leo.get<Profile>(url)).body).toEqual(newProfile);
    expect((await ana.get<Profile>(url)).body).toEqual(mine);
  });

  it('asks who is there, at each of its addresses', async () => {
    const { url: here } = await aWorld();
    const doors = [
      ['GET', url],
      ['PUT', url],
      ['POST', `${url}/undo`],
      ['POST', `${url}/reset`],
      ['GET', `${url}/versions`],
      ['POST', `${url}/versions/1/restore`],
      ['GET', `${url}/export`],
      ['POST', `${url}/import`],
      ['PUT', `${url}/apps/chat`],
      ['DELETE', `${url}/apps/chat`],
      ['PUT', '/api/user/today'],
      ['DELETE', '/api/user/today'],
    ] as const;

    const answers = await Promise.all(doors.map(([method, path]) => fetch(here + path, { method })));

    expect(answers.map(({ status }) => status)).toEqual(doors.map(() => 401));
  });

  it('still reads the rest when one answer is no longer offered', async () => {
    ana = await (await aWorld()).as('ana');
    await ana.put(url, { settings: { theme: 'noche', motion: 'nada' } });
    const place = { table: 'neurodivergent_profiles', column: 'sensory_preferences', row: (await rowOf(ana))?.id ?? '' };
    const sealed = system.vault.seal(place, JSON.stringify({ theme: 'arcoiris', motion: 'nada' }));
    await write(ana, { sensoryPreferences: sealed });

    expect((await ana.get<Profile>(url)).body.settings).toMatchObject({ theme: 'crema', motion: 'nada' });
  });

  it('reads a profile from before there were versions, and lets its first change be undone', async () => {
    ana = await (await aWorld()).as('ana');
    await ana.put(url, { onboarded: true });
    const id = (await rowOf(ana))?.id ?? '';
    const sealed = (column: string, kept: object) =>
      system.vault.seal({ table: 'neurodivergent_profiles', column, row: id }, JSON.stringify(kept));
    const old = { tone: 'calido', literal: true, length: 'normal', format: 'texto', language: 'en', country: 'CL' };
    await write(ana, {
      communicationPreferences: sealed('communication_preferences', old),
      sensoryPreferences: sealed('sensory_preferences', { theme: 'noche', motion: 'suave' }),
      accessibilitySettings: sealed('accessibility_settings', { size: '125', font: 'lexend' }),
    });
    const before = { ...defaultSettings, ...old, theme: 'noche', motion: 'suave', size: '125', font: 'lexend' };

    expect((await ana.get<Profile>(url)).body).toMatchObject({ settings: before, version: 0, canUndo: false, onboarded: true });
    const changed = await ana.put<Profile>(url, { settings: { ruler: true } });
    const undone = await ana.post<Profile>(`${url}/undo`);

    expect(changed.body).toMatchObject({ settings: { ...before, ruler: true }, version: 1, canUndo: true });
    expect(undone.body).toMatchObject({ settings: before, canUndo: false, onboarded: true });
  });
});
