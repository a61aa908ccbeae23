import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { type Profile, ProfileFile } from '../contract.ts';
import { defaultSettings } from '../core/default-settings.ts';
import { noIdentity } from '../core/new-profile.ts';
import { everythingElseThan } from './values-of.ts';

const url = '/api/user/profile';
const empty = {
  format: 'mentalia-profile',
  formatVersion: 1,
  exportedAt: '2026-11-27T10:00:00.000Z',
  settings: {},
  identity: noIdentity,
  overrides: {},
};

describe.skipIf(whyNoDatabase)('A profile as a file (a11y/P10)', () => {
  it('is the same on a new account as where it came from', async () => {
    const world = await aWorld();
    const [ana, leo] = [await world.as('ana'), await world.as('leo')];
    const identity = { conditions: ['high_abilities', 'other'], ownWords: 'Doble', helps: 'Tiempo', hard: 'Las reuniones' };
    await ana.put(url, { settings: everythingElseThan(defaultSettings), identity });
    await ana.put(`${url}/apps/chat`, { tone: 'formal', volume: 0 });
    const { body: before } = await ana.get<Profile>(url);

    const { body: file } = await ana.get<ProfileFile>(`${url}/export`);
    const { status, body: after } = await leo.post<Profile>(`${url}/import`, file);

    expect(status).toBe(200);
    const { settings, identity: who, overrides } = after;
    expect({ settings, identity: who, overrides }).toEqual({
      settings: before.settings,
      identity: before.identity,
      overrides: before.overrides,
    });
    const again = (await leo.get<ProfileFile>(`${url}/export`)).body;
    expect({ ...again, exportedAt: '' }).toEqual({ ...file, exportedAt: '' });
  });

  it('is saved under a name that says what it is and of which day', async () => {
    const ana = await (await aWorld()).as('ana');

    const { headers, body } = await ana.get<ProfileFile>(`${url}/export`);

    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="mentalia-perfil-\d{4}-\d\d-\d\d\.json"$/);
    expect(headers.get('content-disposition')).toContain(body.exportedAt.slice(0, 10));
    expect(headers.get('content-type')).toContain('application/json');
    expect(ProfileFile.parse(body)).toEqual({ ...empty, exportedAt: body.exportedAt });
  });

  it('holds only what the person chose, and nothing of today', async () => {
    const ana = await (await aWorld()).as('ana');
    await ana.put(url, { settings: { theme: 'noche' } });
    await ana.put('/api/user/today', {
      ...{ energy: 'baja', load: 'alta', speech: 'cuesta' },
      ...{ kept: true, day: '2026-11-27', timeZone: 'UTC' },
    });

    const { body } = await ana.get<ProfileFile>(`${url}/export`);

    expect(body).toEqual({ ...empty, settings: { theme: 'noche' }, exportedAt: body.exportedAt });
  });

  it('takes the place of what was there, in one step that can be undone', async () => {
    const ana = await (await aWorld()).as('ana');
    await ana.put(url, { settings: { theme: 'noche', size: '150' }, identity: { helps: 'Listas' }, onboarded: true });

    const { body: imported } = await ana.post<Profile>(`${url}/import`, { ...empty, settings: { tone: 'formal' } });
    const { body: undone } = await ana.post<Profile>(`${url}/undo`);

    expect(imported).toMatchObject({ settings: { ...defaultSettings, tone: 'formal' }, identity: noIdentity, onboarded: true });
    expect(imported.canUndo).toBe(true);
    expect(undone).toMatchObject({ settings: { theme: 'noche', size: '150' }, identity: { helps: 'Listas' } });
  });

  it('leaves out what it changes of an app that is not installed here', async () => {
    const ana = await (await aWorld()).as('ana');
    const overrides = { chat: { tone: 'formal' }, 'de-otra-casa': { size: '200' }, constructor: { size: '200' } };

    const { body } = await ana.post<Profile>(`${url}/import`, { ...empty, overrides });

    expect(body.overrides).toEqual({ chat: { tone: 'formal' } });
  });

  it.each([
    ['a field that no profile has', { ...empty, diagnosis: 'x' }, '#/diagnosis'],
    ['a setting that no profile has', { ...empty, settings: { mood: 'x' } }, '#/settings/mood'],
    ['a setting in an app that no profile has', { ...empty, overrides: { chat: { mood: 'x' } } }, '#/overrides/chat/mood'],
    ['a value that is not offered', { ...empty, settings: { theme: 'arcoiris' } }, '#/settings/theme'],
    ['a file of something else', { ...empty, format: 'horoscope' }, '#/format'],
    ['a format of the future', { ...empty, formatVersion: 2 }, '#/formatVersion'],
  ])('points at %s and changes nothing', async (_what, wrong, pointer) => {
    const ana = await (await aWorld()).as('ana');
    const { body: before } = await ana.put<Profile>(url, { settings: { theme: 'noche' } });

    const { status, body } = await ana.post<{ errors: { pointer: string }[] }>(`${url}/import`, wrong);

    expect([status, body.errors.map((error) => error.pointer)]).toEqual([422, [pointer]]);
    expect((await ana.get<Profile>(url)).body).toEqual(before);
  });
});
