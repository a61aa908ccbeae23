import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import {
  aChatServer,
  button,
  conversationId,
  eventually,
  field,
  generationId,
  main,
  openConversation,
  pressEnter,
  write,
} from './open-chat.tsx';

const messageId = '44444444-4444-4444-8444-444444444444';
const outcome = { kind: 'check-in', title: 'Cómo estoy ahora', items: [{ label: 'Lo que quiero', text: 'Ordenar la mesa' }] };
const left: Message = {
  id: messageId,
  seq: 2,
  senderType: 'bot',
  content: 'Terminado.',
  metadata: { mode: 'guided', status: 'complete', generationId, outcome },
  createdAt: '2026-11-25T10:01:00.000Z',
};
const label = 'Conviértelo en pasos';
const intent = {
  intent: 'make-steps',
  from: 'blu-psicologa',
  source: 'outcome',
  to: { slug: 'gerencia-ia', name: 'Gerencia IA', kind: 'bot' },
  label,
};

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

function aServer(items: object[] = [intent]) {
  const server = aChatServer();
  server.answers.set('GET /api/handoffs/intents', { status: 200, body: { items, next: null } });
  server.answers.set('POST /api/handoffs', { status: 201, body: { id: '55555555-5555-4555-8555-555555555555' } });
  return server;
}
const offered = (server: ReturnType<typeof aServer>) =>
  server.asked.filter(({ method, url }) => method === 'POST' && url === '/api/handoffs').map(({ body }) => body);

describe('What an exercise left', () => {
  it('can be taken elsewhere with a button that is not the filled one, which leads to the page that asks', async () => {
    const server = aServer();
    server.messages.push(left);
    leave = await openConversation();
    await eventually(() => expect(button(label).className).toContain('btn--line'));

    button(label).click();

    await eventually(() => expect(location.pathname).toBe('/universe/pasar/55555555-5555-4555-8555-555555555555'));
    const source = { kind: 'outcome', conversationId, messageId };
    expect(offered(server)).toEqual([{ from: 'blu-psicologa', intent: 'make-steps', source }]);
  });

  it('can be taken as soon as the reply that leaves it has ended', async () => {
    const server = aServer();
    leave = await openConversation();
    write('listo');
    pressEnter();
    await eventually(() => expect(server.sent()).toHaveLength(1));

    server.say(
      { event: 'delta', data: { generationId, seq: 1, text: 'Terminado.' } },
      { event: 'step', data: { generationId, seq: 2, step: null, outcome } },
    );
    await eventually(() => expect(main()).toContain('Ordenar la mesa'));
    expect(main()).not.toContain(label);
    server.say({ event: 'done', data: { generationId, seq: 3, status: 'complete', messageId } });

    await eventually(() => button(label).click());
    await eventually(() => expect(offered(server)).toMatchObject([{ source: { conversationId, messageId } }]));
  });

  it.each([
    ['nobody takes it', []],
    ['only something else of the same bot is taken', [{ ...intent, source: 'other' }]],
  ])('has no such button where %s', async (_why, items) => {
    const server = aServer(items);
    server.messages.push(left);
    leave = await openConversation();

    await eventually(() => expect(server.asked.some(({ url }) => url.startsWith('/api/handoffs/intents'))).toBe(true));
    await eventually(() => button('Copiar'));

    expect(main()).not.toContain(label);
  });

  it('stays where it is, and what is being written too, when it could not be prepared', async () => {
    const server = aServer();
    server.messages.push(left);
    server.answers.set('POST /api/handoffs', { status: 500, body: { type: 'http/unexpected', title: 'x', status: 500 } });
    leave = await openConversation();
    write('a medias');
    await eventually(() => button(label).click());

    await eventually(() => expect(document.body.textContent).toContain('No se pudo preparar.'));
    expect(field().value).toBe('a medias');
    expect(main()).toContain('Ordenar la mesa');
  });
});
