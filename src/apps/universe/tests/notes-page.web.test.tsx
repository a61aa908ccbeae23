import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { noteOutbox } from '../web/notes/note-outbox.ts';
import { aServer, control, openUniverse, problem } from './open-universe.tsx';

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
const note = (id: string, content: string, doneAt: string | null = null) => ({
  id,
  clientNoteId: id,
  content,
  doneAt,
  createdAt: '2026-11-24T10:00:00.000Z',
});
const rows = () => [...document.querySelectorAll('main li p:first-child')].map((one) => one.textContent);
const press = (text: string) => control<HTMLButtonElement>('button', text).click();
const asked = ({ asked: all }: Server, method: string) => all.filter((one) => one.method === method);

async function reading(prepare: (server: Server) => void) {
  const server = aServer();
  prepare(server);
  leave = await openUniverse('/universe/notas', /Mis notas/);
  return server;
}
const withNotes = (server: Server) =>
  void server.answers.set(`GET ${url}`, { status: 200, body: { items: [note('2', 'dos'), note('1', 'uno')], next: null } });

describe('The page of notes', () => {
  it('says what it is for before there is any note, and has one filled button', async () => {
    await reading(() => undefined);

    await vi.waitFor(() => expect(document.querySelector('main')?.textContent).toContain('Aquí verás tus notas'));
    expect([...document.querySelectorAll('main .btn--primary')].map((one) => one.textContent)).toEqual(['Guardar nota']);
  });

  it('lists the open ones, newest first, and asks for the done ones apart', async () => {
    const server = await reading(withNotes);
    await vi.waitFor(() => expect(rows()).toEqual(['dos', 'uno']));

    control('input[type=radio]', 'Hechas').click();

    await vi.waitFor(() => expect(asked(server, 'GET').some(({ url: to }) => to.startsWith(`${url}?done=true`))).toBe(true));
  });

  it('a11y/M5 marks a note as done at once, moves the keyboard to what stays, and takes it back', async () => {
    const server = await reading(withNotes);
    server.answers.set(`PATCH ${url}/2`, { status: 200, body: note('2', 'dos', '2026-11-25T10:00:00.000Z') });
    await vi.waitFor(() => expect(rows()).toEqual(['dos', 'uno']));
    server.answers.set(`GET ${url}`, { status: 200, body: { items: [note('1', 'uno')], next: null } });

    press('Hecha');

    await vi.waitFor(() => expect(rows()).toEqual(['uno']));
    expect(document.activeElement?.textContent).toBe('Notas abiertas');
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('Nota hecha.'));
    document.querySelector<HTMLButtonElement>('.toast button')?.click();
    await vi.waitFor(() => expect(asked(server, 'PATCH').map(({ body }) => body)).toEqual([{ done: true }, { done: false }]));
  });

  it('a11y/M5 deletes without asking, because it can be undone', async () => {
    const server = await reading(withNotes);
    await vi.waitFor(() => expect(rows()).toEqual(['dos', 'uno']));

    press('Borrar');
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('Puedes deshacerlo durante un día.'));
    document.querySelector<HTMLButtonElement>('.toast button')?.click();

    await vi.waitFor(() => expect(asked(server, 'POST').map(({ url: to }) => to)).toEqual([`${url}/2/restore`]));
    expect(asked(server, 'DELETE').map(({ url: to }) => to)).toEqual([`${url}/2`]);
  });

  it('copies a note', async () => {
    await reading(withNotes);
    await vi.waitFor(() => expect(rows()).toEqual(['dos', 'uno']));
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

    press('Copiar');

    await vi.waitFor(() => expect(writeText).toHaveBeenCalledWith('dos'));
    await vi.waitFor(() => expect(document.querySelector('.toast:last-child')?.textContent).toContain('Nota copiada.'));
  });

  it('turns a note into steps with a quiet button that says of which note, and asks on the page that shows what would travel', async () => {
    const handoffId = '33333333-3333-4333-8333-333333333333';
    const intent = { intent: 'make-steps', from: 'universe', source: 'note', label: 'Conviértelo en pasos' };
    const server = await reading((one) => {
      withNotes(one);
      one.answers.set('GET /api/handoffs/intents', { status: 200, body: { items: [intent], next: null } });
      one.answers.set('POST /api/handoffs', { status: 201, body: { id: handoffId } });
    });
    await vi.waitFor(() => control('button', 'Conviértelo en pasos'));
    const button = control<HTMLButtonElement>('button', 'Conviértelo en pasos');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('dos');
    expect(button.className).toContain('btn--quiet');

    button.click();

    await vi.waitFor(() => expect(location.pathname).toBe(`/universe/pasar/${handoffId}`));
    const source = { kind: 'note', noteId: '2' };
    expect(asked(server, 'POST').map(({ body }) => body)).toEqual([{ from: 'universe', intent: 'make-steps', source }]);
    expect(asked(server, 'GET').filter(({ url: to }) => to.startsWith('/api/handoffs/intents'))).toHaveLength(1);
  });

  it('puts a note back that could not be deleted, and says why', async () => {
    const server = await reading(withNotes);
    server.answers.set(`DELETE ${url}/2`, problem('http/unexpected', 500));
    await vi.waitFor(() => expect(rows()).toEqual(['dos', 'uno']));

    press('Borrar');

    await vi.waitFor(() =>
      expect(document.querySelector('.toast:last-child')?.textContent).toContain('Algo falló en el servidor.'),
    );
    await vi.waitFor(() => expect(rows()).toEqual(['dos', 'uno']));
  });

  it('shows a note that waits for connection, and that it is sent by itself', async () => {
    const server = await reading(withNotes);
    server.answers.set(`POST ${url}`, problem('network/unreachable', 503));
    await vi.waitFor(() => expect(rows()).toEqual(['dos', 'uno']));
    const field = document.querySelector<HTMLTextAreaElement>('main textarea');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'tres');
    field?.dispatchEvent(new Event('input', { bubbles: true }));

    press('Guardar nota');

    await vi.waitFor(() => expect(rows()).toEqual(['tres', 'dos', 'uno']));
    expect(document.querySelector('main li')?.textContent).toContain('Espera conexión. Se envía sola.');
    expect(field?.value).toBe('');
  });

  it('says why the notes cannot be read, and reads them when asked again', async () => {
    const server = await reading((one) => void one.answers.set(`GET ${url}`, problem('http/unexpected', 500)));
    await vi.waitFor(() => expect(document.querySelector('main [role="alert"] button')).not.toBeNull(), { timeout: 8000 });

    withNotes(server);
    document.querySelector<HTMLButtonElement>('main [role="alert"] button')?.click();

    await vi.waitFor(() => expect(rows()).toEqual(['dos', 'uno']));
  });
});
