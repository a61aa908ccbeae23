import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import type { AppSpec } from '#platform/catalog/define-app.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { api } from '../api/client.ts';
import { pagePerson } from '../api/page-person.ts';
import { defineWebApp } from '../catalog/define-web-app.ts';
import { useSession } from '../session/use-session.ts';
import { App } from '../shell/app.tsx';

const person = (id: string, name: string) => ({
  id,
  name,
  email: `${name}@correo.mx`,
  profileType: 'general' as const,
  createdAt: '2026-11-01T00:00:00Z',
});
export const ana = person('aaaaaaaa-0000-4000-8000-000000000001', 'Ana');
export const bea = person('bbbbbbbb-0000-4000-8000-000000000002', 'Bea');

type Asked = { method: string; url: string; madeFor: string | null; text?: string };

/** One browser with its cookies, the server behind them, and one tab of it that a test can open again. */
export function aBrowser() {
  const browser = {
    /** Whose the cookies are. */
    here: ana as typeof ana | undefined,
    asked: [] as Asked[],
    /** What each person has written, by id. */
    texts: new Map([
      [ana.id, 'lo de Ana'],
      [bea.id, 'lo de Bea'],
    ]),
    /** Whoever waits for an answer waits for this too. */
    slowly: Promise.resolve(),
    heard: [] as string[],
    /** Of whom everything was let go. */
    left: [] as string[],
    open,
  };
  hears.taken = () => void browser.heard.push('taken');
  hears.refused = () => void browser.heard.push('refused');
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', headers, body }: RequestInit = {}) => {
    const madeFor = new Headers(headers).get('x-person');
    const text = body ? JSON.parse(String(body)).text : undefined;
    browser.asked.push({ method, url, madeFor, ...(text ? { text } : {}) });
    const { here } = browser;
    await browser.slowly;
    if (url.startsWith('/api/auth/sign-in')) {
      browser.here = bea;
      return reply({ user: bea });
    }
    if (!here) return problem('http/not-signed-in', 401);
    if (madeFor && madeFor !== here.id) return problem('http/other-person', 409);
    if (url === '/api/auth/sign-out') {
      browser.here = undefined;
      return reply(null, 204);
    }
    if (url === '/api/user') return reply({ user: here });
    if (url === '/api/user/profile') return reply(newProfile);
    if (method === 'PUT') browser.texts.set(here.id, text);
    return reply({ text: browser.texts.get(here.id) });
  });
  vi.stubGlobal('scrollTo', () => undefined);
  return browser;

  /** Opens the tab, as the browser does: nothing is left of what ran in it before. */
  function open(): () => void {
    pagePerson.is(undefined);
    pagePerson.isLeftBy(pagePerson.holder() ?? '');
    history.replaceState(null, '', '/');
    document.body.replaceChildren(document.createElement('div'));
    const root = createRoot(document.body.firstElementChild as Element);
    root.render(<App apps={[appOf(browser.left)]} />);
    return () => root.unmount();
  }
}

/** What became of what was sent, as the page heard it. */
const hears = { taken: (): void => undefined, refused: (): void => undefined };

function Home() {
  const { user, signOut } = useSession();
  const { data } = useQuery({ queryKey: ['text'], queryFn: () => api.get<{ text: string }>('/api/text') });
  const id = user?.id;
  // As pages do that keep what is half written when they close.
  useEffect(() => () => localStorage.setItem(`mentalia.closing.${id}`, 'a medio escribir'), [id]);
  const save = () => void api.put('/api/text', { text: 'escrito por Ana' }).then(hears.taken, hears.refused);
  return (
    <>
      <h1>Hola, {user?.name}</h1>
      <p>{data?.text}</p>
      <button type="button" onClick={save}>
        Guardar
      </button>
      <button type="button" onClick={() => void signOut()}>
        Salir
      </button>
    </>
  );
}

function Enter() {
  const { setUser } = useSession();
  const enter = async () => setUser((await api.post<{ user: typeof bea }>('/api/auth/sign-in/email', {})).user);
  return (
    <>
      <h1>Entrar</h1>
      <button type="button" onClick={() => void enter()}>
        Entrar ahora
      </button>
    </>
  );
}

const spec: AppSpec = {
  slug: 'universe',
  path: '/universe',
  name: { es: 'Universe', en: 'Universe' },
  category: 'plataforma',
  description: { es: 'x', en: 'x' },
  hue: 1,
  icon: 'orbit',
  access: 'basic',
};
const appOf = (left: string[]) =>
  defineWebApp({
    app: spec,
    catalogs: { es: async () => ({ default: {} }), en: async () => ({ default: {} }) },
    entrance: { title: 'ui.nav.main', load: async () => ({ Page: Enter }) },
    pages: [{ path: '/', title: 'ui.nav.home', load: async () => ({ Page: Home }) }],
    onLeft: (personId) => void left.push(personId),
  });

const reply = (said: object | null, status = 200) =>
  new Response(said && JSON.stringify(said), { status, headers: { 'content-type': 'application/json' } });
const problem = (type: string, status: number) => reply({ type, title: 'no', status }, status);

export const shown = () => document.body.textContent ?? '';
export const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 });

export function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`There is no «${name}» in ${shown()}`);
  found.click();
}
