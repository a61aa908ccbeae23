import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import { textOf } from '#tests/support/event-reader.ts';
import { createPerson } from '#tests/support/person.ts';
import { asksOn, listensOn } from '#tests/support/two-nodes.ts';
import { type Nodes, startNodes } from '../../../scripts/faults/start-nodes.ts';

describe.skipIf(inject('whyNoRedis'))('A node that is killed while it writes', { timeout: 90_000 }, () => {
  let started: Nodes;
  beforeAll(async () => {
    started = await startNodes('redis');
  });
  afterAll(() => started?.stop());

  it('leaves a reply that the other node closes as interrupted and can continue, with every word that was saved (F1)', async () => {
    const [a = { url: '' }, b = { url: '' }] = started.nodes;
    const ana = await createPerson(a.url, 'ana');
    const conversationId = await ana.opens('gerencia-ia');
    const far = await listensOn(b, ana, conversationId);
    await ana.post(`/api/chat/conversations/${conversationId}/messages`, { text: 'zumo 900 30', clientMessageId: randomUUID() });
    const seen = await far.until(({ data }) => data.seq === 40);

    started.nodes[0]?.process.kill('SIGKILL');
    seen.push(...(await far.until(({ event }) => event === 'done')));
    const path = `/api/chat/conversations/${conversationId}/messages`;
    const lastKept = async (): Promise<Message> => (await asksOn(b, ana, 'GET', path)).body.items.at(-1);
    const cut = await lastKept();
    const cutId = seen.at(-1)?.data.generationId;
    const continued = await asksOn(b, ana, 'POST', `/api/chat/generations/${cutId}/continue`);
    await far.until(({ event, data }) => event === 'done' && data.generationId === continued.body.generationId);
    far.close();

    expect(seen.at(-1)?.data.status).toBe('interrupted');
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(cut.content.length).toBeGreaterThan(100);
    expect(textOf(seen).startsWith(cut.content)).toBe(true);
    expect(continued.status).toBe(202);
    const whole = await lastKept();
    expect(whole.metadata.status).toBe('complete');
    expect(whole.content.startsWith(cut.content)).toBe(true);
    expect(whole.content.length).toBeGreaterThan(cut.content.length);
  });
});
