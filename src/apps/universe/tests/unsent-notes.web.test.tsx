import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { noteMemory } from '../web/notes/note-memory.ts';
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

const unsent = { clientNoteId: 'c1', content: 'sin red', createdAt: '2026-11-24T10:00:00.000Z', tries: 1 };
const kept = { id: 'n1', clientNoteId: 'c1', content: 'sin red', doneAt: null, createdAt: unsent.createdAt };

describe('A note that the page was closed with', () => {
  it('a11y/A9 is sent when its person is here again, without anybody opening anything', async () => {
    noteMemory.writeUnsent(elia.id, [unsent]);
    noteMemory.writeUnsent('otra', [{ ...unsent, content: 'de otra persona' }]);
    const server = aServer();
    server.answers.set(`POST ${url}`, { status: 201, body: kept });

    leave = await openUniverse('/ayuda', /./);

    await vi.waitFor(() => expect(noteMemory.readUnsent(elia.id)).toEqual([]), { timeout: 10_000 });
    const posted = server.asked.filter((one) => one.method === 'POST' && one.url === url).map(({ body }) => body);
    expect(posted).toEqual([{ clientNoteId: 'c1', content: 'sin red', personId: elia.id }]);
    expect(noteMemory.readUnsent('otra')).toHaveLength(1);
  });

  it('a11y/M5 is deleted there if it was taken back and got there after all', async () => {
    const server = aServer();
    server.answers.set(`POST ${url}`, { status: 201, body: kept });
    noteOutbox.open(elia.id);
    noteMemory.writeUnsent(elia.id, [{ ...unsent, clientNoteId: 'c2' }]);

    await noteOutbox.takeBack('c2');

    await vi.waitFor(() => expect(noteMemory.readUnsent(elia.id)).toEqual([]));
    expect(server.asked.map(({ method, url: to }) => `${method} ${to}`)).toEqual([`POST ${url}`, `DELETE ${url}/n1`]);
  });

  it('a11y/M5 does not hold up the next ones when it was taken back, and is gone from there already', async () => {
    const server = aServer();
    server.answers.set(`POST ${url}`, { status: 201, body: kept });
    server.answers.set(`DELETE ${url}/n1`, problem('universe/note-not-found', 404));
    noteMemory.writeUnsent(elia.id, [
      { ...unsent, isTakenBack: true },
      { ...unsent, clientNoteId: 'c2', content: 'la siguiente' },
    ]);

    noteOutbox.open(elia.id);

    await vi.waitFor(() => expect(noteMemory.readUnsent(elia.id)).toEqual([]));
    expect(server.asked.map(({ method, body }) => `${method} ${body?.content ?? ''}`)).toEqual([
      'POST sin red',
      'DELETE ',
      'POST la siguiente',
    ]);
  });
});

describe('A note just written', () => {
  it('a11y/M5 is undone when another page deleted it first', async () => {
    const server = aServer();
    server.answers.set(`POST ${url}`, { status: 201, body: kept });
    server.answers.set(`DELETE ${url}/n1`, problem('universe/note-not-found', 404));
    noteOutbox.open(elia.id);
    const sent = vi.fn();
    const id = noteOutbox.add('sin red', sent);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ fate: 'sent' }));

    await expect(noteOutbox.takeBack(id)).resolves.toBeUndefined();
  });

  it('says who wrote it, and waits for them when somebody else is signed in', async () => {
    const server = aServer();
    server.answers.set(`POST ${url}`, problem('universe/note-of-somebody-else', 409));
    noteOutbox.open(elia.id);
    const fates = vi.fn();

    noteOutbox.add('secreto de Elia', fates);

    await vi.waitFor(() => expect(fates).toHaveBeenCalled());
    expect(server.asked[0]?.body).toMatchObject({ content: 'secreto de Elia', personId: elia.id });
    expect(fates.mock.calls).toMatchObject([[{ fate: 'waiting', error: { type: 'universe/note-of-somebody-else' } }]]);
    expect(noteMemory.readUnsent(elia.id)).toMatchObject([{ content: 'secreto de Elia' }]);
  });
});

describe('A note in a browser that has no room left', () => {
  const room = localStorage;
  const fill = () =>
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => room.getItem(key),
      removeItem: (key: string) => room.removeItem(key),
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });

  it('a11y/A3 is there as long as the page is, half written too, and is sent', async () => {
    const server = aServer();
    server.answers.set(`POST ${url}`, { status: 500, body: {} });
    noteOutbox.open(elia.id);
    noteMemory.writeDraft(elia.id, 'lo de antes');
    fill();

    noteMemory.writeDraft(elia.id, 'lo que escribo');
    noteOutbox.add('sin sitio', () => undefined);

    expect(noteMemory.readDraft(elia.id)).toBe('lo que escribo');
    expect(noteMemory.readUnsent(elia.id)).toMatchObject([{ content: 'sin sitio' }]);
    await vi.waitFor(() => expect(server.asked.map(({ body }) => body?.content)).toEqual(['sin sitio']));
    expect(JSON.stringify({ ...room })).not.toContain('lo de antes');
  });

  it('takes nothing from what another page of this browser keeps', () => {
    const other = { ...unsent, clientNoteId: 'c9', content: 'de otra pestaña' };
    fill();
    noteMemory.writeUnsent(elia.id, [unsent]);
    vi.unstubAllGlobals();
    localStorage.setItem(`mentalia.universe.notes.unsent.${elia.id}`, JSON.stringify([other]));

    expect(noteMemory.readUnsent(elia.id)).toEqual([unsent, other]);
    noteMemory.writeUnsent(elia.id, [other]);

    expect(noteMemory.readUnsent(elia.id)).toEqual([other]);
  });
});
