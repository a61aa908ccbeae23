import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { iconPaths } from '#ui/primitives/icon-paths.ts';
import { aChatServer, blu, button, conversationId, eventually, main, nameplate, openChat } from './open-chat.tsx';

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const here = `/api/chat/conversations/${conversationId}`;

describe('The list of conversations', () => {
  it('teaches what it is for while it is empty', async () => {
    const server = aChatServer();
    server.conversations.length = 0;
    leave = openChat('/chat');

    await eventually(() => expect(main()).toContain('Aquí verás tus conversaciones'));
    expect(document.querySelector('a[href="/chat/blu-psicologa"]')).toBeTruthy();
  });

  it('a11y/M5 deletes without asking and brings back what was deleted', async () => {
    const server = aChatServer();
    const [conversation] = server.conversations;
    server.answers.set(`POST ${here}/restore`, () => {
      if (conversation) server.conversations.push(conversation);
      return { status: 200, body: conversation };
    });
    leave = openChat('/chat');
    await eventually(() => expect(main()).toContain('La reunión del lunes'));

    button('Acciones de «La reunión del lunes»').click();
    await eventually(() => expect(button('Borrar')).toBeTruthy());
    button('Borrar').click();
    await eventually(() => expect(main()).not.toContain('La reunión del lunes'));
    expect(document.body.textContent).toContain('«La reunión del lunes» está borrada.');
    button('Deshacer').click();

    await eventually(() => expect(main()).toContain('La reunión del lunes'));
    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(
      expect.arrayContaining([`DELETE ${here}`, `POST ${here}/restore`]),
    );
  });

  it('puts a conversation back when it could not be deleted, and says why', async () => {
    const server = aChatServer();
    server.answers.set(`DELETE ${here}`, 'no network');
    leave = openChat('/chat');
    await eventually(() => expect(main()).toContain('La reunión del lunes'));

    button('Acciones de').click();
    await eventually(() => expect(button('Borrar')).toBeTruthy());
    button('Borrar').click();

    await eventually(() => expect(document.body.textContent).toContain('No se borró'));
    expect(main()).toContain('La reunión del lunes');
  });

  it('changes a name and keeps what was typed when it cannot be saved', async () => {
    const server = aChatServer();
    server.answers.set(`PATCH ${here}`, { status: 500, body: { type: 'http/unexpected', title: 'x', status: 500 } });
    leave = openChat('/chat');
    await eventually(() => expect(main()).toContain('La reunión del lunes'));
    button('Acciones de').click();
    await eventually(() => expect(button('Cambiar el nombre')).toBeTruthy());
    button('Cambiar el nombre').click();
    const input = () => document.querySelector('dialog input') as HTMLInputElement;
    await eventually(() => expect(input()?.value).toBe('La reunión del lunes'));

    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input(), 'El ensayo');
    input().dispatchEvent(new Event('input', { bubbles: true }));
    button('Guardar').click();

    await eventually(() => expect(document.querySelector('dialog .error-text')).toBeTruthy());
    expect(input().value).toBe('El ensayo');
  });
});

describe('The page of a bot', () => {
  it('a11y/C7 a11y/P3 says first that it is a program and what will happen, and begins only when asked', async () => {
    const server = aChatServer();
    server.conversations.length = 0;
    leave = openChat('/chat/blu-psicologa');

    await eventually(() => expect(main()).toContain('Qué va a pasar'));
    expect(main()).toContain('Hablas con un programa, no con una persona.');
    expect(server.asked.some(({ method }) => method === 'POST')).toBe(false);
    expect(document.querySelectorAll('main .btn--primary')).toHaveLength(1);
  });

  it('opens the last conversation where there is one', async () => {
    aChatServer();
    leave = openChat('/chat/blu-psicologa');

    await eventually(() => expect(main()).toContain('Hola. Soy un programa.'));
  });

  it('is there for every bot that is installed, with its icon in the menu and on its page', async () => {
    const server = aChatServer();
    server.conversations.length = 0;
    const cuentos = { ...blu, slug: 'cuentos', name: 'Cuentos', icon: 'palette' };
    server.answers.set('GET /api/bots', { status: 200, body: { items: [blu, cuentos], next: null } });
    leave = openChat('/chat/cuentos', [nameplate, { ...nameplate, slug: 'cuentos', name: 'Cuentos', icon: 'palette' }]);

    await eventually(() => expect(document.querySelector('main h1')?.textContent).toBe('Cuentos'));
    expect(drawing('.side a[href="/chat/cuentos"]')).toBe(iconPaths.palette);
    expect(drawing('main .avatar')).toBe(iconPaths.palette);
  });

  it('is in no menu for a bot that is at home in an app, and in the list under the name of that app', async () => {
    const server = aChatServer();
    const home = 'despacho-legal';
    const three = ['uno', 'dos', 'tres'].map((slug) => ({ ...blu, slug, name: `Bot ${slug}`, home }));
    server.answers.set('GET /api/bots', { status: 200, body: { items: [blu, ...three], next: null } });
    const theirs = three.map(({ slug, name }) => ({ ...nameplate, slug, name, home }));
    leave = openChat('/chat', [nameplate, ...theirs]);

    await eventually(() => expect(document.querySelectorAll('main details .chat-bot-row')).toHaveLength(3));
    expect(document.querySelector('main details summary')?.textContent).toBe(`3 programas más, de ${home}`);
    expect(document.querySelector('main details')?.hasAttribute('open')).toBe(false);
    expect([...document.querySelectorAll('.side a')].map((link) => link.getAttribute('href'))).not.toContain('/chat/uno');
    expect(document.querySelector('.side a[href="/chat/blu-psicologa"]')).not.toBeNull();
  });

  it('is there for a bot that is in no menu, as soon as the list of bots is read', async () => {
    const server = aChatServer();
    const mine = { ...blu, slug: 'mio', name: 'El mío', icon: 'not-drawn-here' };
    server.answers.set('GET /api/bots', { status: 200, body: { items: [mine], next: null } });
    for (const one of server.conversations) one.botSlug = 'mio';
    leave = openChat('/chat/mio', []);

    await eventually(() => expect(document.querySelector('main h1')?.textContent).toBe('El mío'));
    expect(drawing('main .avatar')).toBe(iconPaths['message-circle']);
  });
});

function drawing(within: string): string | null | undefined {
  return document.querySelector(`${within} path`)?.getAttribute('d');
}
