import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '../api/client.ts';
import { dismissToast, showToast, toastStore } from '../primitives/toasts.ts';
import { beginAgain } from '../session/begin-again.ts';
import { sessionChannel } from '../session/who-is-here.ts';
import { aBrowser, ana, bea, eventually, press, shown } from './a-browser.tsx';

vi.mock('../session/begin-again.ts', () => ({ beginAgain: vi.fn() }));

const otherTab = new BroadcastChannel(sessionChannel);
const told: unknown[] = [];
otherTab.onmessage = ({ data }) => void told.push(data);
let leave: () => void = () => undefined;

beforeEach(() => {
  told.length = 0;
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => otherTab.close());
afterEach(() => {
  leave();
  vi.mocked(beginAgain).mockReset();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

/** Ana's page, with things of hers in it and in this browser. */
async function anasPage() {
  const browser = aBrowser();
  leave = browser.open();
  await eventually(() => expect(shown()).toContain('lo de Ana'));
  localStorage.setItem(`mentalia.x.${ana.id}`, 'a medio escribir');
  showToast({ text: 'Anotado por Ana', undo: () => undefined });
  return browser;
}

/** What the browser does when a page begins again. */
async function openedAgain(browser: Awaited<ReturnType<typeof anasPage>>) {
  leave();
  leave = browser.open();
}

/** Tells it to every page that is open, and waits until each has heard it: the one that listens last says so. */
async function tellPages(said: unknown) {
  const last = new BroadcastChannel(sessionChannel);
  const heard = new Promise((resolve) => {
    last.onmessage = resolve;
  });
  otherTab.postMessage(said);
  await heard;
  last.close();
  await aMoment();
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));
const signsInBeside = (browser: ReturnType<typeof aBrowser>) => {
  browser.here = bea;
};

describe('A page and the person it was made for', () => {
  it('says for whom it was made whenever it reads or writes, once it knows', async () => {
    const browser = await anasPage();

    press('Guardar');

    await eventually(() => expect(browser.heard).toEqual(['taken']));
    expect(browser.asked.find(({ url }) => url === '/api/user')?.madeFor).toBeNull();
    const others = browser.asked.filter(({ url }) => url !== '/api/user');
    expect(others.map(({ method }) => method)).toEqual(expect.arrayContaining(['GET', 'PUT']));
    expect(new Set(others.map(({ madeFor }) => madeFor))).toEqual(new Set([ana.id]));
  });

  it('keeps nothing of hers as said by whoever signed in beside her, lets go of it all and begins anew', async () => {
    const browser = await anasPage();
    signsInBeside(browser);

    press('Guardar');
    press('Guardar');

    await eventually(() => expect(beginAgain).toHaveBeenCalledOnce());
    expect(browser.texts.get(bea.id)).toBe('lo de Bea');
    expect(shown()).not.toMatch(/Ana|Bea/);
    expect([browser.left, Object.keys(localStorage), toastStore.read()]).toEqual([[ana.id], [], []]);

    await openedAgain(browser);
    await eventually(() => expect(shown()).toContain('lo de Bea'));
    expect(shown()).toContain('Otra persona entró en este navegador');
    expect(shown()).toContain('Nada de lo que había aquí se envió con tu nombre.');
    press('Entendido');
    await eventually(() => expect(shown()).not.toContain('Otra persona entró'));
  });

  it('shows nothing of whoever signed in beside her under her name', async () => {
    const browser = await anasPage();
    signsInBeside(browser);

    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

    await eventually(() => expect(beginAgain).toHaveBeenCalledOnce());
    expect(shown()).not.toMatch(/Ana|Bea/);
  });

  it('hears no answer and asks nothing more once it is left, so that nothing she wrote comes back', async () => {
    const browser = await anasPage();
    let answer: () => void = () => undefined;
    browser.slowly = new Promise((resolve) => (answer = resolve));
    press('Guardar');
    otherTab.postMessage({ personId: null });
    await eventually(() => expect(beginAgain).toHaveBeenCalledOnce());
    const before = browser.asked.length;

    answer();
    // What a timer of hers would still do.
    void api.put('/api/text', { text: 'tarde' });

    await aMoment();
    expect(browser.heard).toEqual([]);
    expect(browser.asked).toHaveLength(before);
  });
});

describe('The other tabs of a browser', () => {
  it('are told when somebody arrives, leaves or signs in, by id and nothing else', async () => {
    const browser = await anasPage();
    await eventually(() => expect(told).toEqual([{ personId: ana.id }]));

    press('Salir');
    await eventually(() => expect(told.at(-1)).toEqual({ personId: null }));
    await eventually(() => expect(shown()).toContain('Entrar ahora'));
    press('Entrar ahora');

    await eventually(() => expect(shown()).toContain('lo de Bea'));
    expect(told.slice(0, 3)).toEqual([{ personId: ana.id }, { personId: null }, { personId: bea.id }]);
    expect(browser.asked.find(({ url }) => url.startsWith('/api/auth/sign-in'))?.madeFor).toBeNull();
    expect(beginAgain).not.toHaveBeenCalled();
  });

  it('leave the pages of somebody who signed out at once, keep nothing of them, and say so at the way in', async () => {
    const browser = await anasPage();
    browser.here = undefined;

    otherTab.postMessage({ personId: null });

    await eventually(() => expect(beginAgain).toHaveBeenCalledOnce());
    expect(shown()).not.toContain('Ana');
    expect([browser.left, Object.keys(localStorage), toastStore.read()]).toEqual([[ana.id], [], []]);
    await openedAgain(browser);
    await eventually(() => expect(shown()).toContain('Entrar ahora'));
    expect(shown()).toContain('Se cerró la sesión en otra pestaña');
    press('Entrar ahora');
    await eventually(() => expect(shown()).toContain('lo de Bea'));
    expect(shown()).not.toContain('Se cerró la sesión');
  });

  it('leave the pages of one person when another signs in', async () => {
    const browser = await anasPage();
    signsInBeside(browser);

    otherTab.postMessage({ personId: bea.id });

    await eventually(() => expect(beginAgain).toHaveBeenCalledOnce());
    expect(browser.left).toEqual([ana.id]);
    await openedAgain(browser);
    await eventually(() => expect(shown()).toContain('lo de Bea'));
    expect(shown()).toContain('Otra persona entró en este navegador');
  });

  it.each([
    ['the same person', { personId: ana.id }],
    ['nothing that is said exactly so', { personId: null, why: 'x' }],
    ['a person who is none', { personId: 7 }],
    ['nothing at all', null],
  ])('stay where they are when they hear of %s', async (_what, said) => {
    await anasPage();

    await tellPages(said);

    expect(beginAgain).not.toHaveBeenCalled();
    expect(shown()).toContain('lo de Ana');
  });

  it('that show nobody stay at the way in', async () => {
    const browser = aBrowser();
    browser.here = undefined;
    leave = browser.open();
    await eventually(() => expect(shown()).toContain('Entrar ahora'));

    await tellPages({ personId: bea.id });
    await tellPages({ personId: null });

    expect(browser.left).toEqual([]);
    expect(beginAgain).not.toHaveBeenCalled();
    expect(shown()).toContain('Entrar ahora');
  });
});
