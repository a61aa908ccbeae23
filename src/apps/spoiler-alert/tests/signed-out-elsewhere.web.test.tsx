import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '#ui/api/client.ts';
import { pagePerson } from '#ui/api/page-person.ts';
import { beginAgain } from '#ui/session/begin-again.ts';
import { sessionChannel } from '#ui/session/who-is-here.ts';
import { dayMs, deviceChatMemory } from '../web/device/device-chat-memory.ts';
import { spoilerAlert } from '../web/index.tsx';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { aDevice } from './a-device.ts';
import { aServer, elia, main } from './open-conversation.tsx';
import { openMap, weeksOfChat } from './open-map.tsx';

vi.mock('#ui/session/begin-again.ts', () => ({ beginAgain: vi.fn() }));

const otherTab = new BroadcastChannel(sessionChannel);
const heading = 'Qué se repite con Álex';
let leave: () => void = () => undefined;
let device: ReturnType<typeof aDevice>;
beforeEach(() => {
  localStorage.clear();
  device = aDevice();
  aServer();
});
afterAll(() => otherTab.close());
afterEach(() => {
  leave();
  pagePerson.isLeftBy(elia.id);
  pagePerson.is(undefined);
  vi.mocked(beginAgain).mockReset();
  vi.unstubAllGlobals();
});

/** A tab in which Elia looks at a chat. */
async function aTab() {
  leave = await openMap(
    weeksOfChat(12, (week) => (week >= 8 ? 2 : 0)),
    { heading },
  );
}

/** What the server answers once a session is over. */
async function sessionEnds() {
  const body = JSON.stringify({ type: 'http/not-signed-in', title: 'no', status: 401 });
  vi.stubGlobal('fetch', async () => new Response(body, { status: 401, headers: { 'content-type': 'application/json' } }));
  await api.get('/api/anything').catch(() => undefined);
  await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).not.toBe(heading));
}

describe('A chat that is open in two tabs', () => {
  it('sec/S31 is out of sight and forgotten in the one when its person signs out in the other', async () => {
    await aTab();

    otherTab.postMessage({ personId: null });

    await vi.waitFor(() => expect(beginAgain).toHaveBeenCalledOnce());
    expect(visitMemory.read()).toMatchObject({ step: 'gate', facts: null, reading: null, brought: null });
    expect(main()).not.toContain('Álex');
  });

  it('is forgotten too where the session of that tab had ended before', async () => {
    await aTab();
    await sessionEnds();
    expect(visitMemory.read().facts).not.toBeNull();

    otherTab.postMessage({ personId: null });

    await vi.waitFor(() => expect(visitMemory.read()).toMatchObject({ step: 'gate', facts: null, reading: null }));
  });

  it('is there for nobody else who comes in where its person’s session had ended', async () => {
    await aTab();
    await sessionEnds();

    otherTab.postMessage({ personId: 'b0000000-0000-4000-8000-000000000002' });

    await vi.waitFor(() => expect(visitMemory.read().facts).toBeNull());
  });
});

describe('What a device keeps', () => {
  const until = () => Date.now() + dayMs;

  it('stays where somebody else signs out, for the one who asked for it', async () => {
    const kept = { personId: elia.id, until: until() };
    deviceChatMemory.keptFor(kept);

    spoilerAlert.onLeft?.('b0000000-0000-4000-8000-000000000002');

    await new Promise((resolve) => setTimeout(resolve));
    expect([deviceChatMemory.kept(), device.erased]).toEqual([kept, []]);
  });

  it.each([
    ['it is theirs', () => deviceChatMemory.keptFor({ personId: elia.id, until: until() })],
    ['nothing tells whose it is', () => undefined],
    ['what tells it is broken', () => localStorage.setItem('mentalia.notes.kept', 'x')],
  ])('goes with whoever signs out where %s', async (_what, prepare) => {
    prepare();

    spoilerAlert.onLeft?.(elia.id);

    await vi.waitFor(() => expect(device.erased).toEqual(['mentalia-notes-key', 'mentalia-notes']));
    await vi.waitFor(() => expect(deviceChatMemory.kept()).toBeUndefined());
  });
});
