import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { AnalysedText, Analyses, ReadMessages } from '../../analysis/kept/contract.ts';
import { decides, voice } from '../../analysis/kept/tests/allowed.ts';
import type { Message } from '../contract.ts';
import { run } from '../purge-deleted.ts';

const url = '/api/user/analyses';

/** Says something to BLU, and which of the messages is theirs. */
async function says(person: Person, text = 'Estoy feliz, me dieron la beca') {
  const { conversationId, message } = await person.says(text);
  const { items } = (await person.get<{ items: Message[] }>(`/api/chat/conversations/${conversationId}/messages`)).body;
  const own = items.find(({ senderType }) => senderType === 'user');
  return { conversationId, messageId: own?.id ?? '', reply: message.id };
}

describe.skipIf(whyNoDatabase)('Reading one of one’s own messages', () => {
  it('priv/P1 is refused without its permission, and nothing is kept', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId, messageId } = await says(ana);

    const { status, body } = await ana.post(`${url}/messages`, { conversationId, messageId });

    expect([status, body.type, body.purpose]).toEqual([403, 'http/consent-required', 'emotion-analysis']);
    expect((await ana.get<Analyses>(url)).body.items).toEqual([]);
  });

  it('keeps one reading with the message, however often it is asked for, and its correction stays', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'emotion-analysis');
    const { conversationId, messageId } = await says(ana);

    const first = (await ana.post<AnalysedText>(`${url}/messages`, { conversationId, messageId })).body.analysis;
    await ana.put(`${url}/${first?.id}/correction`, { emotion: 'calma' });
    const again = (await ana.post<AnalysedText>(`${url}/messages`, { conversationId, messageId })).body.analysis;

    expect(first).toMatchObject({ messageId, conversationId, type: 'emotion', stands: { emotion: 'alegria' } });
    expect([again?.id, again?.stands.emotion]).toEqual([first?.id, 'calma']);
    const { items } = (await ana.get<Analyses>(`${url}?messageId=${messageId}`)).body;
    expect(items.map(({ id }) => id)).toEqual([first?.id]);
  });

  it('sec/S2 says to its person alone which messages have a reading, and nothing of what it says', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    await decides(ana, 'emotion-analysis');
    const { conversationId, messageId } = await says(ana);
    const marks = `${url}/messages?conversationId=${conversationId}`;
    const before = (await ana.get<ReadMessages>(marks)).body.items;

    const { analysis } = (await ana.post<AnalysedText>(`${url}/messages`, { conversationId, messageId })).body;

    expect(before).toEqual([]);
    expect((await ana.get<ReadMessages>(marks)).body.items).toEqual([{ messageId, analysisId: analysis?.id }]);
    expect((await luis.get<ReadMessages>(marks)).body.items).toEqual([]);
  });

  it('sec/S2 finds no message of a bot, of another conversation or of somebody else', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    await decides(ana, 'emotion-analysis');
    await decides(luis, 'emotion-analysis');
    const { conversationId, messageId, reply } = await says(ana);
    const other = await ana.opens('blu-psicologa');

    const answers = await Promise.all([
      ana.post(`${url}/messages`, { conversationId, messageId: reply }),
      ana.post(`${url}/messages`, { conversationId: other, messageId }),
      ana.post(`${url}/messages`, { conversationId, messageId: randomUUID() }),
      luis.post(`${url}/messages`, { conversationId, messageId }),
    ]);

    expect(answers.map(({ status, body }) => [status, body.type])).toEqual(
      answers.map(() => [404, 'conversations/message-not-found']),
    );
  });

  it('answers help to a message about a danger, and reads nothing', async () => {
    const ana = await (await aWorld()).as('ana');
    await decides(ana, 'emotion-analysis');
    const { conversationId, messageId } = await says(ana, 'no quiero vivir');

    const { body } = await ana.post<AnalysedText>(`${url}/messages`, { conversationId, messageId });

    expect([body.analysis, (body.help?.helpLines ?? []).length > 0]).toEqual([null, true]);
    // Their message is in the conversation already.
    expect(body.help?.text).not.toContain('no se ha guardado');
    expect((await ana.get<Analyses>(url)).body.items).toEqual([]);
  });

  it('priv/P8 goes for good with its conversation, and with nothing else of the person', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await decides(ana, 'emotion-analysis');
    await decides(ana, 'voice');
    const { conversationId, messageId } = await says(ana);
    const kept = await says(ana);
    await ana.post(`${url}/messages`, { conversationId, messageId });
    await ana.post(`${url}/messages`, { conversationId: kept.conversationId, messageId: kept.messageId });
    await ana.post(`${url}/measures`, { channel: 'audio', conversationId, measures: voice() });
    const left = async () => (await ana.get<Analyses>(url)).body.items.map((one) => one.conversationId);
    await ana.delete(`/api/chat/conversations/${conversationId}`);

    await run(world.system, { conversationId });
    const soon = await left();
    await world.system.db.execute(
      sql`update conversations set deleted_at = now() - interval '2 days' where id = ${conversationId}`,
    );
    await run(world.system, { conversationId });

    expect(soon).toHaveLength(3);
    expect(await left()).toEqual([kept.conversationId]);
  });
});
