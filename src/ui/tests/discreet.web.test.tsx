import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineWebApp } from '../catalog/define-web-app.ts';
import { recentChoices } from '../palette/recent-choices.ts';
import { alt, button, openPages, pages, press } from './open-pages.tsx';

const Quiet = () => <h1>Lo de nadie más</h1>;
const quiet = defineWebApp({
  app: { ...pages.app, slug: 'quiet', path: '/quiet', name: { es: 'Discreta', en: 'Discreet' } },
  catalogs: { es: async () => ({ default: {} }), en: async () => ({ default: {} }) },
  discreet: { title: { es: 'Notas', en: 'Notes' }, icon: '/notes.svg' },
  keys: [{ key: 'Esc Esc Esc', act: { es: 'Salir deprisa', en: 'Leave quickly' } }],
  pages: [{ path: '/quiet', title: 'ui.nav.main', load: async () => ({ Page: Quiet }) }],
});
const heading = () => document.querySelector('main h1')?.textContent;
const icon = () => document.querySelector('link[rel=icon]')?.getAttribute('href');

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  localStorage.clear();
  vi.unstubAllGlobals();
});

async function open() {
  document.head.innerHTML = '<link rel="icon" href="/symbol.svg">';
  ({ leave } = await openPages({}, [pages, quiet]));
}
/** Looks for it in the search and chooses it. */
async function choose(text: string): Promise<void> {
  press('k', { ctrlKey: true });
  const option = () =>
    [...document.querySelectorAll<HTMLElement>('[role=option]')].find(({ textContent }) => textContent?.includes(text));
  await vi.waitFor(() => expect(option()).toBeDefined(), { timeout: 10_000 });
  option()?.click();
  await vi.waitFor(() => expect(document.querySelector('[role=option]')).toBeNull());
}

describe('An app that is nobody else’s business', () => {
  it('names the tab after something else while somebody is there, and then after the page again', async () => {
    await open();
    expect([document.title, icon()]).toEqual(['Inicio · MENTALIA Universe', '/symbol.svg']);

    await choose('Discreta');
    await vi.waitFor(() => expect(heading()).toBe('Lo de nadie más'));
    expect([document.title, icon()]).toEqual(['Notas', '/notes.svg']);

    await choose('Inicio');
    await vi.waitFor(() => expect(heading()).toBe('Preparar la reunión'));
    expect([document.title, icon()]).toEqual(['Inicio · MENTALIA Universe', '/symbol.svg']);
  });

  it('is not among what the search remembers, unlike the others', async () => {
    await open();
    await choose('Discreta');
    await choose('Inicio');

    expect(recentChoices.read('a')).toEqual(['/universe']);
  });

  it('a11y/M4 has its keys listed while somebody is there, and only then', async () => {
    await open();
    const keys = () => document.querySelector('dialog .ui-keys')?.textContent;
    alt('a');
    await vi.waitFor(() => expect(keys()).toContain('Esc'), { timeout: 10_000 });
    expect(keys()).not.toContain('Salir deprisa');
    button('Cerrar')?.click();

    await choose('Discreta');
    alt('a');
    await vi.waitFor(() => expect(keys()).toContain('Salir deprisa'));
  });
});
