import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { defineWebApp, type WayProps } from '#ui/catalog/define-web-app.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { App } from '#ui/shell/app.tsx';
import { chat } from '../web/index.tsx';
import { aChatServer, button, conversationId, eventually, field, nameplate, pressEnter, write } from './open-chat.tsx';

function Way({ text, onChange }: WayProps) {
  return (
    <button type="button" onClick={() => onChange(`${text}Tengo sed.`)}>
      Tengo sed
    </button>
  );
}

/** Another app, which offers a way to write. */
const pictures = defineWebApp({
  app: {
    ...{ slug: 'sign-link', path: '/sign-link', name: { es: 'Señas', en: 'Signs' }, category: 'inclusion' },
    ...{ description: { es: 'x', en: 'x' }, hue: 1, icon: 'hand', access: 'basic' },
  },
  catalogs: { es: async () => ({ default: {} }), en: async () => ({ default: {} }) },
  waysToWrite: [{ channel: 'pictogramas', load: async () => ({ Way }) }],
  pages: [],
});

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function openAs(channel: 'texto' | 'pictogramas' | 'senas') {
  const server = aChatServer();
  const settings = { ...defaultSettings, channel };
  server.answers.set('GET /api/user/profile', {
    status: 200,
    body: { settings, overrides: {}, onboarded: true, updatedAt: null },
  });
  history.replaceState(null, '', `/chat/c/${conversationId}`);
  document.body.replaceChildren(document.createElement('div'));
  const apps = [chat([nameplate]), pictures];
  apps.forEach(offerWords);
  const root = createRoot(document.body.firstElementChild as Element);
  root.render(<App apps={apps} />);
  leave = () => root.unmount();
  await eventually(() => expect(field()).toBeTruthy());
  return server;
}
const isBefore = (one: Node, other: Node) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('Somebody who writes with pictures (a11y/C5)', () => {
  it('has them before the field, what they press goes into it, and they send it as any text', async () => {
    const server = await openAs('pictogramas');
    await eventually(() => expect(isBefore(button('Tengo sed'), field())).toBe(true));

    write('Hola. ');
    button('Tengo sed').click();
    await eventually(() => expect(field().value).toBe('Hola. Tengo sed.'));
    pressEnter();

    await eventually(() => expect(server.sent()[0]).toMatchObject({ text: 'Hola. Tengo sed.' }));
  });

  it('puts the pictures away and takes them out again; the field for text is there all the time', async () => {
    await openAs('pictogramas');
    await eventually(() => expect(button('Tengo sed')).toBeTruthy());

    button('Quitar los dibujos').click();
    await eventually(() => expect(() => button('Tengo sed')).toThrow());
    expect(field()).toBeTruthy();
    button('Escribir con dibujos').click();
    await eventually(() => expect(button('Tengo sed')).toBeTruthy());
  });

  it.each(['texto', 'senas'] as const)('is nobody whose channel is %s, where no app offers a way for it', async (channel) => {
    await openAs(channel);

    await eventually(() => expect(field()).toBeTruthy());
    expect(document.querySelector('.chat-way')).toBeNull();
  });
});
