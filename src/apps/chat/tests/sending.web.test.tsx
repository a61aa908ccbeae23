import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  aChatServer,
  button,
  conversationId,
  eventually,
  field,
  main,
  openConversation,
  pressEnter,
  write,
} from './open-chat.tsx';

const messagesUrl = `POST /api/chat/conversations/${conversationId}/messages`;
const problem = (status: number, type = 'http/unexpected') => ({ status, body: { type, title: type, status } });

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

describe('Writing to a bot', () => {
  it('shows the message at once, sends it with a number of its own, and empties the field', async () => {
    const server = aChatServer();
    leave = await openConversation();

    write('Hablé y nadie contestó');
    pressEnter();

    await eventually(() => expect(server.sent()).toHaveLength(1));
    expect(server.sent()[0]).toMatchObject({
      text: 'Hablé y nadie contestó',
      clientMessageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(main()).toContain('Hablé y nadie contestó');
    expect(field().value).toBe('');
  });

  it('a11y/P4 keeps the text in the field when the server fails, says so, and sends it again as the same message', async () => {
    const server = aChatServer();
    server.answers.set(messagesUrl, problem(500));
    leave = await openConversation();
    write('No quiero perder esto');
    pressEnter();

    await eventually(() =>
      expect(document.querySelector('.composer')?.previousElementSibling?.textContent).toContain('No se envió'),
    );
    expect(field().value).toBe('No quiero perder esto');

    server.answers.delete(messagesUrl);
    pressEnter();
    await eventually(() => expect(server.sent()).toHaveLength(2));
    expect(server.sent()[0]?.clientMessageId).toBe(server.sent()[1]?.clientMessageId);
    await eventually(() => expect(field().value).toBe(''));
  });

  it('gives a changed text a number of its own', async () => {
    const server = aChatServer();
    server.answers.set(messagesUrl, problem(422, 'http/not-valid'));
    leave = await openConversation();
    write('uno');
    pressEnter();
    await eventually(() => expect(field().value).toBe('uno'));

    write('uno, dos');
    pressEnter();

    await eventually(() => expect(server.sent()).toHaveLength(2));
    expect(server.sent()[0]?.clientMessageId).not.toBe(server.sent()[1]?.clientMessageId);
  });

  it('lets a message wait without network and sends it when it is back, once', async () => {
    const server = aChatServer();
    server.answers.set(messagesUrl, 'no network');
    leave = await openConversation();
    write('Sin red');
    pressEnter();
    await eventually(() => expect(main()).toContain('Espera a la red'));

    server.answers.delete(messagesUrl);
    window.dispatchEvent(new Event('online'));

    await eventually(() => expect(main()).not.toContain('Espera a la red'));
    expect(new Set(server.sent().map((body) => body?.clientMessageId)).size).toBe(1);
  });

  it('sends after a reload what was still waiting', async () => {
    const server = aChatServer();
    server.answers.set(messagesUrl, 'no network');
    leave = await openConversation();
    write('Antes de recargar');
    pressEnter();
    await eventually(() => expect(main()).toContain('Espera a la red'));
    leave();

    server.answers.delete(messagesUrl);
    leave = await openConversation();

    await eventually(() => expect(server.sent().length).toBeGreaterThan(1));
    expect(new Set(server.sent().map((body) => body?.clientMessageId)).size).toBe(1);
  });

  it('lets a waiting message be taken back to the field', async () => {
    const server = aChatServer();
    server.answers.set(messagesUrl, 'no network');
    leave = await openConversation();
    write('Mejor no');
    pressEnter();
    await eventually(() => expect(main()).toContain('Espera a la red'));

    button('Volver al texto').click();

    await eventually(() => expect(field().value).toBe('Mejor no'));
    expect(main()).not.toContain('Espera a la red');
  });

  it('does not send a text that is too long, and keeps all of it', async () => {
    const server = aChatServer();
    leave = await openConversation();

    write('a'.repeat(8001));
    pressEnter();

    await eventually(() => expect(main()).toContain('Caben'));
    expect(field().value).toHaveLength(8001);
    expect(server.sent()).toEqual([]);
  });
});

describe('A text half written', () => {
  it('a11y/A3 is saved by itself within a second', async () => {
    const server = aChatServer();
    leave = await openConversation();

    const begun = performance.now();
    write('A medias');

    await eventually(() => expect(server.draft).toBe('A medias'));
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('is there after a reload that came before it was saved', async () => {
    const server = aChatServer();
    server.answers.set(`PUT /api/chat/conversations/${conversationId}/draft`, 'no network');
    leave = await openConversation();
    write('Casi se pierde');
    leave();

    leave = await openConversation();

    await eventually(() => expect(field().value).toBe('Casi se pierde'));
  });

  it('comes from the server on another device', async () => {
    const server = aChatServer();
    server.draft = 'Empecé en el móvil';
    leave = await openConversation();

    await eventually(() => expect(field().value).toBe('Empecé en el móvil'));
  });
});
