import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginAgain } from '../session/begin-again.ts';
import { sessionChannel } from '../session/who-is-here.ts';
import { aBrowser, ana, bea, eventually, press, shown } from './a-browser.tsx';

vi.mock('../session/begin-again.ts', () => ({ beginAgain: vi.fn() }));

const otherTab = new BroadcastChannel(sessionChannel);
let leave: () => void = () => undefined;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => otherTab.close());
afterEach(() => {
  leave();
  vi.mocked(beginAgain).mockReset();
  vi.unstubAllGlobals();
});

/** A page of Ana's whose session ended by itself: it asks who is there, and still holds what she did. */
async function atTheWayIn() {
  const browser = aBrowser();
  leave = browser.open();
  await eventually(() => expect(shown()).toContain('lo de Ana'));
  localStorage.setItem(`mentalia.x.${ana.id}`, 'a medio escribir');
  browser.here = undefined;
  press('Guardar');
  await eventually(() => expect(shown()).toContain('Entrar ahora'));
  return browser;
}

/** Tells it to every page that is open, and waits until each has heard it. */
async function tellPages(said: unknown) {
  const last = new BroadcastChannel(sessionChannel);
  const heard = new Promise((resolve) => {
    last.onmessage = resolve;
  });
  otherTab.postMessage(said);
  await heard;
  last.close();
  await new Promise((resolve) => setTimeout(resolve));
}

describe('A page whose session ended by itself', () => {
  it('keeps what its person did there, for when they come back in, here or in another tab', async () => {
    const browser = await atTheWayIn();

    await tellPages({ personId: ana.id });

    expect([browser.left, localStorage.getItem(`mentalia.x.${ana.id}`)]).toEqual([[], 'a medio escribir']);
    expect(beginAgain).not.toHaveBeenCalled();
  });

  it('sec/S31 lets go of it all when they sign out in another tab', async () => {
    const browser = await atTheWayIn();

    await tellPages({ personId: null });

    expect([browser.left, Object.keys(localStorage)]).toEqual([[ana.id], []]);
    expect(beginAgain).toHaveBeenCalledOnce();
  });

  it('lets go of it all when somebody else comes in, in another tab', async () => {
    const browser = await atTheWayIn();

    await tellPages({ personId: bea.id });

    expect([browser.left, Object.keys(localStorage)]).toEqual([[ana.id], []]);
    expect(beginAgain).toHaveBeenCalledOnce();
  });

  it('has nothing of theirs left for whoever comes in right here', async () => {
    const browser = await atTheWayIn();

    press('Entrar ahora');

    await eventually(() => expect(shown()).toContain('lo de Bea'));
    expect(browser.left).toEqual([ana.id]);
    expect(localStorage.getItem(`mentalia.x.${ana.id}`)).toBeNull();
    expect(beginAgain).not.toHaveBeenCalled();
  });

  it('lets go of each person once', async () => {
    const browser = await atTheWayIn();
    press('Entrar ahora');
    await eventually(() => expect(shown()).toContain('lo de Bea'));

    await tellPages({ personId: bea.id });
    await tellPages({ personId: null });

    expect(browser.left).toEqual([ana.id, bea.id]);
  });
});
