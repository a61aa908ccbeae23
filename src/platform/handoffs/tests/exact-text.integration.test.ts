import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import { anyText, bytesOf } from '#tests/support/any-text.ts';
import { finishCheckIn, usual } from '#tests/support/finished-check-in.ts';
import { type Listener, listen } from '#tests/support/listen.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { Handoff, Landed } from '../contract.ts';

let world: World;
let listener: Listener;
beforeEach(async () => {
  world = await aWorld();
  listener = listen(world, { from: 'blu-psicologa', source: 'outcome' });
});
afterEach(() => listener.leave());

describe.skipIf(whyNoDatabase)('The text that travels', () => {
  it('is byte for byte what the person read when they let it go, whatever its characters', async () => {
    const ana = await world.as('ana');
    const source = await finishCheckIn(ana);

    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 3 }), async (texts) => {
        const { body } = await ana.post<Handoff>('/api/handoffs', { from: 'blu-psicologa', intent: 'listen', source });
        const items = texts.map((text, index) => ({ id: body.items[index]?.id, text }));

        const { status } = await ana.post(`/api/handoffs/${body.id}/accept`, { items });

        expect(status).toBe(200);
        expect(bytesOf(listener.received.at(-1))).toEqual(bytesOf(items));
        expect(bytesOf((await ana.get<Handoff>(`/api/handoffs/${body.id}`)).body.sent)).toEqual(bytesOf(items));
      }),
      { numRuns: 40 },
    );
  });

  it('is what the exercise left, when the person changes nothing', async () => {
    const ana = await world.as('ana');
    const goal = 'Llamar a la médica\ny pedir 2 citas 🗓️: «tarde»   o mañana\u200d';
    const source = await finishCheckIn(ana, { ...usual, goal });
    const { body } = await ana.post<Handoff>('/api/handoffs', { from: 'blu-psicologa', intent: 'listen', source });

    await ana.post(`/api/handoffs/${body.id}/accept`, { items: body.items.map(({ id, text }) => ({ id, text })) });

    expect(bytesOf(listener.received.at(-1))).toEqual(bytesOf(body.items));
    expect(body.items.map(({ text }) => text)).toContain(goal);
  });

  it('is the message that arrives at Gerencia IA, with a line for each thing', async () => {
    const ana = await world.as('ana');
    const source = await finishCheckIn(ana);
    const { body } = await ana.post<Handoff>('/api/handoffs', { from: 'blu-psicologa', intent: 'make-steps', source });
    const texts = ['  Lavar 🧺 ', 'Tender\nla ropa'];

    const landed = await ana.post<Landed>(`/api/handoffs/${body.id}/accept`, {
      items: texts.map((text, index) => ({ id: body.items[index]?.id, text })),
    });

    const path = `/api/chat/conversations/${landed.body.href.split('/').at(-1)}/messages`;
    const { items } = (await ana.get<{ items: Message[] }>(path)).body;
    expect(items.find(({ senderType }) => senderType === 'user')?.content).toBe(texts.join('\n'));
  });

  it('is nowhere to be read in the database', async () => {
    const ana = await world.as('ana');
    const source = await finishCheckIn(ana, { ...usual, goal: 'comprar zarzamoras' });
    const { body } = await ana.post<Handoff>('/api/handoffs', { from: 'blu-psicologa', intent: 'make-steps', source });
    await ana.post(`/api/handoffs/${body.id}/accept`, { items: [{ id: body.items[0]?.id, text: 'comprar zarzamoras' }] });

    const { rows } = await world.system.database.pool.query(
      'select row_to_json(h)::text as row from handoffs h where user_id = $1 union all select row_to_json(a)::text from activity a where user_id = $1',
      [ana.personId],
    );

    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toMatch(/zarzamora|Ánimo/);
  });

  it('is kept with its landing place or not at all: a receiver that fails leaves everything as it was', async () => {
    const ana = await world.as('ana');
    const source = await finishCheckIn(ana);
    const broken = { ...listener.spec, intent: 'break', receive: () => Promise.reject(new Error('no')) };
    world.system.handoffs.push(broken);
    const { body } = await ana.post<Handoff>('/api/handoffs', { from: 'blu-psicologa', intent: 'break', source });

    const { status } = await ana.post(`/api/handoffs/${body.id}/accept`, { items: [{ id: '1', text: 'x' }] });

    world.system.handoffs.splice(world.system.handoffs.indexOf(broken), 1);
    expect(status).toBe(500);
    const { rows } = await world.system.database.pool.query('select status, sent from handoffs where id = $1', [body.id]);
    expect(rows).toEqual([{ status: 'offered', sent: null }]);
  });
});
