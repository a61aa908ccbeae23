import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handoff, HandoffPage } from '#platform/handoffs/contract.ts';
import { handoffSourceSuite } from '#tests/support/handoff-source-suite.ts';
import { listen } from '#tests/support/listen.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { ChatSummary } from '../contract.ts';
import { run as forgetExpired } from '../server/forget-expired.ts';
import { chatSummaries } from '../tables.ts';
import { aChatWorld, base, type ChatWorld, decidesOnChats, keepsChat, someMessages } from './a-chat-world.ts';

let world: ChatWorld;
beforeAll(async () => {
  world = await aChatWorld();
});
afterAll(() => world?.close());

const line = (text: string, written = true) => ({ label: 'Lo que se repite', text, written });

async function aSummary(person: Person, texts: string[], importId: string | null = null) {
  const asked = { clientSummaryId: randomUUID(), importId, lines: texts.map((text) => line(text)) };
  const { status, body } = await person.post<ChatSummary>(`${base}/summaries`, asked);
  if (status !== 201) throw new Error(`Not kept: ${status} ${JSON.stringify(body)}`);
  return { kind: 'chat-summary', summaryId: body.id };
}

handoffSourceSuite('chat-summary', {
  from: 'spoiler-alert',
  make: (person, words) => aSummary(person, [words]),
  longest: 1000,
  remove: (person, { summaryId }) => person.delete(`${base}/summaries/${summaryId}`),
  purge: (system) => forgetExpired(system),
  runs: 20,
  leavesNoTrace: true,
  world: async () => world,
});

describe.skipIf(whyNoDatabase)('What somebody chose of a chat', () => {
  const offer = (person: Person, source: object) =>
    person.post<Handoff>('/api/handoffs', { from: 'spoiler-alert', intent: 'listen', source });

  it('is kept once, goes with the chat that it is about, and goes after a day', async () => {
    const listener = listen(world, { from: 'spoiler-alert', source: 'chat-summary' });
    const ana = await world.as('ana');
    await decidesOnChats(ana);
    const { id: importId } = await keepsChat(ana, someMessages(5));
    const asked = { clientSummaryId: randomUUID(), importId, lines: [line('Uno')] };
    const [first, again] = [
      await ana.post<ChatSummary>(`${base}/summaries`, asked),
      await ana.post<ChatSummary>(`${base}/summaries`, { ...asked, lines: [line('Dos')] }),
    ];
    expect(again.body).toEqual(first.body);
    const ofChat = { kind: 'chat-summary', summaryId: first.body.id };
    const waiting = (await offer(ana, ofChat)).body;
    const alone = await aSummary(ana, ['Sola']);

    await ana.delete(`${base}/imports/${importId}`);
    expect((await ana.get(`/api/handoffs/${waiting.id}`)).status).toBe(404);
    expect((await offer(ana, ofChat)).status).toBe(404);
    expect((await offer(ana, alone)).status).toBe(201);
    await forgetExpired({ ...world.system, now: () => new Date(world.system.now().getTime() + 86_401_000) });

    expect((await offer(ana, alone)).status).toBe(404);
    expect((await ana.get<HandoffPage>('/api/handoffs')).body.items).toEqual([]);
    listener.leave();
  });

  it('is offered while its day lasts and no longer, though nothing swept it yet, and what waits is gone with it', async () => {
    const listener = listen(world, { from: 'spoiler-alert', source: 'chat-summary' });
    const ana = await world.as('ana');
    const source = await aSummary(ana, ['Uno']);
    const waiting = (await offer(ana, source)).body;
    expect((await ana.get(`/api/handoffs/${waiting.id}`)).status).toBe(200);

    const { db, now } = world.system;
    await db.update(chatSummaries).set({ expiresAt: now() }).where(eq(chatSummaries.id, source.summaryId));

    expect((await offer(ana, source)).status).toBe(404);
    expect((await ana.get(`/api/handoffs/${waiting.id}`)).status).toBe(404);
    expect((await ana.post(`/api/handoffs/${waiting.id}/accept`, { items: [] })).status).toBe(404);
    listener.leave();
  });

  it('goes all at once when its person deletes all of it, and nobody else loses anything', async () => {
    const listener = listen(world, { from: 'spoiler-alert', source: 'chat-summary' });
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    const [one, two, hers] = [await aSummary(ana, ['Uno']), await aSummary(ana, ['Dos']), await aSummary(luz, ['Suya'])];
    const waiting = (await offer(ana, one)).body;

    expect((await ana.delete(`${base}/summaries`)).status).toBe(204);
    expect((await ana.delete(`${base}/summaries`)).status).toBe(204);

    expect((await ana.get(`/api/handoffs/${waiting.id}`)).status).toBe(404);
    expect([(await offer(ana, one)).status, (await offer(ana, two)).status, (await offer(luz, hers)).status]).toEqual([
      404, 404, 201,
    ]);
    listener.leave();
  });

  it('says what is missing: a chat of somebody else, an empty line, a thirteenth, nothing at all', async () => {
    const [ana, luz] = [await world.as('ana'), await world.as('luz')];
    await decidesOnChats(luz);
    const { id: importId } = await keepsChat(luz, someMessages(5));
    const keep = async (more: object) => {
      const { status, body } = await ana.post(`${base}/summaries`, {
        clientSummaryId: randomUUID(),
        lines: [line('Uno')],
        ...more,
      });
      return [status, body.type];
    };

    expect(await keep({ importId })).toEqual([404, 'spoiler-alert/import-not-found']);
    for (const lines of [[], [line('  ')], Array.from({ length: 13 }, () => line('Uno')), [line('a'.repeat(1001))]])
      expect(await keep({ lines })).toEqual([422, 'http/not-valid']);
  });
});
