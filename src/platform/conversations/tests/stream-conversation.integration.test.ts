import { randomUUID } from 'node:crypto';
import { type IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { StreamLog } from '../../cache/stream-log.ts';
import { findGeneration } from '../generation-store.ts';
import { streamConversation } from '../stream-conversation.ts';

/** What a page is sent that connects while its reply is written: `slow` stands between the log and the page. */
async function sentTo(
  slow: (streamLog: StreamLog, written: () => Promise<void>) => StreamLog | Promise<StreamLog>,
): Promise<string> {
  const world = await aWorld({ models: [scriptedModel({ say: ['El cielo ', 'es azul.'] })] });
  const ana = await world.as('ana');
  const conversationId = await ana.opens('blu-psicologa');
  const events = await ana.listens(conversationId);
  await ana.post(`/api/chat/conversations/${conversationId}/messages`, {
    text: 'explícame por qué el cielo es azul',
    clientMessageId: randomUUID(),
  });
  const newest = await findGeneration(world.system.db, conversationId);
  if (!newest) throw new Error('no reply');
  const written = () => events.until(({ event }) => event === 'done').then(() => undefined);
  const response = new ServerResponse({ method: 'GET' } as IncomingMessage);
  let sent = '';
  response.write = (piece: unknown) => {
    sent += String(piece);
    return true;
  };
  const streamLog = await slow(world.system.streamLog, written);

  await streamConversation(
    { ...world.system, streamLog },
    { personId: ana.personId, conversationId, newest: { ...newest, status: 'running' } },
    undefined,
    response,
  );
  response.emit('close');
  events.close();
  return sent;
}

describe.skipIf(whyNoDatabase)('A page that connects while its reply is written', () => {
  it('is told that it ended, when it ended before the page listened', async () => {
    const sent = await sentTo((log, written) => written().then(() => log));
    expect(sent).toContain('event: done');
  });

  it('shows its words once, when it was opened and ended while the database was asked', async () => {
    let asked = 0;
    const sent = await sentTo((log, written) => ({
      ...log,
      async latest(id) {
        asked += 1;
        if (asked > 1) return log.latest(id);
        await written();
        return undefined;
      },
    }));
    const words = [...sent.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data));
    const text = words.reduce(
      (all, { text = '' }, at) => (sent.split('\n\n')[at]?.includes('event: sync') ? text : all + text),
      '',
    );
    expect(text.match(/El cielo es azul\./g)).toHaveLength(1);
    expect(sent).toContain('event: done');
  });
});
