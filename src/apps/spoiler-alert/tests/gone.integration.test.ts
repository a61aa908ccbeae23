import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handoff } from '#platform/handoffs/contract.ts';
import { everyFile, everyRow } from '#tests/support/everything-kept.ts';
import { listen } from '#tests/support/listen.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { ChatSummary } from '../contract.ts';
import { run as forgetExpired } from '../server/forget-expired.ts';
import { aChatWorld, base, type ChatWorld, decidesOnChats, keepsChat } from './a-chat-world.ts';
import { aHarshChat } from './a-harsh-chat.ts';

describe.skipIf(whyNoDatabase)('A chat that was kept, read, summed up and offered', { timeout: 120_000 }, () => {
  let world: ChatWorld;
  beforeAll(async () => {
    world = await aChatWorld();
    listen(world, { from: 'spoiler-alert', source: 'chat-summary' });
  });
  afterAll(() => world.close());

  const canary = () => `canario${randomUUID().replaceAll('-', '').slice(0, 14)}`;
  const everything = async () =>
    [await everyRow(world.system.database.pool), everyFile(world.system.config.dataDir), world.logged.join('')].join('\n');
  /** Which of these stand anywhere, as they are or as any of the usual ways to write bytes has them. */
  const hits = async (words: string[]) => {
    const kept = await everything();
    const forms = (word: string) => [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64').slice(0, -4)];
    return words.filter((word) => forms(word).some((form) => kept.includes(form)));
  };

  /** Everything that can be done with a chat, with words of their own in each place; answers the words and the ids that it left. */
  async function usesEverything(ana: Person) {
    const [text, title, alias, line, finding] = [canary(), canary(), canary(), canary(), canary()];
    const { id } = await keepsChat(ana, aHarshChat(text), { title, participants: ['Tú', alias] });
    const read = await ana.post(`${base}/imports/${id}/reading`, {});
    if (read.status !== 200) throw new Error(`Not read: ${read.status}`);
    await ana.post(`${base}/imports/${id}/corrections`, { finding });
    const asked = { clientSummaryId: randomUUID(), importId: id, lines: [{ label: line, text: line }] };
    const { body: summary } = await ana.post<ChatSummary>(`${base}/summaries`, asked);
    const source = { kind: 'chat-summary', summaryId: summary.id };
    const offered = (await ana.post<Handoff>('/api/handoffs', { from: 'spoiler-alert', intent: 'listen', source })).body;
    const refused = await ana.post(`/api/handoffs/${offered.id}/refuse`);
    if (refused.status !== 200) throw new Error(`Not refused: ${refused.status}`);
    return { words: [text, title, alias, line, finding], ids: [id, summary.id, offered.id] };
  }
  const rowsWith = async (ids: string[]) => {
    const rows = (await everyRow(world.system.database.pool)).split('\n');
    return ids.map((id) => rows.filter((row) => row.includes(id)).length);
  };

  it('is nowhere in the open while it is there, and nowhere at all once its person erased it', async () => {
    const ana = await world.as('ana');
    await decidesOnChats(ana);
    const { words, ids } = await usesEverything(ana);
    expect(await hits(words)).toEqual([]);
    expect((await rowsWith(ids)).every((count) => count > 0)).toBe(true);

    expect((await ana.delete(`${base}/imports/${ids[0]}`)).status).toBe(204);

    expect(await hits(words)).toEqual([]);
    expect(await rowsWith(ids)).toEqual([0, 0, 0]);
  });

  it('is nowhere once its day is over, or the permission is taken back, or its person is gone', async () => {
    const ways: [string, (ana: Person) => Promise<unknown>][] = [
      ['over', () => forgetExpired({ ...world.system, now: () => new Date(world.system.now().getTime() + 86_401_000) })],
      ['taken back', (ana) => decidesOnChats(ana, false)],
      ['gone', (ana) => world.system.database.pool.query('delete from users where id = $1', [ana.personId])],
    ];
    for (const [how, ends] of ways) {
      const ana = await world.as('ana');
      await decidesOnChats(ana);
      const { words, ids } = await usesEverything(ana);

      await ends(ana);

      expect([how, await rowsWith(ids)]).toEqual([how, [0, 0, 0]]);
      expect([how, await hits(words)]).toEqual([how, []]);
    }
  });

  it('would be found by this very search if it stood in a row or a log', async () => {
    const [kept, said] = [canary(), canary()];
    const { pool } = world.system.database;
    await pool.query("insert into organisations (name, slug, kind) values ($1, $1, 'community')", [kept]);
    world.system.log.info({ said }, 'said in the open');

    expect(await hits([kept, said, canary()])).toEqual([kept, said]);
  });

  it('waits in no queue: what is done apart from requests is told nothing of anybody', async () => {
    const { rows } = await world.system.database.pool.query(
      "select data::text as data from jobs.job where name like 'spoiler-alert.%'",
    );

    expect(rows.map(({ data }) => data).filter((data) => data !== '{}')).toEqual([]);
  });
});
