import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import { dismissToast, showToast, toastStore } from '#ui/primitives/toasts.ts';
import { universe } from '../web/index.tsx';
import { noteMemory } from '../web/notes/note-memory.ts';
import { noteOutbox } from '../web/notes/note-outbox.ts';
import { aServer, elia, openUniverse, problem } from './open-universe.tsx';

const url = '/api/universe/notes';
const unsent = { clientNoteId: 'c1', content: 'sin red', createdAt: '2026-11-24T10:00:00.000Z', tries: 1 };
const kept = { id: 'n1', clientNoteId: 'c1', content: 'sin red', doneAt: null, createdAt: unsent.createdAt };
let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  leave();
  noteOutbox.open('nobody');
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

const press = (name: string) =>
  vi.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('button, [role^="menuitem"]')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
    );
    if (!found) throw new Error(`There is no «${name}»`);
    found.click();
  });
const question = () => document.querySelector('dialog')?.textContent;
const hasLeft = (server: ReturnType<typeof aServer>) => server.asked.some(({ url: to }) => to === '/api/auth/sign-out');
const writtenHere = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);

/** An app that keeps a draft in this browser, under a name that only it knows. */
const withDrafts = defineWebApp({
  app: { ...universe.app, slug: 'cuentos', path: '/cuentos', name: { es: 'Cuentos', en: 'Tales' } },
  catalogs: { es: async () => ({ default: {} }), en: async () => ({ default: {} }) },
  pages: [],
  onLeft: () => localStorage.removeItem('cuentos'),
});

async function signsOut(status: number, closedApps: string[] = []) {
  const server = aServer();
  server.answers.set('GET /api/user/standing', { status: 200, body: { role: 'person', closedApps } });
  server.answers.set(`POST ${url}`, { status, body: status === 201 ? kept : {} });
  leave = await openUniverse('/ayuda', /./, [withDrafts]);
  await vi.waitFor(() => expect(document.querySelector('.side')).not.toBeNull());
  [...document.querySelectorAll<HTMLElement>('.head [aria-haspopup="menu"]')].at(-1)?.click();
  await press('Cerrar sesión');
  return server;
}

describe('Signing out', () => {
  it('sec/S31 leaves nothing that was written in this browser, and sends what was unsent first', async () => {
    noteMemory.writeUnsent(elia.id, [unsent]);
    noteMemory.writeDraft(elia.id, 'a medio escribir');
    sessionStorage.setItem(
      'mentalia.handoff',
      JSON.stringify({ owner: elia.id, handoffId: 'h', choices: { texts: { 1: 'mío' } } }),
    );
    showToast({ text: 'Anotado.', undo: () => undefined });

    const server = await signsOut(201);

    await vi.waitFor(() => expect(hasLeft(server)).toBe(true));
    const sent = server.asked.filter(({ method, url: to }) => method === 'POST' && to === url).map(({ body }) => body?.content);
    expect(sent).toEqual(['sin red', 'a medio escribir']);
    await vi.waitFor(() => expect(writtenHere()).not.toMatch(/mentalia\.(universe\.notes|handoff)/));
    expect(toastStore.read()).toEqual([]);
  });

  it('sec/S31 leaves nothing of an app that is switched off', async () => {
    localStorage.setItem('cuentos', 'a medio escribir');

    const server = await signsOut(201, ['cuentos']);

    await vi.waitFor(() => expect(hasLeft(server)).toBe(true));
    await vi.waitFor(() => expect(location.pathname).toBe('/'));
    expect(localStorage.getItem('cuentos')).toBeNull();
  });

  it('a11y/P4 asks first when something could not be sent, and staying loses nothing', async () => {
    noteMemory.writeUnsent(elia.id, [unsent]);

    const server = await signsOut(500);
    await vi.waitFor(() => expect(question()).toContain('Hay cosas sin enviar'));
    await press('Quedarme');

    await vi.waitFor(() => expect(question()).toBeUndefined());
    expect(hasLeft(server)).toBe(false);
    expect(noteMemory.readUnsent(elia.id)).toMatchObject([{ content: 'sin red' }]);
  });

  it('a11y/P4 forgets nothing while the server has not let the person go', async () => {
    noteMemory.writeUnsent(elia.id, [unsent]);

    const server = await signsOut(500);
    server.answers.set('POST /api/auth/sign-out', problem('network/unreachable', 503));
    await press('Cerrar sesión y borrarlo');

    await vi.waitFor(() => expect(toastStore.read()).toHaveLength(1));
    expect(hasLeft(server)).toBe(true);
    expect(noteMemory.readUnsent(elia.id)).toMatchObject([{ content: 'sin red' }]);
  });

  it('sec/S31 forgets what could not be sent when the person leaves all the same', async () => {
    noteMemory.writeUnsent(elia.id, [unsent]);

    const server = await signsOut(500);
    await press('Cerrar sesión y borrarlo');

    await vi.waitFor(() => expect(hasLeft(server)).toBe(true));
    await vi.waitFor(() => expect(writtenHere()).not.toContain('mentalia.universe.notes'));
    await vi.waitFor(() => expect(noteOutbox.read()).toEqual([]));
  });
});
