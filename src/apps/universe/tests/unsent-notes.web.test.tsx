import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, toastStore } from '#ui/primitives/toasts.ts';
import { noteMemory } from '../web/notes/note-memory.ts';
import { noteOutbox } from '../web/notes/note-outbox.ts';
import { aServer, elia, openUniverse } from './open-universe.tsx';

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
    expect(posted).toEqual([{ clientNoteId: 'c1', content: 'sin red' }]);
    expect(noteMemory.readUnsent('otra')).toHaveLength(1);
  });

  it('a11y/M5 is deleted there if it was taken back and got there after all', async () => {
    const server = aServer();
    server.answers.set(`POST ${url}`, { status: 201, body: kept });
    noteOutbox.open(elia.id);
    noteMemory.writeUnsent(elia.id, [{ ...unsent, clientNoteId: 'c2' }]);

    await noteOutbox.takeBack('c2');

    await vi.waitFor(() => expect(noteMemory.readUnsent(elia.id)).toEqual([]));
    expect(server.asked.map(({ method, url: to }) => `${method} ${to}`)).toEqual([
      'GET /api/user',
      `POST ${url}`,
      `DELETE ${url}/n1`,
    ]);
  });
});
