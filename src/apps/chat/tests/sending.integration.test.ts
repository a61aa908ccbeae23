import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

type Accepted = { messageId: string; generationId: string };
type Page = { items: Message[]; next: number | null };

describe.skipIf(whyNoDatabase)('Sending a message to a bot', () => {
  it('is answered by BLU with no model at all', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');

    const reply = await ana.says('quiero saber cómo estoy ahora');

    expect(reply.status).toBe('complete');
    expect(reply.message.metadata).toMatchObject({ mode: 'guided', status: 'complete' });
    expect(reply.message.metadata.step?.protocolId).toBe('check-in');
  });

  it('is answered with human help when the person is in danger, without asking any model', async () => {
    const model = scriptedModel({ say: ['no'] });
    const world = await aWorld({ models: [model] });
    const ana = await world.as('ana');

    const reply = await ana.says('no quiero vivir');

    expect(reply.message.metadata.mode).toBe('fixed');
    expect(reply.message.metadata.helpLines?.length).toBeGreaterThan(0);
    expect(reply.body).toContain(reply.message.metadata.helpLines?.[0]?.phone);
    expect(world.modelCalls()).toBe(0);
  });

  it('twice with the same number is one message and one answer', async () => {
    const ana = await (await aWorld()).as('ana');
    const conversationId = await ana.opens('blu-psicologa');
    const path = `/api/chat/conversations/${conversationId}/messages`;
    const message = { text: 'hola', clientMessageId: randomUUID() };

    const sent = await Promise.all([1, 2, 3, 4].map(() => ana.post<Accepted>(path, message)));

    expect(sent.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(new Set(sent.map(({ body }) => `${body.messageId} ${body.generationId}`)).size).toBe(1);
    const { items } = (await ana.get<Page>(path)).body;
    expect(items.filter(({ senderType }) => senderType === 'user')).toHaveLength(1);
  });

  it('many at once keeps them all, numbered without a gap', async () => {
    const ana = await (await aWorld()).as('ana');
    const conversationId = await ana.opens('blu-psicologa');
    const path = `/api/chat/conversations/${conversationId}/messages`;
    const texts = Array.from({ length: 8 }, (_, index) => `mensaje ${index}`);

    await Promise.all(texts.map((text) => ana.post(path, { text, clientMessageId: randomUUID() })));

    const { items } = (await ana.get<Page>(path)).body;
    expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(new Set(items.filter(({ senderType }) => senderType === 'user').map(({ content }) => content))).toEqual(
      new Set(texts),
    );
  });

  it('longer than 8,000 characters is refused and the draft stays', async () => {
    const ana = await (await aWorld()).as('ana');
    const conversationId = await ana.opens('blu-psicologa');
    const text = 'a'.repeat(8001);
    await ana.put(`/api/chat/conversations/${conversationId}/draft`, { text });

    const sent = await ana.post(`/api/chat/conversations/${conversationId}/messages`, { text, clientMessageId: randomUUID() });

    expect(sent.status).toBe(422);
    expect(sent.body).toMatchObject({ type: 'http/not-valid', errors: [{ pointer: '#/text' }] });
    expect((await ana.get(`/api/chat/conversations/${conversationId}/draft`)).body).toMatchObject({ text });
  });

  it('with a field that does not exist is refused with its name', async () => {
    const ana = await (await aWorld()).as('ana');
    const conversationId = await ana.opens('blu-psicologa');

    const sent = await ana.post(`/api/chat/conversations/${conversationId}/messages`, {
      text: 'hola',
      clientMessageId: randomUUID(),
      urgent: true,
    });

    expect(sent.status).toBe(422);
    expect(sent.body).toMatchObject({ errors: [{ pointer: '#/urgent' }] });
  });

  it("to another person's conversation finds nothing there", async () => {
    const world = await aWorld();
    const [ana, eva] = [await world.as('ana'), await world.as('eva')];
    const { conversationId, message } = await ana.says('hola');
    const path = `/api/chat/conversations/${conversationId}`;

    const answers = await Promise.all([
      eva.post(`${path}/messages`, { text: 'hola', clientMessageId: randomUUID() }),
      eva.get(path),
      eva.get(`${path}/messages`),
      eva.get(`${path}/draft`),
      eva.get(`${path}/events`),
      eva.put(`${path}/draft`, { text: 'x' }),
      eva.patch(path, { title: 'mía' }),
      eva.delete(path),
      eva.post(`${path}/restore`),
      eva.post(`/api/chat/generations/${message.metadata.generationId}/stop`),
      eva.post(`/api/chat/generations/${message.metadata.generationId}/continue`),
    ]);

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });
});
