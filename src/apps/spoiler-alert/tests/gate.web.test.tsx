import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recentChoices } from '#ui/palette/recent-choices.ts';
import { aDevice } from './a-device.ts';
import { aServer, choose, elia, goToBring, main, openConversation, press, primaries, sees, shows } from './open-conversation.tsx';
import { someChatWorkers } from './some-chat-workers.ts';

let leave: () => void = () => undefined;
beforeEach(() => {
  localStorage.clear();
  aDevice();
  someChatWorkers();
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

describe('Before anything is brought', () => {
  it('a11y/P3 says what will happen, how long it takes, what becomes of the chat and how to leave', async () => {
    aServer();
    leave = await openConversation();

    for (const said of [
      'Qué va a pasar',
      'unos 5 minutos',
      'No se envía a nadie',
      'El historial del navegador guarda la dirección',
    ])
      expect(main()).toContain(said);
    expect(main()).toContain('Esc, tres veces');
    expect(primaries()).toEqual(['Participo en ese chat. Seguir']);
  });

  it('asks who may be looking, and goes on only with an answer', async () => {
    aServer();
    leave = await openConversation();

    press('Participo en ese chat. Seguir');
    await shows('Elige antes una de las tres respuestas.');

    expect(document.activeElement?.closest('label')?.textContent).toContain('Nadie más');
    expect(document.querySelector('main h1')?.textContent).toBe('Antes de empezar');
  });

  it('tells whoever may be watched what that means, offers the way out, and keeps nothing on the device', async () => {
    aServer();
    leave = await openConversation();
    choose('Alguien puede verlo');
    await shows('Quien mira la pantalla puede leer el chat');

    expect(main()).toContain('aquí no se guarda nada en el dispositivo');
    expect(document.querySelector('main details')?.hasAttribute('open')).toBe(true);
    expect(primaries()).toEqual(['Seguir sin guardar nada']);
    press('Seguir sin guardar nada');
    await sees('Trae el chat');
    expect(Object.keys(localStorage).filter((key) => key.includes('notes'))).toEqual([]);
  });

  it('lets no account of a company or a school look at anybody, and says why', async () => {
    const { asked } = aServer({ refused: 'account' });
    leave = await openConversation('En esta cuenta no se puede');

    expect(main()).toContain('por encargo de una empresa o de una escuela');
    expect(document.querySelectorAll('main input, main textarea, main button')).toHaveLength(0);
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('moves between steps without a trace in the history, and puts the focus on each title', async () => {
    aServer();
    leave = await openConversation();
    const before = history.length;
    await goToBring();

    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Trae el chat'));
    expect(history.length).toBe(before);
    expect(location.pathname + location.search + location.hash).toBe('/spoiler-alert');
  });

  it('names the tab after something else while somebody is here, and as always once they left', async () => {
    aServer();
    leave = await openConversation();
    const icon = () => document.querySelector('link[rel=icon]')?.getAttribute('href');

    expect([document.title, icon()]).toEqual(['Notas', '/notes.svg']);
    leave();
    leave = () => undefined;
    await vi.waitFor(() => expect(icon()).toBe('/symbol.svg'));
  });

  it('is not among what the search remembers', async () => {
    aServer();
    leave = await openConversation();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    const option = await vi.waitFor(
      () => {
        const found = [...document.querySelectorAll<HTMLElement>('[role=option]')].find(({ textContent }) =>
          textContent?.includes('Spoiler-Alert'),
        );
        if (!found) throw new Error('It is not found yet');
        return found;
      },
      { timeout: 10_000 },
    );
    option.click();

    await vi.waitFor(() => expect(document.querySelector('[role=option]')).toBeNull());
    expect(recentChoices.read(elia.id)).toEqual([]);
  });
});
