import { describe, expect, it, vi } from 'vitest';
import type { Chat } from '../core/chat.ts';
import type { Reading } from '../core/finding.ts';
import { createChatDesk, type DeskParts } from '../web/worker/chat-desk.ts';
import type { FromChatWorker } from '../web/worker/chat-messages.ts';

const chat: Chat = {
  format: 'whatsapp',
  title: 'Álex',
  participants: ['Elia', 'Álex'],
  dateOrder: 'day-first',
  messages: [
    { at: '2026-03-02T10:00', who: -1, text: 'cifrado de extremo a extremo', kind: 'system' },
    { at: '2026-03-03T10:00', who: 0, text: 'hola', kind: 'text' },
    { at: '2026-03-01T10:00', who: 1, text: 'imagen omitida', kind: 'media' },
    { at: null, who: 1, text: 'llamada perdida', kind: 'call' },
  ],
};
const nothing: Reading = { outcome: 'cannot-say', why: 'too-few' };

function aDesk(parts: Partial<DeskParts> = {}) {
  const told: FromChatWorker[] = [];
  const hear = createChatDesk({
    readExport: async () => ({ outcome: 'chat', chat, ambiguous: 0 }),
    *readRelations() {
      yield 0.5;
      return nothing;
    },
    readDanger: () => undefined,
    keep: async () => undefined,
    restore: async () => undefined,
    tell: (message) => void told.push(message),
    ...parts,
  });
  const last = (kind: string) => vi.waitFor(() => expect(told.at(-1)?.kind).toBe(kind), { timeout: 5_000, interval: 1 });
  return { told, hear, last };
}
const open = { id: 1, task: 'open', brought: { text: 'x' }, answers: {} } as const;

describe('The worker that holds a chat', () => {
  it('tells the page counts and names, and no words', async () => {
    const { told, hear, last } = aDesk();
    hear(open);
    await last('done');

    expect(told.at(-1)).toMatchObject({
      result: {
        outcome: 'chat',
        facts: {
          people: [
            { name: 'Elia', messages: 1 },
            { name: 'Álex', messages: 2 },
          ],
          messages: 1,
          media: 1,
          other: 1,
          system: 1,
          lines: 4,
          firstAt: '2026-03-01T10:00',
          lastAt: '2026-03-03T10:00',
        },
      },
    });
    expect(JSON.stringify(told)).not.toContain('hola');
  });

  it('stops a reading within a fifth of a second, and can read again', async () => {
    let isEndless = true;
    const { told, hear, last } = aDesk({
      *readRelations() {
        while (isEndless) yield 0.1;
        return nothing;
      },
    });
    hear(open);
    await last('done');
    hear({ id: 2, task: 'read', reader: 0, corrections: [] });
    await last('share');
    const at = performance.now();
    hear({ id: 2, task: 'stop' });
    await last('stopped');
    expect(performance.now() - at).toBeLessThan(200);

    isEndless = false;
    hear({ id: 3, task: 'read', reader: 0, corrections: [] });
    await last('done');
    expect(told.at(-1)).toMatchObject({ id: 3, result: nothing });
  });

  it('takes a chat in pages, in order, and tells what is in it once it is whole', async () => {
    const { told, hear, last } = aDesk();
    const about = { format: 'pasted' as const, title: null, participants: ['Tú', 'Persona A'], dateOrder: 'none' as const };
    const line = (text: string) => ({ at: null, who: 1, text, kind: 'text' as const });
    hear({ id: 1, task: 'receive', about, first: 0, total: 3, messages: [line('uno'), line('dos')] });
    await last('done');
    expect(told.at(-1)).toEqual({ id: 1, kind: 'done', result: null });
    hear({ id: 2, task: 'receive', about, first: 1, total: 3, messages: [line('dos'), line('tres')] });
    await last('failed');
    hear({ id: 3, task: 'messages', from: 0, to: 3 });
    await last('failed');
    hear({ id: 4, task: 'receive', about, first: 2, total: 3, messages: [line('tres')] });
    await last('done');

    expect(told.at(-1)).toMatchObject({ result: { messages: 3, lines: 3, people: [{ messages: 0 }, { messages: 3 }] } });
    hear({ id: 5, task: 'messages', from: 1, to: 3 });
    await last('done');
    expect(told.at(-1)).toMatchObject({ result: [{ text: 'dos' }, { text: 'tres' }] });
  });

  it('gives the name of a declared refusal, and of a fault of ours none', async () => {
    const { NotAChat } = await import('../core/import/errors.ts');
    const refusing = aDesk({ readExport: async () => Promise.reject(new NotAChat()) });
    refusing.hear(open);
    await refusing.last('failed');
    const broken = aDesk({ readExport: async () => Promise.reject(new TypeError('words of the chat')) });
    broken.hear(open);
    await broken.last('failed');

    expect(refusing.told.at(-1)).toEqual({ id: 1, kind: 'failed', type: 'spoiler-alert/not-a-chat' });
    expect(broken.told.at(-1)).toEqual({ id: 1, kind: 'failed', type: '' });
  });
});
