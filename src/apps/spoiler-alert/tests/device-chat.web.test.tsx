import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceChat } from '../web/device/device-chat.ts';
import { dayMs, deviceChatMemory } from '../web/device/device-chat-memory.ts';
import { spoilerAlert } from '../web/index.tsx';
import { chatWork } from '../web/reading/chat-work.ts';
import { visitMemory } from '../web/reading/visit-memory.ts';
import type { KeptChat } from '../web/worker/chat-messages.ts';
import { aDevice } from './a-device.ts';
import { aChat, aServer, choose, elia, goToBring, main, openConversation, press, shows, write } from './open-conversation.tsx';
import { someChatWorkers } from './some-chat-workers.ts';

const kept: KeptChat = {
  chat: {
    format: 'whatsapp',
    title: null,
    participants: ['Elia', 'Álex'],
    dateOrder: 'day-first',
    messages: [{ at: '2026-03-02T10:00', who: 1, text: 'palabra canario', kind: 'text' }],
  },
  said: { reader: 0, aliases: ['', 'Persona A'], corrections: [] },
};
const inADay = () => Date.now() + dayMs;

let leave: () => void = () => undefined;
let device: ReturnType<typeof aDevice>;
beforeEach(() => {
  localStorage.clear();
  device = aDevice();
  someChatWorkers();
  aServer();
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

/** Brings a chat and keeps it where they say, until it was read. */
async function keep(where: string): Promise<void> {
  leave = await openConversation();
  await goToBring();
  write(aChat(60));
  press('Leer el chat');
  await shows('¿Quién eres tú?');
  choose('Elia');
  choose(where);
  await shows('Nombre para Álex Ruiz');
  press('Ver qué se repite');
  await vi.waitFor(() => expect(visitMemory.read().step).toBe('map'), { timeout: 5_000 });
}

describe('A chat on this device', () => {
  it('is not there unless its person asked for it', async () => {
    await keep('Solo en esta página');

    expect(device.databases.size).toBe(0);
    expect(localStorage.getItem('mentalia.notes.kept')).toBeNull();
  });

  it('rests sealed, with a key that cannot be taken out, under names that tell nothing', async () => {
    const until = inADay();
    await deviceChat.keep(elia.id, until, kept);

    expect([...device.databases.keys()]).toEqual(['mentalia-notes-key', 'mentalia-notes']);
    const key = device.databases.get('mentalia-notes-key')?.get('chat') as CryptoKey;
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    const record = device.databases.get('mentalia-notes')?.get('chat') as { sealed: ArrayBuffer };
    expect(new TextDecoder('latin1').decode(record.sealed)).not.toContain('canario');
    expect(await deviceChat.restore(elia.id)).toEqual(kept);
  });

  it('opens for nobody else, nor after its day, nor with another time written on it', async () => {
    const until = inADay();
    await deviceChat.keep(elia.id, until, kept);

    expect(await deviceChat.restore('another person')).toBeUndefined();
    expect(await deviceChat.restore(elia.id, until)).toBeUndefined();
    Object.assign(device.databases.get('mentalia-notes')?.get('chat') as object, { until: until + dayMs });
    expect(await deviceChat.restore(elia.id)).toBeUndefined();
  });

  it('survives a reload: its person opens it again where they were, with who they are', async () => {
    await keep('24 horas en este dispositivo');
    leave();
    leave = await openConversation();
    choose('Nadie más');
    await shows('Hay un chat guardado en este dispositivo');
    press('Abrir el chat guardado');

    await vi.waitFor(() => expect(visitMemory.read().step).toBe('map'), { timeout: 5_000 });
    expect(visitMemory.read()).toMatchObject({ reader: 0, aliases: ['', 'Persona A'] });
    expect(visitMemory.read().facts?.messages).toBe(60);
  });

  it('is erased when its person says so, first the key', async () => {
    await keep('24 horas en este dispositivo');
    leave();
    leave = await openConversation();
    choose('Nadie más');
    await shows('Hay un chat guardado en este dispositivo');
    press('Borrarlo ahora');

    await shows('El chat guardado ya no está.');
    expect(device.erased).toEqual(['mentalia-notes-key', 'mentalia-notes']);
    expect([device.databases.size, localStorage.getItem('mentalia.notes.kept')]).toEqual([0, null]);
  });

  it('is shown to nobody who may be watched, nor to another person of this browser', async () => {
    deviceChatMemory.keptFor({ personId: 'another person', until: inADay() });
    leave = await openConversation();
    choose('Nadie más');
    await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('main input:checked')).not.toBeNull());
    expect(main()).not.toContain('Hay un chat guardado');
    deviceChatMemory.keptFor({ personId: elia.id, until: inADay() });
    choose('No lo sé');
    await shows('Qué significa esto');

    expect(main()).not.toContain('Hay un chat guardado');
  });

  it('can be erased by whoever may be watched, in words that tell of no chat', async () => {
    await keep('24 horas en este dispositivo');
    leave();
    leave = await openConversation();
    choose('Alguien puede verlo');
    await shows('Hay notas de antes en este dispositivo.');
    expect(main()).not.toContain('Abrir el chat guardado');
    press('Borrar las notas');

    await shows('Las notas ya no están.');
    expect([device.databases.size, localStorage.getItem('mentalia.notes.kept')]).toEqual([0, null]);
  });

  it('is erased when the product is opened even where the flag of it was lost', async () => {
    await deviceChat.keep(elia.id, inADay(), kept);
    await deviceChatMemory.sweep();

    expect(device.databases.size).toBe(0);
  });

  it('is not kept again once its day is over', async () => {
    await keep('24 horas en este dispositivo');
    visitMemory.change({ keptUntil: Date.now() - 1 });
    await chatWork.look(elia.id);

    expect(visitMemory.read()).toMatchObject({ keep: 'page', keptUntil: null });
    await vi.waitFor(() => expect(device.databases.size).toBe(0));
  });

  it('does not stay where another page erased it while it was written', async () => {
    someChatWorkers({
      async keep(...asked) {
        await deviceChat.keep(...asked);
        localStorage.removeItem('mentalia.notes.kept');
      },
    });
    await keep('24 horas en este dispositivo');

    expect(visitMemory.read()).toMatchObject({ keep: 'page', keptUntil: null });
    await vi.waitFor(() => expect(device.databases.size).toBe(0));
  });

  it('is forgotten by the other pages of this browser when one erases it', async () => {
    await keep('24 horas en este dispositivo');
    const other = new BroadcastChannel('mentalia-notes');
    other.postMessage('forgotten');

    await vi.waitFor(() => expect(visitMemory.read().facts).toBeNull());
    other.close();
  });

  it('goes while the product is open, when a page comes to the front after its day', async () => {
    await keep('24 horas en este dispositivo');
    deviceChatMemory.keptFor({ personId: elia.id, until: Date.now() - 1 });
    document.dispatchEvent(new Event('visibilitychange'));

    await vi.waitFor(() => expect(device.databases.size).toBe(0));
    expect(visitMemory.read()).toMatchObject({ keep: 'page', keptUntil: null });
  });

  it('is erased after its day whenever the product is opened, and so is one that claims a longer one', async () => {
    for (const until of [Date.now() - 1, Date.now() + 2 * dayMs]) {
      deviceChatMemory.keptFor({ personId: elia.id, until });
      await deviceChatMemory.sweep();
      expect(localStorage.getItem('mentalia.notes.kept')).toBeNull();
    }
    expect(device.erased).toHaveLength(4);
  });

  it('sec/S31 goes with whoever signs out, and so does what this tab knew', async () => {
    await keep('24 horas en este dispositivo');
    spoilerAlert.onLeft?.(elia.id);

    expect(visitMemory.read().facts).toBeNull();
    await vi.waitFor(() => expect(device.databases.size).toBe(0));
  });

  it('that cannot be kept stays on the page, and its person is told', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('not here');
      },
      deleteDatabase: () => ({}),
    });
    await keep('24 horas en este dispositivo');

    await vi.waitFor(() => expect(document.body.textContent).toContain('No se pudo guardar en este dispositivo.'));
    expect(visitMemory.read()).toMatchObject({ keep: 'page', keptUntil: null });
  });
});
