import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import { createGenerations } from '#platform/conversations/generations.ts';
import { ModelCutShort, ModelUnreachable } from '#platform/models/errors.ts';
import { textOf } from '#tests/support/event-reader.ts';
import type { Person } from '#tests/support/person.ts';
import { type Script, scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

const question = 'explícame por qué el cielo es azul';
const never = new Promise<void>(() => {});

/** Somebody has asked something only a model answers; the answer stands where the script leaves it. */
async function aReply(...scripts: Script[]) {
  const world = await aWorld({ models: [scriptedModel(...scripts)] });
  const ana = await world.as('ana');
  const conversationId = await ana.opens('blu-psicologa');
  const events = await ana.listens(conversationId);
  const sent = await ana.post<{ generationId: string }>(`/api/chat/conversations/${conversationId}/messages`, {
    text: question,
    clientMessageId: randomUUID(),
  });
  return { world, ana, conversationId, events, generationId: sent.body.generationId };
}

async function lastMessage(person: Person, conversationId: string): Promise<Message | undefined> {
  return (await person.get<{ items: Message[] }>(`/api/chat/conversations/${conversationId}/messages`)).body.items.at(-1);
}

describe.skipIf(whyNoDatabase)('A reply that streams', () => {
  it('is the same on every page and in the database, byte for byte', async () => {
    const words = ['La luz ', 'azul se ', 'dispersa más. ', 'Por eso el cielo ', 'se ve azul: 🌤️.'];
    const { ana, conversationId, events } = await aReply({ say: words });

    const seen = textOf(await events.until(({ event }) => event === 'done'));
    const late = await ana.listens(conversationId);
    const seenLate = textOf(await late.until(({ event }) => event === 'done'));

    expect(seen).toBe(words.join(''));
    expect(seenLate).toBe(seen);
    expect((await lastMessage(ana, conversationId))?.content).toBe(seen);
    events.close();
    late.close();
  });

  it('goes on where a page that was closed had left it', async () => {
    let goOn = () => {};
    const { ana, conversationId, events } = await aReply(
      { say: ['Primera frase. '], until: new Promise((resolve) => (goOn = resolve)) },
      { say: ['x'] },
    );
    const before = await events.until(({ event }) => event === 'delta');
    events.close();
    goOn();

    const again = await ana.listens(conversationId, before.at(-1)?.id);
    const after = await again.until(({ event }) => event === 'done');
    again.close();

    expect(textOf([...before, ...after])).toBe((await lastMessage(ana, conversationId))?.content);
    expect(after.every(({ event }) => event !== 'sync')).toBe(true);
  });

  it('stops when the person says so, keeps its words, and can be continued', async () => {
    const { ana, conversationId, events, generationId } = await aReply(
      { say: ['Empiezo a explicar. '], until: never },
      { say: ['Y sigo aquí.'] },
    );
    await events.until(({ event }) => event === 'delta');

    await ana.post(`/api/chat/generations/${generationId}/stop`);
    const stopped = await events.until(({ event }) => event === 'done');
    const kept = (await lastMessage(ana, conversationId))?.content;
    const continued = await ana.post<{ generationId: string }>(`/api/chat/generations/${generationId}/continue`);
    await events.until(({ event, data }) => event === 'done' && data.generationId === continued.body.generationId);
    events.close();

    expect(stopped.at(-1)?.data.status).toBe('stopped');
    expect(kept).toBe('Empiezo a explicar. ');
    expect(continued.status).toBe(202);
    expect((await lastMessage(ana, conversationId))?.content).toBe('Empiezo a explicar. Y sigo aquí.');
  });

  it('that breaks in the middle says so, keeps its words and is interrupted', async () => {
    const { ana, conversationId, events } = await aReply({
      say: ['Media respuesta. '],
      fail: new ModelCutShort({ model: 'local' }),
    });

    const seen = await events.until(({ event }) => event === 'done');
    events.close();

    expect(seen.find(({ event }) => event === 'problem')?.data.problem).toMatchObject({ type: 'models/cut-short' });
    expect(await lastMessage(ana, conversationId)).toMatchObject({
      content: 'Media respuesta. ',
      metadata: { status: 'interrupted' },
    });
  });

  it('is written without a model when none can be reached', async () => {
    const { ana, conversationId, events } = await aReply({ fail: new ModelUnreachable({ model: 'local' }) });

    await events.until(({ event }) => event === 'done');
    events.close();

    expect(await lastMessage(ana, conversationId)).toMatchObject({ metadata: { mode: 'honest', status: 'complete' } });
  });

  it('left open by a process that died is interrupted, and only the last one can be continued', async () => {
    const { world, ana, conversationId, events, generationId } = await aReply(
      { say: ['Antes del corte. '], until: never },
      { say: ['Después.'] },
    );
    await events.until(({ event }) => event === 'delta');
    const { db, vault, log, streamLog, now } = world.system;
    const takeTurn = () => Promise.reject(new Error('writes nothing'));

    const heir = createGenerations({ db, vault, log, streamLog, takeTurn, nodeId: randomUUID(), alone: true, now });
    await events.until(({ event }) => event === 'done');
    await heir.close();
    events.close();

    expect((await lastMessage(ana, conversationId))?.metadata.status).toBe('interrupted');
    await ana.says('hola', { conversationId });
    const late = await ana.post(`/api/chat/generations/${generationId}/continue`);
    expect(late.status).toBe(409);
  });
});
