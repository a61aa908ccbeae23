import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { type ProfileOnPage, useProfile } from '../session/use-profile.ts';
import { onScreen, type Screen } from './on-screen.tsx';

const html = document.documentElement;
const ana = { id: 'a', name: 'Ana', email: 'ana@correo.mx', profileType: 'general', createdAt: '2026-11-01T00:00:00Z' };

type Waiting = { method: string; url: string; body: unknown; answer(body: object, status?: number): Promise<void> };
let waiting: Waiting[] = [];
let isHere = true;
let stored: object = newProfile;
let profile: ProfileOnPage;
let screen: Screen;

/** What changes the profile waits here until the test answers it. */
function aSlowServer(): void {
  vi.stubGlobal('fetch', (url: string, request: RequestInit = {}) => {
    const reply = (body: object, status: number) =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
    if (url === '/api/user')
      return Promise.resolve(isHere ? reply({ user: ana }, 200) : reply({ type: 'auth/no-session', status: 401 }, 401));
    if (!request.method || request.method === 'GET') return Promise.resolve(reply(stored, 200));
    return new Promise<Response>((resolve) => {
      const answer = (body: object, status = 200) => act(async () => resolve(reply(body, status)));
      waiting.push({ method: request.method ?? '', url, body: JSON.parse(String(request.body ?? 'null')), answer });
    });
  });
}

function Probe() {
  profile = useProfile();
  return null;
}

beforeEach(async () => {
  waiting = [];
  stored = newProfile;
  isHere = true;
  for (const { name } of [...html.attributes]) html.removeAttribute(name);
  // biome-ignore lint/suspicious/noDocumentCookie: that is where it is kept
  document.cookie = 'mentalia_prefs=; Path=/; Max-Age=0';
  aSlowServer();
});
afterEach(async () => {
  await screen.leave();
  vi.unstubAllGlobals();
});

const open = async () => {
  screen = await onScreen(<Probe />);
  if (isHere) await vi.waitFor(() => act(async () => expect(profile.loaded).toBe(true)));
};
/** The page settles a moment after an answer. */
const looks = (look: object) => vi.waitFor(() => act(async () => expect(html.dataset).toMatchObject(look)));
const arrives = (count: number) => vi.waitFor(() => act(async () => expect(waiting).toHaveLength(count)));
const withSettings = (settings: object) => ({ ...newProfile, settings: { ...newProfile.settings, ...settings } });
const failure = { type: 'http/unexpected', title: 'x', status: 500 };

describe('Changes of the profile on their way to the server', () => {
  it('go one after another, and are all seen before any of them arrived', async () => {
    await open();

    let both: Promise<unknown> = Promise.resolve();
    await act(async () => {
      both = Promise.all([profile.change({ theme: 'noche' }), profile.change({ size: '150' })]);
    });
    expect(html.dataset).toMatchObject({ theme: 'noche', size: '150' });
    expect(waiting.map(({ body }) => body)).toEqual([{ settings: { theme: 'noche' } }]);

    await waiting[0]?.answer(withSettings({ theme: 'noche' }));
    await arrives(2);
    await looks({ theme: 'noche', size: '150' });
    await waiting[1]?.answer(withSettings({ theme: 'noche', size: '150' }));
    await both;
    await looks({ theme: 'noche', size: '150' });
  });

  it('a11y/P4 stand when one between them fails, which alone is put back', async () => {
    await open();
    const results = Promise.allSettled([
      profile.change({ theme: 'noche' }),
      profile.change({ size: '150' }),
      profile.change({ density: 'amplio' }),
    ]);
    await arrives(1);

    await waiting[0]?.answer(withSettings({ theme: 'noche' }));
    await arrives(2);
    await waiting[1]?.answer(failure, 500);
    await looks({ theme: 'noche', size: '100', density: 'amplio' });
    await arrives(3);
    await waiting[2]?.answer(withSettings({ theme: 'noche', density: 'amplio' }));

    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await looks({ theme: 'noche', size: '100', density: 'amplio' });
  });

  it('end with what the server says, which may know more', async () => {
    await open();
    let done: Promise<unknown> = Promise.resolve();
    await act(async () => {
      done = profile.undo();
    });

    await waiting[0]?.answer(withSettings({ font: 'lexend' }));
    await done;

    expect(waiting[0]).toMatchObject({ method: 'POST', url: '/api/user/profile/undo' });
    await looks({ font: 'lexend' });
  });
});

describe('A profile that this page does not know whole', () => {
  it('has the defaults for what an earlier server leaves out', async () => {
    const { theme, language } = newProfile.settings;
    stored = { settings: { theme, language, size: '125' }, onboarded: true, updatedAt: null };

    await open();

    expect(profile.settings).toEqual({ ...newProfile.settings, size: '125' });
    expect(profile.profile).toMatchObject({ overrides: {}, today: null, canUndo: false, onboarded: true });
  });
});

describe('Somebody without an account', () => {
  it('has their choices kept in this browser, and nothing is sent', async () => {
    isHere = false;
    await open();

    await act(() => profile.change({ theme: 'noche', spacing: 'amplio' }));

    expect(html.dataset).toMatchObject({ theme: 'noche', spacing: 'amplio' });
    expect(decodeURIComponent(document.cookie)).toContain('"theme":"noche"');
    expect(decodeURIComponent(document.cookie)).toContain('"spacing":"amplio"');
    expect(waiting).toEqual([]);
  });
});
