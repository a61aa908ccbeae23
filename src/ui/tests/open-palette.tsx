import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import type { AppSpec } from '#platform/catalog/define-app.ts';
import type { Settings } from '#platform/profiles/contract.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import type { AppSearch } from '../catalog/app-search.ts';
import { defineWebApp } from '../catalog/define-web-app.ts';
import { App } from '../shell/app.tsx';
import { closeSearch } from '../shell/quick-switcher-store.ts';

const ana = { id: 'a', name: 'Ana', email: 'ana@correo.mx', profileType: 'general', createdAt: '2026-11-01T00:00:00Z' };
const noWords = { es: async () => ({ default: {} }), en: async () => ({ default: {} }) };
const Titled = ({ text }: { text: string }) => <h1>{text}</h1>;
const page = (text: string) => async () => ({ Page: Titled.bind(null, { text }) });
const spec = (slug: string, path: string, name: string): AppSpec => ({
  slug,
  path,
  name: { es: name, en: name },
  category: 'plataforma',
  description: { es: `Qué es ${name}`, en: `What ${name} is` },
  hue: 1,
  icon: 'orbit',
  access: 'basic',
});

/** What the search finds of an app, as tests begin with it. */
export const conversations = ['La reunión del lunes', 'La cita de abril', 'La cena', 'La mudanza'].map((name, at) => ({
  to: `/chat/c/${at}`,
  name,
  of: '/chat',
  detail: 'paso 2 de 5',
}));

/** Two installed apps, one of which gives this to the search, and Ana signed in. Says which settings were saved. */
export async function openPalette(search: AppSearch): Promise<{ saved: Partial<Settings>[]; leave(): void }> {
  const profile = structuredClone(newProfile);
  const saved: Partial<Settings>[] = [];
  vi.stubGlobal('fetch', async (url: string, request: RequestInit = {}) => {
    if (request.method === 'PUT') {
      const { settings } = JSON.parse(String(request.body));
      saved.push(settings);
      Object.assign(profile.settings, settings);
    }
    const body = url === '/api/user' ? { user: ana } : url === '/api/user/profile' ? profile : { items: [], next: null };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
  vi.stubGlobal('scrollTo', () => {});
  localStorage.clear();
  history.replaceState(null, '', '/');
  document.body.replaceChildren(document.createElement('div'));
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={appsWith(search)} />);
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Inicio'), { timeout: 10_000 });
  await pressCtrlK();
  return {
    saved,
    leave() {
      closeSearch();
      root.unmount();
    },
  };
}

function appsWith(search: AppSearch) {
  return [
    defineWebApp({
      app: spec('universe', '/universe', 'Universe'),
      catalogs: noWords,
      pages: [
        { path: '/', title: 'ui.nav.home', load: page('Inicio') },
        { path: '/ayuda', title: 'ui.nav.helpNow', access: 'public', load: page('Personas que ayudan') },
      ],
    }),
    defineWebApp({
      app: spec('chat', '/chat', 'Chat'),
      catalogs: noWords,
      pages: [
        { path: '/chat', title: 'ui.nav.main', load: page('Chat') },
        { path: '/chat/c/$id', title: 'ui.nav.main', load: page('Una conversación') },
      ],
      search: async () => search,
    }),
  ];
}

export async function pressCtrlK() {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(box()).not.toBeNull(), { timeout: 10_000 });
  await sees('La reunión del lunes');
}

export const box = () => document.querySelector<HTMLInputElement>('dialog [role=combobox]');
export const dialogText = () => document.querySelector('dialog')?.textContent ?? '';
export const sees = (text: string) => vi.waitFor(() => expect(dialogText()).toContain(text));
export const options = () =>
  [...document.querySelectorAll<HTMLElement>('dialog [role=option]')].map((one) => one.querySelector('.grow')?.textContent);
export const groups = () => [...document.querySelectorAll('dialog .group')].map((one) => one.textContent);
export const press = (key: string) =>
  box()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** The line that Enter would choose. */
export function active(): string | null | undefined {
  const id = box()?.getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.querySelector('.grow')?.textContent;
}

export async function write(text: string) {
  const field = box() as HTMLInputElement;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(box()?.value).toBe(text));
}
