import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundMessage, FoundMessages } from '#platform/conversations/search/contract.ts';
import { aChatServer, conversationId, eventually, main, openChat } from './open-chat.tsx';

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

const hit: FoundMessage = {
  conversationId,
  title: 'El médico',
  botSlug: 'blu-psicologa',
  messageId: '33333333-3333-4333-8333-333333333333',
  seq: 7,
  senderType: 'user',
  createdAt: '2026-11-20T10:00:00.000Z',
  snippet: 'Mañana tengo cita con la dentista.',
  marks: [{ from: 13, to: 17 }],
};
const answer = (found: Partial<FoundMessages>) => ({
  status: 200,
  body: { items: [], next: null, ignored: false, ...found },
});

const input = () => document.querySelector('main input[type=search]') as HTMLInputElement;
const said = () => document.querySelector('main [role=status]')?.textContent ?? '';
const asked = (server: ReturnType<typeof aChatServer>) =>
  server.asked.filter(({ url }) => url.startsWith('/api/chat/search')).map(({ body }) => body);

function type(text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input(), text);
  input().dispatchEvent(new Event('input', { bubbles: true }));
}

async function openWith(...answers: ReturnType<typeof answer>[]) {
  const server = aChatServer();
  server.answers.set('POST /api/chat/search', () => answers.shift() ?? answer({}));
  leave = openChat('/chat');
  await eventually(() => expect(input()).toBeTruthy());
  return server;
}

describe('Searching my conversations', () => {
  it('shows each message with its conversation, who wrote it and the found words marked, and leads to it', async () => {
    const server = await openWith(answer({ items: [hit] }));

    type('cita');

    expect(document.querySelector('main label')?.textContent).toBe('Buscar en mis conversaciones');
    await eventually(() => expect(said()).toBe('Buscando.'));
    await eventually(() => expect(said()).toBe('Hay 1 mensaje con esas palabras.'));
    const link = document.querySelector<HTMLAnchorElement>(`main a[href="/chat/c/${conversationId}?m=7"]`);
    expect(link?.querySelector('b')?.textContent).toBe('El médico');
    expect(link?.textContent).toContain('BLU · escrito por ti');
    expect([...(link?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['cita']);
    expect(link?.querySelector('.chat-snippet')?.textContent).toBe(hit.snippet);
    expect(asked(server)).toEqual([{ q: 'cita', limit: 20 }]);
  });

  it('never puts what is looked for in an address', async () => {
    const server = await openWith(answer({ items: [hit] }));

    type('cita');
    await eventually(() => expect(main()).toContain('El médico'));

    expect(server.asked.filter(({ url }) => url.includes('cita'))).toEqual([]);
    expect(location.href).not.toContain('cita');
  });

  it('finds conversations by their name too', async () => {
    await openWith();

    type('lunes');

    await eventually(() => expect(main()).toContain('Conversaciones con ese nombre'));
    expect(main()).toContain('La reunión del lunes');
    expect(main()).not.toContain('No hay mensajes');
  });

  it('says what to try when nothing is found, and when the words are everywhere', async () => {
    await openWith(answer({}), answer({ ignored: true }));

    type('ornitorrinco');
    await eventually(() => expect(main()).toContain('No hay mensajes con esas palabras'));
    expect(main()).toContain('Prueba con una sola palabra.');

    type('de la');
    await eventually(() => expect(main()).toContain('Añade una palabra más concreta.'));
  });

  it('a11y/M2 is emptied by Escape and shows the list again', async () => {
    await openWith(answer({ items: [{ ...hit, title: 'Otra' }] }));
    type('cita');
    await eventually(() => expect(main()).toContain('Otra'));

    input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

    await eventually(() => expect(main()).toContain('La reunión del lunes'));
    expect(input().value).toBe('');
    expect(main()).not.toContain('Otra');
  });

  it('shows more when asked to, after what is there', async () => {
    const second = { ...hit, messageId: '44444444-4444-4444-8444-444444444444', seq: 3, title: 'La segunda' };
    const server = await openWith(answer({ items: [hit], next: 'cursor' }), answer({ items: [second] }));
    type('cita');
    await eventually(() => expect(said()).toBe('Se muestra 1 mensaje. Hay más.'));

    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Ver más mensajes')?.click();

    await eventually(() => expect(said()).toBe('Hay 2 mensajes con esas palabras.'));
    expect(asked(server).at(-1)).toEqual({ q: 'cita', limit: 20, after: 'cursor' });
  });

  it('a11y/P4 says that it could not look and keeps what was written', async () => {
    const server = await openWith();
    server.answers.set('POST /api/chat/search', 'no network');

    type('cita');

    await eventually(() => expect(document.querySelector('main [role=alert], main .callout')).toBeTruthy());
    expect(input().value).toBe('cita');
    expect(main()).not.toContain('No hay mensajes');
  });
});

describe('A conversation that is opened at a message', () => {
  it('reads older messages until it is there, and goes to it', async () => {
    const server = aChatServer();
    const [greeting] = server.messages;
    const said = (seq: number) => ({ ...greeting, id: `m${seq}`, seq, content: `Mensaje ${seq}` });
    const page = (seqs: number[], next: number | null) => ({ status: 200, body: { items: seqs.map(said), next } });
    const pages = [page([9, 10], 9), page([7, 8], 7), page([5, 6], 5), page([3, 4], 3)];
    server.answers.set(`GET /api/chat/conversations/${conversationId}/messages`, () => pages.shift() ?? page([1, 2], null));
    leave = openChat(`/chat/c/${conversationId}?m=6`);

    await eventually(() => expect(document.querySelectorAll('[data-sought]')).toHaveLength(1));
    expect(document.activeElement).toBe(document.querySelector('[data-sought]'));
    expect(document.activeElement?.textContent).toContain('Mensaje 6');
    expect(main()).not.toContain('Mensaje 4');
  });
});
