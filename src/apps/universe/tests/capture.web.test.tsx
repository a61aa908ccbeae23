import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { noteOutbox } from '../web/notes/note-outbox.ts';
import { aServer, elia, openUniverse, problem } from './open-universe.tsx';

const url = '/api/universe/notes';
let leave: () => void = () => undefined;
beforeEach(() => localStorage.clear());
afterEach(() => {
  leave();
  noteOutbox.open('nobody');
  for (const { id } of toastStore.read()) dismissToast(id);
  vi.unstubAllGlobals();
});

type Server = ReturnType<typeof aServer>;
const posted = ({ asked }: Server) => asked.filter((one) => one.method === 'POST' && one.url === url).map(({ body }) => body);
const field = () => document.querySelector<HTMLTextAreaElement>('dialog textarea');
const toasts = () => [...document.querySelectorAll('.toast > span')].map((one) => one.textContent);
const toast = () => toasts().at(-1);
const button = (text: string, within: string) =>
  [...document.querySelectorAll<HTMLElement>(`${within} :is(button, a)`)].find((one) => one.textContent === text);
const note = (id: string, content: string) => ({
  id,
  clientNoteId: id,
  content,
  doneAt: null,
  createdAt: '2026-11-24T10:00:00.000Z',
});

function altN(): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', altKey: true, bubbles: true }));
}

function write(text: string): void {
  const box = field();
  if (!box) throw new Error('There is nowhere to write');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

const pressEnter = (held: KeyboardEventInit = {}) =>
  field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...held }));

async function capturing(prepare: (server: Server) => void = () => undefined) {
  const server = aServer();
  server.answers.set(`POST ${url}`, { status: 201, body: note('n1', 'llamar al banco') });
  prepare(server);
  leave = await openUniverse('/ayuda', /./);
  await vi.waitFor(() => expect(document.querySelector('.side')).not.toBeNull());
  altN();
  // It is ready when the keyboard is in it.
  await vi.waitFor(() => expect(document.activeElement?.matches('dialog textarea')).toBe(true), { timeout: 10_000 });
  return server;
}

describe('Quick capture', () => {
  it('a11y/A9 is one field on any page: Alt+N, words, Enter, and the page is there again', async () => {
    const server = await capturing();
    expect(document.activeElement).toBe(field());
    expect(document.querySelectorAll('dialog :is(input, textarea)')).toHaveLength(1);
    const begun = performance.now();

    write('llamar al banco');
    pressEnter();

    await vi.waitFor(() => expect(posted(server)).toMatchObject([{ content: 'llamar al banco' }]));
    expect(performance.now() - begun).toBeLessThan(2000);
    await vi.waitFor(() => expect(field()).toBeNull());
    expect(location.pathname).toBe('/ayuda');
    expect(toast()).toBe('Anotado. Está en Mis notas.');
  });

  it('a11y/A9 makes another line with Shift and Enter, and leaves Enter to whoever composes a word', async () => {
    const server = await capturing();
    write('primera');

    pressEnter({ shiftKey: true });
    pressEnter({ isComposing: true });

    expect(field()?.value).toBe('primera');
    expect(posted(server)).toEqual([]);
  });

  it('a11y/M5 is undone with one press, and its words are there the next time', async () => {
    const server = await capturing();
    write('llamar al banco');
    pressEnter();
    await vi.waitFor(() => expect(posted(server)).toHaveLength(1));
    await vi.waitFor(() => expect(localStorage.getItem(`mentalia.universe.notes.unsent.${elia.id}`)).toBeNull());

    button('Deshacer', '.toast')?.click();

    await vi.waitFor(() => expect(server.asked.some((one) => one.method === 'DELETE' && one.url === `${url}/n1`)).toBe(true));
    await vi.waitFor(() => expect(toasts()).toEqual([]));
    altN();
    await vi.waitFor(() => expect(field()?.value).toBe('llamar al banco'));
  });

  it('a11y/A3 keeps a half-written note through closing and loading the page again', async () => {
    await capturing();
    write('llamar al ban');
    button('Cerrar', 'dialog')?.click();
    document.querySelector<HTMLElement>('dialog [data-close]')?.click();
    await vi.waitFor(() => expect(field()).toBeNull());
    leave();

    await capturing();

    expect(field()?.value).toBe('llamar al ban');
  });

  it('a11y/P4 says what is missing, and how much fits, and keeps the words', async () => {
    const server = await capturing();
    pressEnter();
    await vi.waitFor(() =>
      expect(document.querySelector('dialog .error-text')?.textContent).toBe('Escribe algo para guardarlo.'),
    );

    write('x'.repeat(2100));
    pressEnter();

    await vi.waitFor(() => expect(document.querySelector('dialog .error-text')?.textContent).toMatch(/2[.\s]?100.*2[.\s]?000/));
    expect(field()?.value).toHaveLength(2100);
    expect(posted(server)).toEqual([]);
  });

  it.each([
    ['not valid', 'http/not-valid', 422],
    ['too large', 'http/too-large', 413],
  ])('a11y/P4 gives the words back when the server says they are %s', async (_why, type, status) => {
    await capturing((server) => server.answers.set(`POST ${url}`, problem(type, status)));
    write('algo raro');
    pressEnter();

    await vi.waitFor(() => expect(toast()).toContain('La nota no se guardó.'));
    expect(toast()).toContain('El texto sigue en Anotar.');
    altN();

    await vi.waitFor(() => expect(field()?.value).toBe('algo raro'));
  });
});

describe('A note without connection', () => {
  const offline = (server: Server) => server.answers.set(`POST ${url}`, problem('network/unreachable', 503));
  const online = (server: Server) => server.answers.set(`POST ${url}`, { status: 201, body: note('n1', 'sin red') });

  it('waits in this browser, says so, and is sent as the same note when there is one', async () => {
    const server = await capturing(offline);
    write('sin red');
    pressEnter();
    await vi.waitFor(() => expect(toast()).toContain('La nota espera aquí y se envía sola.'));

    online(server);
    dispatchEvent(new Event('online'));

    await vi.waitFor(() => expect(toast()).toBe('La nota ya está en Mis notas.'));
    const ids = posted(server).map((body) => body?.clientNoteId);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
  });

  it('is kept for whoever wrote it when the server says that somebody else signed in meanwhile', async () => {
    const server = await capturing(offline);
    write('sin red');
    pressEnter();
    await vi.waitFor(() => expect(toast()).toContain('espera aquí'));
    const before = posted(server).length;

    server.answers.set(`POST ${url}`, problem('universe/note-of-somebody-else', 409));
    dispatchEvent(new Event('online'));

    await vi.waitFor(() => expect(posted(server).length).toBeGreaterThan(before));
    expect(new Set(posted(server).map((body) => body?.personId))).toEqual(new Set([elia.id]));
    expect(localStorage.getItem(`mentalia.universe.notes.unsent.${elia.id}`)).toContain('sin red');
  });
});
