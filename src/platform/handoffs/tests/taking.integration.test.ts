import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import { anOffer, kindsOf, suggestedOf } from '#tests/support/an-offer.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Handoff, HandoffPage, Landed } from '../contract.ts';

const messagesAt = async (ana: Person, href: string) =>
  (await ana.get<{ items: Message[] }>(`/api/chat/conversations/${href.split('/').at(-1)}/messages`)).body.items;

/** The message that arrived, and the whole reply to it. */
async function repliedAt(ana: Person, href: string): Promise<Message[]> {
  const events = await ana.listens(href.split('/').at(-1) ?? '');
  await events.until(({ event }) => event === 'done');
  events.close();
  return messagesAt(ana, href);
}

describe.skipIf(whyNoDatabase)('Taking something to another app', () => {
  it('lands in a conversation where it is the first message and the task of the exercise', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id, items } = await anOffer(ana);
    const goal = items.find((each) => each.suggested)?.id;

    const { status, body } = await ana.post<Landed>(`/api/handoffs/${id}/accept`, {
      items: [{ id: goal, text: 'Ordenar la mesa' }],
    });

    expect(status).toBe(200);
    const [greeting, mine, reply] = await repliedAt(ana, body.href);
    expect(greeting?.content).toMatch(/^Hola. Soy Gerencia IA/);
    expect(mine).toMatchObject({ senderType: 'user', content: 'Ordenar la mesa' });
    expect(reply?.metadata.step).toMatchObject({ protocolId: 'break-down', stepId: 'size' });
    expect(reply?.metadata.step?.answers).toEqual([{ stepId: 'task', label: 'Tarea', answer: 'Ordenar la mesa' }]);
    expect((await ana.get<Handoff>(`/api/handoffs/${id}`)).body).toMatchObject({
      status: 'accepted',
      href: body.href,
      sent: [{ id: goal, label: 'Lo que quiero', text: 'Ordenar la mesa' }],
    });
    expect((await kindsOf(ana))[0]).toBe('handoff.accepted');
  });

  it('with nothing lands there with nothing: only the greeting', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await anOffer(ana);

    const { body } = await ana.post<Landed>(`/api/handoffs/${id}/accept`, { items: [] });

    expect((await messagesAt(ana, body.href)).map(({ senderType }) => senderType)).toEqual(['bot']);
    expect((await ana.get<Handoff>(`/api/handoffs/${id}`)).body.sent).toEqual([]);
  });

  it('many times at once takes it once, and always lands at the same place', async () => {
    const ana = await (await aWorld()).as('ana');
    const made = await anOffer(ana);
    const before = (await ana.get<{ items: object[] }>('/api/chat/conversations')).body.items.length;

    const landed = await Promise.all(
      [1, 2, 3, 4].map(() => ana.post<Landed>(`/api/handoffs/${made.id}/accept`, { items: suggestedOf(made) })),
    );
    const later = await ana.post<Landed>(`/api/handoffs/${made.id}/accept`, { items: suggestedOf(made) });

    expect(new Set([...landed, later].map(({ body }) => body.href)).size).toBe(1);
    expect((await ana.get<{ items: object[] }>('/api/chat/conversations')).body.items).toHaveLength(before + 1);
    expect((await kindsOf(ana)).filter((kind) => kind === 'handoff.accepted')).toHaveLength(1);
  });

  it('again with other words is told that it was decided, and what did travel stays what is shown', async () => {
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

  it('is screened like any message: in danger there is human help, and no task is made of it', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const made = await anOffer(ana);
    const [first] = suggestedOf(made);

    const { body } = await ana.post<Landed>(`/api/handoffs/${made.id}/accept`, {
      items: [{ id: first?.id, text: 'no quiero vivir' }],
    });

    const reply = (await repliedAt(ana, body.href)).at(-1);
    expect(reply?.metadata).toMatchObject({ mode: 'fixed' });
    expect(reply?.metadata.step ?? null).toBeNull();
  });

  it('is not possible for anybody else, who cannot even see it', async () => {
    const world = await aWorld();
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const { id } = await anOffer(ana);

    const answers = await Promise.all([
      luz.get(`/api/handoffs/${id}`),
      luz.post(`/api/handoffs/${id}/accept`, { items: [] }),
      luz.post(`/api/handoffs/${id}/refuse`),
      luz.post(`/api/handoffs/${id}/restore`),
      luz.get(`/api/handoffs/${randomUUID()}`),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await luz.get<HandoffPage>('/api/handoffs')).body.items).toEqual([]);
    expect((await ana.get<Handoff>(`/api/handoffs/${id}`)).body.status).toBe('offered');
  });

  it.each<[string, (made: Handoff) => unknown, string]>([
    ['an item that was not offered', () => [{ id: '99', text: 'x' }], '#/items/0/id'],
    ['the same item twice', ({ items }) => [items[0], items[0]].map((each) => ({ id: each?.id, text: 'x' })), '#/items/1/id'],
    ['a blank', ({ items }) => [{ id: items[0]?.id, text: ' \n ' }], '#/items/0/text'],
    ['half a character', ({ items }) => [{ id: items[0]?.id, text: 'a\ud83d' }], '#/items/0/text'],
    ['2,001 characters', ({ items }) => [{ id: items[0]?.id, text: 'a'.repeat(2001) }], '#/items/0/text'],
    ['more than the receiver takes', ({ items }) => [{ id: items[0]?.id, text: 'a'.repeat(600) }], '#/items'],
    ['13 items', () => Array.from({ length: 13 }, (_, index) => ({ id: String(index), text: 'x' })), '#/items'],
  ])('with %s is refused with the place of the mistake, and still waits', async (_what, itemsOf, pointer) => {
    const ana = await (await aWorld()).as('ana');
    const made = await anOffer(ana);

    const { status, body } = await ana.post(`/api/handoffs/${made.id}/accept`, { items: itemsOf(made) });

    expect(status).toBe(422);
    expect(body.errors).toEqual([{ pointer, message: expect.any(String) }]);
    expect((await ana.get<Handoff>(`/api/handoffs/${made.id}`)).body).toMatchObject({ status: 'offered', sent: null });
  });

  it('that is larger than any page would send is not even read', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await anOffer(ana);

    const { status } = await ana.post(`/api/handoffs/${id}/accept`, { items: [{ id: '1', text: 'a'.repeat(300_000) }] });

    expect(status).toBe(413);
  });
});
