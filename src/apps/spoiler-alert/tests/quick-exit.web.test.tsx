import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceChatMemory } from '../web/device/device-chat-memory.ts';
import { createTriple } from '../web/exit/create-triple.ts';
import { exitAddress } from '../web/exit/exit-places.ts';
import { visitMemory } from '../web/reading/visit-memory.ts';
import { aDevice } from './a-device.ts';
import { aChat, aServer, choose, elia, goToBring, openConversation, press, sees, write } from './open-conversation.tsx';
import { someChatWorkers } from './some-chat-workers.ts';

let leave: () => void = () => undefined;
let replaced: string[];
beforeEach(() => {
  localStorage.clear();
  replaced = [];
  vi.spyOn(window.location, 'replace').mockImplementation((url) => void replaced.push(String(url)));
  aServer();
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const pressEscape = (held: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...held }),
  );

describe('Leaving at once', () => {
  it('forgets the chat, empties the screen and gives its place in the history to another page', async () => {
    const [device, workers] = [aDevice(), someChatWorkers()];
    deviceChatMemory.keptFor({ personId: elia.id, until: Date.now() + 1000 });
    leave = await openConversation();
    await goToBring();
    write(aChat(60));
    press('Leer el chat');
    await sees('Comprueba el chat');
    const before = history.length;

    press('Salir rápido');

    // All of it has happened, or was asked of the browser, before the press is over.
    expect(document.body.childElementCount).toBe(0);
    expect(visitMemory.read()).toMatchObject({ step: 'gate', draft: '', brought: null, facts: null });
    expect(workers.ended).toBe(1);
    expect(device.erased).toEqual(['mentalia-notes-key', 'mentalia-notes']);
    expect(deviceChatMemory.kept()).toBeUndefined();
    expect(replaced).toEqual(['https://es.wikipedia.org/wiki/Wikipedia:Portada']);
    expect(history.length).toBe(before);
  });

  it('a11y/M4 needs Esc three times, which no single press and no held key is, wherever the focus is', async () => {
    aDevice();
    someChatWorkers();
    leave = await openConversation();
    await goToBring();
    document.querySelector('textarea')?.focus();

    pressEscape();
    pressEscape({ repeat: true });
    pressEscape({ repeat: true });
    pressEscape();
    expect(replaced).toEqual([]);
    pressEscape();

    expect(replaced).toHaveLength(1);
  });

  it('counts only presses that come together', () => {
    let [now, left] = [0, 0];
    const press3 = createTriple(
      () => {
        left += 1;
      },
      () => now,
    );
    for (const at of [0, 600, 1600, 2500]) {
      now = at;
      press3();
    }
    expect(left).toBe(0);
    now = 2600;
    press3();
    expect(left).toBe(1);
  });

  it('a11y/M4 is listed with the other keys while somebody is here', async () => {
    aDevice();
    someChatWorkers();
    leave = await openConversation();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', altKey: true, bubbles: true }));

    await vi.waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain('Esc Esc Esc'), { timeout: 10_000 });
    expect(document.querySelector('dialog')?.textContent).toContain('Salir rápido y olvidar el chat');
  });

  it('lands where its person chose, and on an empty page without a connection', async () => {
    aDevice();
    someChatWorkers();
    leave = await openConversation();
    choose('El inicio de esta cuenta');
    await vi.waitFor(() => expect(visitMemory.read().exitTo).toBe('home'));
    press('Salir rápido');

    expect(replaced).toEqual(['/']);
    expect(exitAddress('weather', 'en', true)).toContain('/en/');
    expect(exitAddress('encyclopaedia', 'es', false)).toBe('about:blank');
  });

  it('leaves nothing for whoever goes back: the sleeping page is empty and begins anew', async () => {
    aDevice();
    someChatWorkers();
    leave = await openConversation();
    await goToBring();
    write('algo pegado');
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);

    window.dispatchEvent(new Event('pagehide'));
    expect(document.body.textContent).toBe('');
    expect(visitMemory.read().draft).toBe('');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

    expect(reload).toHaveBeenCalled();
  });

  it('forgets the chat of whoever may be watched as soon as they look at another page', async () => {
    aDevice();
    someChatWorkers();
    leave = await openConversation();
    choose('No lo sé');
    await vi.waitFor(() => expect(document.querySelector('.btn--primary')?.textContent).toBe('Seguir sin guardar nada'));
    press('Seguir sin guardar nada');
    await sees('Trae el chat');
    write('algo pegado');

    history.replaceState(null, '', '/ayuda');
    leave();
    leave = () => undefined;

    await vi.waitFor(() => expect(visitMemory.read().draft).toBe(''));
  });
});
