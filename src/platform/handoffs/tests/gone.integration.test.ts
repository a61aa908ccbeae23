import { describe, expect, it } from 'vitest';
import { purgeConversation } from '#platform/conversations/conversation-store.ts';
import { anOffer, suggestedOf } from '#tests/support/an-offer.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { ActivityPage, Handoff, Landed } from '../contract.ts';
import { run as forget } from '../forget-conversation.ts';

describe.skipIf(whyNoDatabase)('A conversation that its person deletes', () => {
  it('takes what waited to leave it out of sight, and gives it back with itself', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, back } = await anOffer(ana);
    const source = `/api/chat/conversations/${back?.split('/').at(-1)}`;
    await ana.delete(source);

    expect((await ana.get(`/api/handoffs/${id}`)).status).toBe(404);
    expect((await ana.post(`/api/handoffs/${id}/accept`, { items: [] })).status).toBe(404);
    expect((await ana.get<{ items: Handoff[] }>('/api/handoffs')).body.items.map((each) => each.id)).not.toContain(id);
    await ana.post(`${source}/restore`);
    expect((await ana.get(`/api/handoffs/${id}`)).status).toBe(200);
  });

  it('leaves nothing of itself in offers and activity once it is gone for good', async () => {
    const { system, as } = await aWorld();
    const ana = await as('ana');
    const { id, back } = await anOffer(ana);
    const conversationId = back?.split('/').at(-1) ?? '';
    const kinds = async () => (await ana.get<ActivityPage>('/api/user/activity')).body.items.map(({ subjectId }) => subjectId);
    await forget(system, { conversationId });
    expect(await kinds()).toContain(conversationId);
    await ana.delete(`/api/chat/conversations/${conversationId}`);
    await purgeConversation(system.db, conversationId, new Date(Date.now() + 1000));

    await forget(system, { conversationId });

    expect(await kinds()).not.toContain(conversationId);
    const { rows } = await system.database.pool.query('select id from handoffs where id = $1', [id]);
    expect(rows).toEqual([]);
  });
});

describe.skipIf(whyNoDatabase)('Saying yes again with other words', () => {
  it('is told that it was decided, and what did travel stays what is shown', async () => {
    const ana = await (await aWorld()).as('ana');
    const made = await anOffer(ana);
    const items = suggestedOf(made);
    await ana.post<Landed>(`/api/handoffs/${made.id}/accept`, { items });

    const again = await ana.post<{ type: string }>(`/api/handoffs/${made.id}/accept`, {
      items: items.map((item) => ({ ...item, text: `${item.text}.` })),
    });

    expect([again.status, again.body.type]).toEqual([409, 'handoffs/already-decided']);
    expect((await ana.get<Handoff>(`/api/handoffs/${made.id}`)).body.sent?.map(({ text }) => text)).toEqual(
      items.map(({ text }) => text),
    );
  });
});
