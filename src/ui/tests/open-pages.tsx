import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import type { AppSpec } from '#platform/catalog/define-app.ts';
import type { Settings } from '#platform/profiles/contract.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { Link } from '../address/link.tsx';
import { defineWebApp, type WebApp } from '../catalog/define-web-app.ts';
import { words } from '../i18n/words.ts';
import { App } from '../shell/app.tsx';

const ana = { id: 'a', name: 'Ana', email: 'ana@correo.mx', profileType: 'general', createdAt: '2026-11-01T00:00:00Z' };
const about = { es: 'x', en: 'x' };
const spec: AppSpec = {
  slug: 'universe',
  path: '/universe',
  name: { es: 'Universe', en: 'Universe' },
  category: 'plataforma',
  description: about,
  hue: 1,
  icon: 'orbit',
  access: 'basic',
};

/** A page with a text to read, a field to write in, and a list beside it. */
function Desk() {
  return (
    <>
      <h1>Preparar la reunión</h1>
      <nav data-secondary>
        <a href="/otra">Otra cosa</a>
      </nav>
      <p>
        Dura <strong>ocho</strong> minutos.
      </p>
      <ul>
        <li>Reúne los datos.</li>
      </ul>
      <textarea aria-label="Tu frase" />
      <Link to="/otra">Ir a la otra</Link>
    </>
  );
}
const page = (Page: () => React.JSX.Element) => () => Promise.resolve({ Page });

export const pages = defineWebApp({
  app: spec,
  catalogs: { es: async () => ({ default: {} }), en: async () => ({ default: {} }) },
  pages: [
    { path: '/universe', title: 'ui.nav.home', load: page(Desk) },
    { path: '/otra', title: 'ui.nav.main', load: page(() => <h1>La otra página</h1>) },
  ],
});

/** Opens the product for somebody with these settings, at a page with something to do. Answers what was saved of them. */
export async function openPages(settings: Partial<Settings> = {}, apps: readonly WebApp[] = [pages]) {
  const profile = structuredClone(newProfile);
  Object.assign(profile.settings, settings);
  const server = { saved: [] as Partial<Settings>[] };
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', async (url: string, { body }: RequestInit = {}) => {
    const sent = body ? JSON.parse(String(body)) : {};
    if (sent.settings) {
      server.saved.push(sent.settings);
      Object.assign(profile.settings, sent.settings);
    }
    const known = url === '/api/user' ? { user: ana } : url === '/api/user/profile' ? profile : { items: [], next: null };
    return new Response(JSON.stringify(known), { headers: { 'content-type': 'application/json' } });
  });
  history.replaceState(null, '', '/universe');
  delete document.documentElement.dataset.theme;
  document.body.replaceChildren(document.createElement('div'));
  await words.speak('es');
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={apps} />);
  await vi.waitFor(() => expect(document.querySelector('.side')).not.toBeNull(), { timeout: 10_000 });
  await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe('Preparar la reunión'));
  // The profile was read: only then its settings count.
  await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe(profile.settings.theme));
  return { ...server, leave: () => root.unmount() };
}

export const button = (name: string | RegExp, within = 'body') =>
  [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find((one) => {
    const text = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? text === name : name.test(text);
  });

/** Presses a key on what has the focus, as a keyboard of that layout would say it. */
export function press(key: string, held: KeyboardEventInit = {}): KeyboardEvent {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...held });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

export const alt = (letter: string, held: KeyboardEventInit = {}) => press(letter, { altKey: true, ...held });

/** Lets the rules of a style sheet count, so that what is not shown can be told from what is. */
export async function wear(path: string): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const style = document.createElement('style');
  style.textContent = await readFile(path, 'utf8');
  document.head.append(style);
}

/** Whether somebody sees it: neither it nor what it is in is taken off the page. */
export function isShown(element: Element | null): boolean {
  for (let one = element; one; one = one.parentElement) if (getComputedStyle(one).display === 'none') return false;
  return element !== null;
}
