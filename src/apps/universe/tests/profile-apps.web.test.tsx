import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';
import { forgetLook, main, option, ready, rowOf, sample, toast } from './profile-controls.ts';

const html = document.documentElement;
const noWords = { es: async () => ({ default: {} }), en: async () => ({ default: {} }) };
function ChatPage() {
  return <h1>Un chat</h1>;
}
const chat = defineWebApp({
  app: {
    slug: 'chat',
    path: '/chat',
    name: { es: 'Chat', en: 'Chat' },
    category: 'plataforma',
    description: { es: 'x', en: 'x' },
    hue: 1,
    icon: 'orbit',
    access: 'basic',
  },
  catalogs: noWords,
  pages: [{ path: '/chat', title: 'ui.nav.main', load: async () => ({ Page: ChatPage }) }],
});

let leave: () => void = () => undefined;
beforeEach(forgetLook);
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});
const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const open = async (query: string) => {
  leave = await openUniverse(`/universe/perfil-nd${query}`, /Mi perfil/, [chat]);
  await ready();
};

describe('a11y/P10 A setting for one app only', () => {
  it('is chosen for that app, seen in its sample, and leaves every other page as it was', async () => {
    const server = aServer();
    await open('');

    const scope = control<HTMLSelectElement>('select', 'Estos ajustes valen');
    scope.value = 'chat';
    scope.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(main()).toContain('vale solo en Chat'));
    expect(location.search).toBe('?parte=view&en=chat');
    option('theme', 'Noche').click();

    await vi.waitFor(() => expect(server.profile.overrides).toEqual({ chat: { theme: 'noche' } }));
    await vi.waitFor(() => expect(sample()?.dataset.theme).toBe('noche'));
    expect(html.dataset.theme).toBe('crema');
    expect(server.profile.settings.theme).toBe('crema');
    expect(rowOf('theme')).toContain('Distinto en Chat');
    expect(main()).toContain('En Chat es distinto: Colores.');
  });

  it('counts on the pages of that app', async () => {
    const server = aServer();
    server.profile.overrides = { chat: { theme: 'noche', size: '125' } };

    leave = await openUniverse('/chat', /Un chat/, [chat]);

    await vi.waitFor(() => expect(html.dataset).toMatchObject({ theme: 'noche', size: '125' }));
    const kept = JSON.parse(decodeURIComponent(/mentalia_prefs=([^;]*)/.exec(document.cookie)?.[1] ?? ''));
    expect(kept).toMatchObject({ theme: 'crema', size: '100', apps: { chat: { theme: 'noche', size: '125' } } });
  });

  it('goes back to what counts everywhere, one setting at a time', async () => {
    const server = aServer();
    server.profile.overrides = { chat: { theme: 'noche', density: 'amplio' } };
    await open('?parte=view&en=chat');

    document.querySelector<HTMLButtonElement>('[data-setting="theme"] button')?.click();

    await vi.waitFor(() => expect(server.profile.overrides).toEqual({ chat: { density: 'amplio' } }));
    await vi.waitFor(() => expect(option('theme', 'Crema').checked).toBe(true));
  });

  it('goes back to what counts everywhere all at once, and that can be undone', async () => {
    const server = aServer();
    const different = { chat: { theme: 'noche', density: 'amplio' } } as const;
    server.profile.overrides = structuredClone(different);
    await open('?parte=view&en=chat');

    press('Volver a lo de todas');
    await vi.waitFor(() => expect(server.profile.overrides).toEqual({}));
    await vi.waitFor(() => expect(main()).toContain('Ahora es igual que en todas'));

    await vi.waitFor(() => toast()?.querySelector('button')?.click());
    await vi.waitFor(() => expect(server.profile.overrides).toEqual(different));
  });

  it('is put back when it could not be saved, and says so', async () => {
    const server = aServer();
    server.profile.overrides = { chat: { density: 'amplio' } };
    await open('?parte=view&en=chat');
    server.answers.set('PUT /api/user/profile/apps/chat', problem('http/unexpected', 500));

    option('theme', 'Noche').click();

    await vi.waitFor(() => expect(document.querySelector('main [role="alert"]')?.textContent).toContain('no se guardó'));
    await vi.waitFor(() => expect(option('theme', 'Crema').checked).toBe(true));
    expect(option('density', 'Amplio').checked).toBe(true);
  });

  it('leaves out language and country, which are the same everywhere', async () => {
    aServer();
    await open('?parte=reading&en=chat');

    expect(rowOf('size')).not.toBe('');
    expect([rowOf('language'), rowOf('country')]).toEqual(['', '']);
  });
});
