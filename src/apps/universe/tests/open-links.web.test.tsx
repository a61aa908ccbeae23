import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';

let leave: () => void = () => undefined;
afterEach(() => {
  leave();
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

/** Any app at all: the page knows none. */
const garden = defineWebApp({
  app: {
    ...{ slug: 'huerto', path: '/huerto', name: { es: 'Huerto', en: 'Garden' }, category: 'inclusion', hue: 1, icon: 'orbit' },
    ...{ description: { es: 'x', en: 'x' }, access: 'basic' },
  },
  catalogs: { es: async () => ({ default: {} }), en: async () => ({ default: {} }) },
  pages: [],
});
const list = (items: object[]) => ({ status: 200, body: { items, next: null } });
const main = () => document.querySelector('main')?.textContent ?? '';

describe('The links that anybody can open, on the page of who sees what', () => {
  const link = { id: 'l1', app: 'huerto', title: 'Mis plantas', opened: 2, lastOpenedAt: '2026-11-20T10:00:00.000Z' };
  const opened = { id: 's1', who: 'link', name: null, action: 'open-link.opened', scope: null, app: 'huerto' };
  async function open({ opens = true, language = 'es' as 'es' | 'en' } = {}) {
    const server = aServer();
    server.profile.settings.language = language;
    server.answers.set('GET /api/user/open-links', list([{ ...link, opens, expiresAt: '2099-01-31T12:00:00.000Z' }]));
    server.answers.set('GET /api/user/seen', list([{ ...opened, createdAt: '2026-11-20T10:00:00.000Z' }]));
    leave = await openUniverse('/universe/quien-ve-que', /Quién ve qué|Who sees what/, [garden]);
    return server;
  }

  it('are told with what they show, until when and how often they were opened, by somebody whom nobody knows', async () => {
    await open();

    await vi.waitFor(() => expect(main()).toContain('Mis plantas'));
    expect(main()).toContain('Huerto · hasta el 31 de enero de 2099 · abierto 2 veces · la última, el 20 de noviembre de 2026');
    await vi.waitFor(() => expect(main()).toContain('Alguien con tu enlace abrió lo que compartes de Huerto'));
    expect(main()).not.toContain('Ahora no abre nada');
  });

  it('are told in English, and say so where they open nothing because of age', async () => {
    await open({ language: 'en', opens: false });

    await vi.waitFor(() => expect(main()).toContain('opened 2 times'));
    expect(main()).toContain('It opens nothing now. A link that anybody can open is for people who have said');
    await vi.waitFor(() => expect(main()).toContain('Somebody with your link opened what you share of Garden'));
  });

  it('are taken back with one press, and go from the list', async () => {
    const server = await open();
    await vi.waitFor(() => expect(main()).toContain('Mis plantas'));
    server.answers.set('DELETE /api/user/open-links/huerto/l1', { status: 200, body: {} });
    server.answers.set('GET /api/user/open-links', list([]));

    control<HTMLButtonElement>('.universe-open-link button', 'Quitar').click();

    await vi.waitFor(() => expect(main()).not.toContain('Mis plantas'));
    expect(toastStore.read()[0]?.text).toBe('El enlace «Mis plantas» ya no abre nada. Si hace falta, crea otro.');
    expect(document.activeElement?.id).toBe('universe-people');
  });

  it('say why they could not be taken back, and stay in the list', async () => {
    const server = await open();
    await vi.waitFor(() => expect(main()).toContain('Mis plantas'));
    server.answers.set('DELETE /api/user/open-links/huerto/l1', problem('consent/open-link-not-found', 404));

    control<HTMLButtonElement>('.universe-open-link button', 'Quitar').click();

    await vi.waitFor(() => expect(toastStore.read()[0]?.text).toContain('Este enlace ya no funciona'));
    expect(main()).toContain('Mis plantas');
  });
});
