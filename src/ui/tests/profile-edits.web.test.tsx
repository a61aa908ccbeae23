import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Profile } from '#platform/profiles/contract.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { type ProfileOnPage, useProfile } from '../session/use-profile.ts';
import { type Session, useSession } from '../session/use-session.ts';
import { onScreen, type Screen } from './on-screen.tsx';

const person = (id: string) => ({
  id,
  name: id,
  email: `${id}@correo.mx`,
  profileType: 'general' as const,
  createdAt: '2026-11-01T00:00:00Z',
});
const [ana, bea] = [person('ana'), person('bea')];
const words = (ownWords: string, version = 1): Profile => ({
  ...newProfile,
  identity: { ...newProfile.identity, ownWords },
  version,
});

/** What the server was asked, and as whom: it answers when the test says so. */
type Asked = { method: string; as: string; body: unknown; answer(body: object): Promise<void> };
let asked: Asked[] = [];
/** What the server did not do, because another acts here than the page was made for. */
let refused: string[] = [];
let here = ana;
let readsWait = false;
let profile: ProfileOnPage;
let session: Session;
let screen: Screen;

function Probe() {
  profile = useProfile();
  session = useSession();
  return null;
}

beforeEach(async () => {
  [asked, refused, here, readsWait] = [[], [], ana, false];
  vi.stubGlobal('fetch', (url: string, { method = 'GET', headers, body }: RequestInit = {}) => {
    const madeFor = new Headers(headers).get('x-person');
    const reply = (said: object | null, status = 200) =>
      new Response(said && JSON.stringify(said), { status, headers: { 'content-type': 'application/json' } });
    if (url === '/api/user') return Promise.resolve(reply({ user: here }));
    if (url === '/api/auth/sign-out') return Promise.resolve(reply(null, 204));
    if (madeFor && madeFor !== here.id) {
      refused.push(`${method} made for ${madeFor}`);
      return Promise.resolve(reply({ type: 'http/other-person', title: 'no', status: 409 }, 409));
    }
    if (method === 'GET' && !readsWait) return Promise.resolve(reply(words(`soy ${here.id}`)));
    return new Promise<Response>((resolve) => {
      const answer = (said: object) => act(async () => resolve(reply(said)));
      asked.push({ method, as: here.id, body: body && JSON.parse(String(body)), answer });
    });
  });
  screen = await onScreen(<Probe />);
  await reads('soy ana');
});
afterEach(async () => {
  await screen.leave();
  vi.unstubAllGlobals();
});

const reads = (text: string) =>
  vi.waitFor(() => act(async () => expect(profile.profile?.identity.ownWords).toBe(text)), { timeout: 5_000 });
const arrive = (count: number) => vi.waitFor(() => act(async () => expect(asked).toHaveLength(count)));

/** Two edits of Ana: one that the server has not answered, and her words behind it. */
async function anaWrites() {
  let both: Promise<PromiseSettledResult<void>[]> = Promise.resolve([]);
  await act(async () => {
    both = Promise.allSettled([
      profile.changeIdentity({ helps: 'silencio' }),
      profile.changeIdentity({ ownWords: 'soy ana, autista' }),
    ]);
  });
  await arrive(1);
  return both;
}

async function beaIsHere() {
  here = bea;
  await act(async () => session.setUser(bea));
  await reads('soy bea');
}

describe('What somebody changed when another person signs in on the same page', () => {
  it.each([
    { how: 'after signing out', go: () => act(() => session.signOut()) },
    { how: 'without signing out', go: async () => undefined },
  ])('is neither shown to the other nor sent as theirs, $how', async ({ go }) => {
    const results = anaWrites();
    await arrive(1);
    await go();
    await beaIsHere();

    await asked[0]?.answer(words('soy ana', 2));

    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await reads('soy bea');
    expect(asked.map(({ method, as }) => `${method} ${as}`)).toEqual(['PUT ana']);
  });

  it('is refused by the server, and not shown as saved, when the other signed in in another tab', async () => {
    const results = anaWrites();
    await arrive(1);
    here = bea;

    await asked[0]?.answer(words('soy ana', 2));

    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await reads('soy ana');
    expect(asked.map(({ method, as }) => `${method} ${as}`)).toEqual(['PUT ana']);
    expect(refused).toEqual(['PUT made for ana']);
  });
});

describe('A reading that takes longer than a change', () => {
  it('does not put the older profile back', async () => {
    readsWait = true;
    let reading: Promise<unknown> = Promise.resolve();
    let done: Promise<unknown> = Promise.resolve();
    await act(async () => {
      reading = profile.readAgain();
      done = profile.changeIdentity({ ownWords: 'lo nuevo' });
    });
    await arrive(2);
    const [read, put] = asked[0]?.method === 'GET' ? asked : [...asked].reverse();

    await put?.answer(words('lo nuevo', 2));
    await done;
    await read?.answer(words('soy ana', 1));
    await act(async () => void (await reading));

    await reads('lo nuevo');
    await act(async () => void profile.changeIdentity({ helps: 'silencio' }).catch(() => undefined));
    await arrive(3);
    expect(asked[2]?.body).toMatchObject({ version: 2 });
  });

  it('does not put back what leaves the count of changes as it was, such as how today is', async () => {
    readsWait = true;
    let reading: Promise<unknown> = Promise.resolve();
    let done: Promise<unknown> = Promise.resolve();
    await act(async () => {
      reading = profile.readAgain();
      done = profile.clearToday();
    });
    await arrive(2);

    await asked.find(({ method }) => method === 'DELETE')?.answer(words('después'));
    await done;
    await asked.find(({ method }) => method === 'GET')?.answer(words('antes'));
    await act(async () => void (await reading));

    await reads('después');
  });
});
