import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationPage, Message } from '#platform/conversations/contract.ts';
import { run as purgeNow } from '#platform/conversations/purge-deleted.ts';
import { run as titleNow } from '#platform/conversations/title-conversation.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';

describe.skipIf(whyNoDatabase)("A person's conversations", () => {
  it('begin with the bot saying that it is a program', async () => {
    const ana = await (await aWorld()).as('ana');
    const id = await ana.opens('blu-psicologa');

    const { items } = (await ana.get<{ items: Message[] }>(`/api/chat/conversations/${id}/messages`)).body;

    expect(items).toHaveLength(1);
    expect(items[0]?.content).toMatch(/programa/i);
  });

  it('are listed a page at a time, last used first, each once', async () => {
    const ana = await (await aWorld()).as('ana');
    const opened: string[] = [];
    for (let each = 0; each < 5; each += 1) opened.push(await ana.opens('gerencia-ia'));

    const first = (await ana.get<ConversationPage>('/api/chat/conversations?limit=3')).body;
    const second = (await ana.get<ConversationPage>(`/api/chat/conversations?limit=3&after=${first.next}`)).body;

    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(opened.reverse());
    expect(second.next).toBeNull();
  });

  it('are shown from the first when the link to a page is broken', async () => {
    const ana = await (await aWorld()).as('ana');
    const id = await ana.opens('blu-psicologa');
    const broken = `2026-01-01T00:00:00.000Z_${'-'.repeat(36)}`;

    const { status, body } = await ana.get<ConversationPage>(`/api/chat/conversations?after=${broken}`);
    const events = await ana.listens(id, `${'-'.repeat(36)}:1`);
    events.close();

    expect(status).toBe(200);
    expect(body.items.map((each) => each.id)).toEqual([id]);
  });

  it('can be deleted, brought back, and keep everything', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId, body } = await ana.says('hola');
    const path = `/api/chat/conversations/${conversationId}`;

    expect((await ana.delete(path)).status).toBe(204);
    expect((await ana.get(path)).status).toBe(404);
    expect((await ana.get<ConversationPage>('/api/chat/conversations')).body.items).toHaveLength(0);
    expect((await ana.post(`${path}/restore`)).status).toBe(200);

    const { items } = (await ana.get<{ items: Message[] }>(`${path}/messages`)).body;
    expect(items.at(-1)?.content).toBe(body);
  });

  it('are gone for good a day after they were deleted, unless they were brought back', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const [gone, back] = [await ana.opens('blu-psicologa'), await ana.opens('blu-psicologa')];
    for (const id of [gone, back]) await ana.delete(`/api/chat/conversations/${id}`);
    await ana.post(`/api/chat/conversations/${back}/restore`);
    const aDayLater = { ...world.system, now: () => new Date(Date.now() + 25 * 60 * 60 * 1000) };

    for (const conversationId of [gone, back]) await purgeNow(world.system, { conversationId });
    const stillThere = await ana.post(`/api/chat/conversations/${gone}/restore`);
    await ana.delete(`/api/chat/conversations/${gone}`);
    for (const conversationId of [gone, back]) await purgeNow(aDayLater, { conversationId });

    expect(stillThere.status).toBe(200);
    expect((await ana.post(`/api/chat/conversations/${gone}/restore`)).status).toBe(404);
    expect((await ana.get(`/api/chat/conversations/${back}`)).status).toBe(200);
  });

  it('get a title from what was written, and keep the one the person chose', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { conversationId } = await ana.says('necesito ordenar los papeles del médico');
    const path = `/api/chat/conversations/${conversationId}`;

    await titleNow(world.system, { conversationId });
    expect((await ana.get<Conversation>(path)).body.title).toBe('Necesito ordenar los papeles del médico');
    await ana.patch(path, { title: 'Papeles' });
    await titleNow(world.system, { conversationId });

    expect((await ana.get<Conversation>(path)).body.title).toBe('Papeles');
  });

  it('never show in their title what somebody wrote in danger', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { conversationId } = await ana.says('no quiero seguir viviendo');

    await titleNow(world.system, { conversationId });

    expect((await ana.get<Conversation>(`/api/chat/conversations/${conversationId}`)).body.title).toBeNull();
  });

  it('are not readable in the database', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { conversationId } = await ana.says('mi palabra secreta es zarzamora');
    await ana.put(`/api/chat/conversations/${conversationId}/draft`, { text: 'zarzamora otra vez' });

    const { rows } = await world.system.database.pool.query(
      'select row_to_json(m)::text as row from messages m where conversation_id = $1 union all select row_to_json(c)::text from conversations c where id = $1',
      [conversationId],
    );

    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain('zarzamora');
  });

  it('with a bot that does not exist are not opened', async () => {
    const ana = await (await aWorld()).as('ana');

    const { status, body } = await ana.post('/api/chat/conversations', { botSlug: 'nadie' });

    expect(status).toBe(404);
    expect(body).toMatchObject({ type: 'conversations/bot-not-found' });
  });
});
