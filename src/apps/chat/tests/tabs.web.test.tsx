import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crossAppChannel } from '#platform/handoffs/core/cross-app-event.ts';
import { searchAmong } from '../web/search.ts';
import {
  aChatServer,
  announced,
  conversationId,
  eventually,
  field,
  generationId,
  main,
  nameplate,
  openChat,
  openConversation,
  pressEnter,
  write,
} from './open-chat.tsx';

const outcome = { kind: 'record', title: 'Tu registro', items: [{ label: 'Ánimo', text: '7' }] };
const added = { kind: 'activity.added' };

let leave: () => void = () => undefined;
const heard: unknown[] = [];
const otherTab = new BroadcastChannel(crossAppChannel);
otherTab.onmessage = ({ data }) => void heard.push(data);
beforeEach(() => {
  heard.length = 0;
  sessionStorage.clear();
});
afterAll(() => otherTab.close());
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

async function answered() {
  const server = aChatServer();
  leave = await openConversation();
  write('listo');
  pressEnter();
  await eventually(() => expect(server.sent()).toHaveLength(1));
  return server;
}

describe('The other pages of whoever talks here', () => {
  it('hear that a conversation was opened, here and from the search', async () => {
    const server = aChatServer();
    server.answers.set('POST /api/chat/conversations', { status: 201, body: server.conversations[0] });
    const [begin] = searchAmong([nameplate]).actions ?? [];

    if (begin && 'run' in begin) await begin.run({ go: () => undefined, client: new QueryClient() });
    await eventually(() => expect(heard).toEqual([{ kind: 'conversation.changed', conversationId }, added]));

    server.conversations.length = 0;
    leave = openChat('/chat/blu-psicologa');
    await eventually(() => expect(document.querySelector<HTMLElement>('main .btn--primary')).not.toBeNull());
    document.querySelector<HTMLElement>('main .btn--primary')?.click();
    await eventually(() => expect(heard).toHaveLength(4));
    expect(heard.slice(2)).toEqual([{ kind: 'conversation.changed', conversationId }, added]);
    await eventually(() => expect(field()).toBeTruthy());
  });

  it('make the list here new when they change a conversation', async () => {
    const server = aChatServer();
    leave = openChat('/chat');
    await eventually(() => expect(main()).toContain('La reunión del lunes'));

    server.conversations = server.conversations.map((one) => ({ ...one, title: 'El ensayo' }));
    otherTab.postMessage({ kind: 'conversation.changed', conversationId });

    await eventually(() => expect(main()).toContain('El ensayo'));
  });

  it.each([
    ['hear that an exercise was finished', outcome, [added]],
    ['hear nothing of a reply that finishes none', null, []],
  ])('%s', async (_what, left, told) => {
    const server = await answered();
    const read = () =>
      server.asked.filter(({ method, url }) => method === 'GET' && url.startsWith('/api/chat/conversations?')).length;
    const before = read();

    server.say(
      { event: 'delta', data: { generationId, seq: 1, text: 'Terminado.' } },
      { event: 'step', data: { generationId, seq: 2, step: null, outcome: left } },
      { event: 'done', data: { generationId, seq: 3, status: 'complete', messageId: 'm3' } },
    );

    await eventually(() => expect(read()).toBeGreaterThan(before));
    await eventually(() => expect(announced()).toContain('Terminado.'));
    await eventually(() => expect(heard).toEqual(told));
  });
});
