import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { changeProfile } from '../change-profile.ts';
import type { Profile, ProfileVersion } from '../contract.ts';
import { defaultSettings } from '../core/default-settings.ts';
import { newProfile, noIdentity } from '../core/new-profile.ts';
import { profileVersions } from '../tables.ts';

const url = '/api/user/profile';

describe.skipIf(whyNoDatabase)('Going back to how a profile was (a11y/P10)', () => {
  let system: System;
  let ana: Person;
  beforeAll(async () => {
    ({ system } = await aWorld());
  });
  const aPerson = async (...themes: string[]) => {
    ana = await (await aWorld()).as('ana');
    for (const theme of themes) await ana.put(url, { settings: { theme } });
  };
  const undo = async () => (await ana.post<Profile>(`${url}/undo`)).body;
  const now = async () => (await ana.get<Profile>(url)).body;
  const versions = async () => (await ana.get<{ items: ProfileVersion[] }>(`${url}/versions`)).body.items;

  it('undoes one change after another, to the beginning and no further', async () => {
    await aPerson('noche', 'baja', 'contraste');

    const seen = [await undo(), await undo(), await undo(), await undo()];

    expect(seen.map(({ settings, canUndo }) => [settings.theme, canUndo])).toEqual([
      ['baja', true],
      ['noche', true],
      ['crema', false],
      ['crema', false],
    ]);
    expect(seen[3]).toEqual(seen[2]);
    expect(await now()).toEqual(seen[3]);
  });

  it('stays as it is for somebody who has nothing to undo', async () => {
    await aPerson();

    const undone = await ana.post<Profile>(`${url}/undo`);

    expect([undone.status, undone.body]).toEqual([200, newProfile]);
    expect(await now()).toEqual(newProfile);
  });

  it('begins anew after an undo: the next change is undone first, then what came before', async () => {
    await aPerson('noche', 'baja');
    await undo();
    await ana.put(url, { settings: { theme: 'contraste' } });

    const seen = [await undo(), await undo()];

    expect(seen.map(({ settings }) => settings.theme)).toEqual(['noche', 'crema']);
  });

  it('undoes settings, who one is and apps alike, and leaves today and the welcome alone', async () => {
    await aPerson();
    const today = { energy: 'alta', load: 'baja', speech: 'facil', kept: true, day: '2026-11-27', timeZone: 'UTC' };
    await ana.put(url, { settings: { theme: 'noche' }, identity: { conditions: ['adhd'], helps: 'Listas' } });
    await ana.put(`${url}/apps/chat`, { size: '150' });
    await ana.put('/api/user/today', today);
    await ana.put(url, { onboarded: true });

    const first = await undo();
    const second = await undo();

    expect(first).toMatchObject({ overrides: {}, identity: { helps: 'Listas' }, today, onboarded: true });
    expect(second).toMatchObject({ settings: defaultSettings, identity: noIdentity, overrides: {}, today, onboarded: true });
  });

  it('never undoes what nobody saw: choosing what was the default anyway', async () => {
    await aPerson('noche');
    await ana.put(url, { settings: { length: 'corto' } });

    expect(await undo()).toMatchObject({ settings: { theme: 'crema' }, canUndo: false });
  });

  it('makes no version of an answer that changes nothing', async () => {
    await aPerson('noche');
    const before = await now();

    await ana.put(url, { settings: { theme: 'noche' } });

    expect(await now()).toEqual(before);
  });

  it('resets all but who one is, the language and the country, and can be undone', async () => {
    await aPerson('noche');
    await ana.put(url, { settings: { size: '200', language: 'en', country: 'ES' }, identity: { ownWords: 'Autista' } });
    await ana.put(`${url}/apps/chat`, { tone: 'formal' });
    const before = await now();

    const { body: reset } = await ana.post<Profile>(`${url}/reset`);
    const undone = await undo();

    expect(reset.settings).toEqual({ ...defaultSettings, language: 'en', country: 'ES' });
    expect(reset).toMatchObject({ identity: { ownWords: 'Autista' }, overrides: {}, canUndo: true });
    expect(undone).toEqual({ ...before, version: undone.version, updatedAt: undone.updatedAt });
  });

  it('empties who one is only when asked, and that can be undone too', async () => {
    await aPerson('noche');
    await ana.put(url, { identity: { conditions: ['autism'], hard: 'El ruido' } });

    const { body: emptied } = await ana.post<Profile>(`${url}/reset`, { identity: true });

    expect(emptied).toMatchObject({ settings: defaultSettings, identity: noIdentity });
    expect((await undo()).identity).toMatchObject({ conditions: ['autism'], hard: 'El ruido' });
    expect((await ana.post(`${url}/reset`, { everything: true })).status).toBe(422);
  });

  it('lists what changed by name, newest first, and never what was said', async () => {
    await aPerson('noche');
    await ana.put(url, { settings: { size: '150' }, identity: { conditions: ['dyspraxia'], hard: 'Canario' } });
    await ana.put(`${url}/apps/chat`, { tone: 'formal' });
    await undo();

    const listed = await versions();

    expect(listed.map(({ version, cause, changed }) => [version, cause, changed.sort()])).toEqual([
      [4, 'undo', ['overrides.chat']],
      [3, 'change', ['overrides.chat']],
      [2, 'change', ['identity.conditions', 'identity.hard', 'size']],
      [1, 'change', ['theme']],
      [0, 'change', []],
    ]);
    expect(JSON.stringify(listed)).not.toMatch(/Canario|dyspraxia|noche|formal/);
  });

  it('brings any state back, and what was undone with it', async () => {
    await aPerson('noche', 'baja', 'contraste');
    await undo();
    await undo();

    const redone = await ana.post<Profile>(`${url}/versions/3/restore`);
    expect(redone.body.settings.theme).toBe('contraste');
    expect((await versions())[0]).toMatchObject({ cause: 'restore', changed: ['theme'] });

    const first = await ana.post<Profile>(`${url}/versions/0/restore`);
    expect(first.body.settings).toEqual(defaultSettings);
    expect([await undo(), await undo()].map(({ settings }) => settings.theme)).toEqual(['contraste', 'noche']);
  });

  it.each([
    ['77', 404],
    ['2147483648', 422],
    ['-1', 422],
    ['ayer', 422],
  ])('has no version %s to bring back', async (version, status) => {
    await aPerson('noche');

    expect((await ana.post(`${url}/versions/${version}/restore`)).status).toBe(status);
  });

  it('keeps the last hundred states, and undoes no further than that', async () => {
    await aPerson();
    for (let n = 1; n <= 130; n++) await changeProfile(system, ana.personId, { settings: { volume: n % 100 } });

    const kept = await system.db.select().from(profileVersions).where(eq(profileVersions.userId, ana.personId));
    let last = await now();
    let steps = 0;
    for (; last.canUndo; steps++) last = await undo();

    expect(kept.map(({ version }) => version).sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n + 31));
    expect(steps).toBe(50);
    expect(await versions()).toHaveLength(100);
  });
});
