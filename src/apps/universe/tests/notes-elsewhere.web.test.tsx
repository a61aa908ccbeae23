import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crossAppChannel } from '#platform/handoffs/core/cross-app-event.ts';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { noteOutbox } from '../web/notes/note-outbox.ts';
import { aServer, control, elia, openUniverse, problem } from './open-universe.tsx';

const url = '/api/universe/notes';
const id = '11111111-1111-4111-8111-111111111111';
const note = { id, clientNoteId: id, content: 'uno', doneAt: null, createdAt: '2026-11-24T10:00:00.000Z' };
const changed = { kind: 'note.changed', noteId: id };

let leave: () => void = () => undefined;
const heard: unknown[] = [];
const otherTab = new BroadcastChannel(crossAppChannel);
otherTab.onmessage = ({ data }) => void heard.push(data);
beforeEach(() => {
  heard.length = 0;
  localStorage.clear();
});
afterAll(() => otherTab.close());
afterEach(() => {
  leave();
  noteOutbox.open('nobody');
  for (const { id: toast } of toastStore.read()) dismissToast(toast);
  vi.unstubAllGlobals();
});

async function reading() {
  const server = aServer();
  server.answers.set(`GET ${url}`, { status: 200, body: { items: [note], next: null } });
  leave = await openUniverse('/universe/notas', /Mis notas/);
  await vi.waitFor(() => control('button', 'Hecha'));
  return server;
}
const undo = () => document.querySelector<HTMLButtonElement>('.toast button')?.click();
const isHeard = (events: unknown[]) => vi.waitFor(() => expect(heard).toEqual(events));

describe('Notes on another page of the same person', () => {
  it.each(['Hecha', 'Borrar'])('hear of it when one changes here, and when that is undone: %s', async (act) => {
    await reading();

    control<HTMLButtonElement>('button', act).click();
    await isHeard([changed]);
    await vi.waitFor(() => expect(document.querySelector('.toast button')).not.toBeNull());
    undo();

    await isHeard([changed, changed]);
  });

  it('hear of a new one once the server has it, and when it is taken back', async () => {
    const server = aServer();
    server.answers.set(`POST ${url}`, { status: 201, body: note });
    noteOutbox.open(elia.id);

    const clientNoteId = noteOutbox.add('uno', () => undefined);
    await isHeard([changed]);
    await noteOutbox.takeBack(clientNoteId);

    await isHeard([changed, changed]);
  });

  it('hear nothing of what could not be done', async () => {
    const server = await reading();
    server.answers.set(`DELETE ${url}/${id}`, problem('http/unexpected', 500));

    control<HTMLButtonElement>('button', 'Borrar').click();

    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent).toContain('Algo falló'));
    control<HTMLButtonElement>('button', 'Hecha').click();
    await isHeard([changed]);
  });

  it('are read again when this page hears of it', async () => {
    const server = await reading();
    const asked = () => server.asked.filter(({ method, url: to }) => method === 'GET' && to.startsWith(url)).length;
    const before = asked();

    otherTab.postMessage(changed);

    await vi.waitFor(() => expect(asked()).toBe(before + 1));
  });
});
