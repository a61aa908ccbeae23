import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import type { Message } from '#platform/conversations/contract.ts';
import { aChatServer, button, eventually, field, main, openConversation } from './open-chat.tsx';

const url = '/api/user/consents/outside-models';
const text = { name: 'N', hint: 'H', what: 'Tu mensaje va a otra empresa.', why: 'P', who: 'Q', howLong: 'C', stop: 'A' };
const consent = (more: Partial<Consent> = {}): Consent => ({
  purpose: 'outside-models',
  granted: false,
  decidedAt: null,
  version: '1',
  inUse: true,
  text,
  ...more,
});
const said = (id: string, seq: number, senderType: 'user' | 'bot', content: string, mode?: 'honest' | 'guided'): Message => ({
  id,
  seq,
  senderType,
  content,
  metadata: mode ? { mode, status: 'complete' } : {},
  createdAt: '2026-11-27T10:00:00.000Z',
});

let leave: () => void = () => undefined;
beforeEach(() => sessionStorage.clear());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function talking(known: Consent, mode: 'honest' | 'guided' = 'honest') {
  const server = aChatServer();
  server.messages = [said('m1', 1, 'user', '¿Capital de Mongolia?'), said('m2', 2, 'bot', 'Eso no sé hacerlo.', mode)];
  server.answers.set('GET /api/user/consents', { status: 200, body: { items: [known], next: null } });
  server.answers.set(`PUT ${url}`, { status: 200, body: consent({ decidedAt: '2026-11-27T10:01:00.000Z' }) });
  leave = await openConversation();
  await eventually(() => expect(main()).toContain('Eso no sé hacerlo.'));
  return server;
}
const isOffered = () => main().includes('¿Preguntar a un modelo de fuera?');
const decided = ({ asked }: Awaited<ReturnType<typeof talking>>) =>
  asked.filter(({ method, url: to }) => method === 'PUT' && to === url).map(({ body }) => body?.granted);

describe('A bot that cannot answer without a model outside this server', () => {
  it('priv/P1 says in place what would leave, and asks again in the same words once it is allowed', async () => {
    const server = await talking(consent());
    await eventually(() => expect(main()).toContain('Tu mensaje va a otra empresa.'));
    expect(server.sent()).toEqual([]);

    button('Permitir y preguntar otra vez').click();

    await eventually(() => expect(server.sent()[0]?.text).toBe('¿Capital de Mongolia?'));
    expect(decided(server)).toEqual([true]);
    await eventually(() => expect(isOffered()).toBe(false));
  });

  it('keeps a no, sends nothing, and leaves what was being written as it was', async () => {
    const server = await talking(consent());
    await eventually(() => expect(isOffered()).toBe(true));

    button('Ahora no').click();

    await eventually(() => expect(isOffered()).toBe(false));
    expect([decided(server), server.sent(), field().value]).toEqual([[false], [], '']);
  });

  it.each([
    ['it was decided before', consent({ decidedAt: '2026-11-01T10:00:00.000Z' }), 'honest'],
    ['this installation asks no such model', consent({ inUse: false }), 'honest'],
    ['the guided mode did answer', consent(), 'guided'],
  ] as const)('offers nothing when %s', async (_why, known, mode) => {
    const server = await talking(known, mode);

    await eventually(() => expect(server.asked.some(({ url: to }) => to.startsWith('/api/bots'))).toBe(true));
    if (mode === 'honest')
      await eventually(() => expect(server.asked.some(({ url: to }) => to.startsWith('/api/user/consents'))).toBe(true));
    expect(isOffered()).toBe(false);
  });
});
