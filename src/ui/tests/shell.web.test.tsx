import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppSpec } from '#platform/catalog/define-app.ts';
import { Link } from '../address/link.tsx';
import { defineWebApp } from '../catalog/define-web-app.ts';
import { useSession } from '../session/use-session.ts';
import { App } from '../shell/app.tsx';
import { usePageTitle } from '../shell/pages/use-page-title.ts';

const ana = {
  id: 'a',
  name: 'Ana Ruiz',
  email: 'ana@correo.mx',
  profileType: 'general',
  createdAt: '2026-11-01T00:00:00Z',
} as const;
const about = { es: 'x', en: 'x' };
const spec = (slug: string, path: string, name: string, category: AppSpec['category'] = 'plataforma'): AppSpec => ({
  slug,
  path,
  name: { es: name, en: `${name} (en)` },
  category,
  description: about,
  hue: 1,
  icon: 'orbit',
  access: 'basic',
});

function Home() {
  return (
    <>
      <h1>Hola</h1>
      <Link to="/chat/c/1">Ir al chat</Link>
    </>
  );
}
function Talk() {
  usePageTitle('La reunión del lunes');
  return <h1>La reunión del lunes</h1>;
}
function Enter() {
  const { setUser } = useSession();
  const [text, setText] = useState('');
  return (
    <>
      <h1>Entrar</h1>
      <input value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={() => setUser(ana)}>
        Entrar ahora
      </button>
    </>
  );
}
const page = (Page: () => React.JSX.Element) => () => Promise.resolve({ Page });
const noWords = { es: async () => ({ default: {} }), en: async () => ({ default: {} }) };
const apps = [
  defineWebApp({
    app: spec('chat', '/chat', 'Chat'),
    catalogs: noWords,
    pages: [
      { path: '/chat', title: 'ui.nav.main', load: page(() => <h1>Chat</h1>) },
      { path: '/chat/c/$id', title: 'ui.nav.main', load: page(Talk) },
    ],
    links: [
      { to: '/chat/blu-psicologa', name: { es: 'BLU', en: 'BLU' }, description: about, category: 'salud-mental', icon: 'blu' },
    ],
  }),
  defineWebApp({
    app: spec('universe', '/universe', 'Universe'),
    catalogs: noWords,
    entrance: { title: 'ui.nav.main', load: page(Enter) },
    pages: [
      { path: '/', title: 'ui.nav.home', load: page(Home) },
      { path: '/ayuda', title: 'ui.nav.helpNow', access: 'public', load: page(() => <h1>Ayuda</h1>) },
    ],
  }),
];

let isHere = true;
const leave: (() => void)[] = [];

const title = () => document.querySelector('h1')?.textContent;
const reaches = (text: string) => vi.waitFor(() => expect(title()).toBe(text), { timeout: 10_000 });

async function open(path: string, heading: string) {
  history.replaceState(null, '', path);
  document.body.replaceChildren(document.createElement('div'));
  const root = createRoot(document.body.firstElementChild as Element);
  leave.push(() => root.unmount());
  root.render(<App apps={apps} />);
  await reaches(heading);
}

function press(selector: string, text: string) {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.includes(text));
  found?.click();
}

beforeEach(() => {
  isHere = true;
  const answer = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  vi.stubGlobal('fetch', async (url: string) => {
    if (!isHere) return answer({ type: 'auth/no-session', title: 'no', status: 401 }, 401);
    return url === '/api/user' ? answer({ user: ana }) : answer({ type: 'http/not-found', title: 'no', status: 404 }, 404);
  });
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  for (const one of leave.splice(0)) one();
  vi.unstubAllGlobals();
});

describe('Moving through the pages', () => {
  it('moves the focus to the title of the new page and names the window after it', async () => {
    await open('/', 'Hola');
    expect(document.title).toBe('Inicio · MENTALIA Universe');

    press('main a', 'Ir al chat');
    await reaches('La reunión del lunes');

    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('La reunión del lunes'));
    expect(location.pathname).toBe('/chat/c/1');
    expect(document.title).toBe('La reunión del lunes · MENTALIA Universe');
    expect(document.querySelector('.crumb [aria-current="page"]')?.textContent).toBe('La reunión del lunes');
  });

  it('shows who has not signed in the entrance at the same address, and then the page they came for', async () => {
    isHere = false;
    await open('/chat/c/1', 'Entrar');
    expect(location.pathname).toBe('/chat/c/1');
    expect(document.querySelector('.side')).toBeNull();

    isHere = true;
    press('main button', 'Entrar ahora');

    await reaches('La reunión del lunes');
    expect(location.pathname).toBe('/chat/c/1');
  });

  it('a11y/P8 offers help now on every page, signed in or not, and help itself needs no account', async () => {
    const help = () => [...document.querySelectorAll('header a[href="/ayuda"]')].map((link) => link.textContent);
    await open('/', 'Hola');
    expect(help()).toEqual(['Ayuda ahora']);

    isHere = false;
    await open('/chat', 'Entrar');
    expect(help()).toEqual(['Ayuda ahora']);
    await open('/ayuda', 'Ayuda');
    expect(help()).toEqual(['Ayuda ahora']);
    await open('/no-existe', 'Esta página no existe');
    expect(help()).toEqual(['Ayuda ahora']);
  });

  it('a11y/P8 offers help now at the foot of every page too, after its content', async () => {
    const foot = () => document.querySelector('main + footer a[href="/ayuda"]');
    for (const [path, title] of [
      ['/', 'Hola'],
      ['/chat', 'Chat'],
      ['/ayuda', 'Ayuda'],
      ['/no-existe', 'Esta página no existe'],
    ] as const) {
      await open(path, title);
      expect(foot()?.textContent, path).toBe('Ayuda ahora');
    }
    await open('/ayuda', 'Ayuda');
    expect(foot()?.getAttribute('aria-current')).toBe('page');
  });

  it('a11y/P1 lists only what is installed, by category, in one order', async () => {
    await open('/chat', 'Chat');

    const nav = document.querySelector('.side nav');
    expect([...(nav?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/universe',
      '/chat',
      '/chat/blu-psicologa',
    ]);
    expect([...(nav?.querySelectorAll('h2') ?? [])].map((heading) => heading.textContent)).toEqual(['Salud Mental']);
    expect(nav?.querySelector('[aria-current="page"]')?.textContent).toBe('Chat');
  });
});
