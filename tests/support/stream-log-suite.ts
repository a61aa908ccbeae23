import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEntry, StreamLog } from '#platform/cache/stream-log.ts';
import { type LogPage, openLogPage } from './log-page.ts';

/** Where a reply is written and where pages read it: the same log, or two that share what they hold. */
export type LogNodes = { writer: StreamLog; reader: StreamLog; close(): Promise<void> };

/** A reply as a bot writes it, for tests: each piece is one entry. */
export function beginReply(log: StreamLog, conversationId: string, already = '') {
  const generationId = randomUUID();
  let [seq, text] = [0, already];
  log.open(conversationId, generationId, already);
  const put = (event: string, body: object, words = ''): void => {
    seq += 1;
    log.append(conversationId, { generationId, seq, event, data: JSON.stringify({ generationId, seq, ...body }) }, words);
  };
  return {
    generationId,
    text: () => text,
    say(words: string) {
      text += words;
      put('delta', { text: words }, words);
    },
    tell: (event: string) => put(event, {}),
    end: () => put('done', { status: 'complete' }),
  };
}

export const isDone = ({ event }: LogEntry): boolean => event === 'done';
const saying =
  (words: string) =>
  ({ data }: LogEntry): boolean =>
    data.includes(words);

/** What every stream log promises to the pages of a conversation. */
export function streamLogSuite(name: string, open: () => Promise<LogNodes>): void {
  describe(`${name}: the log that pages read replies from`, () => {
    let nodes: LogNodes;
    beforeAll(async () => {
      nodes = await open();
    });
    afterAll(() => nodes.close());

    const aConversation = async (...pages: LogPage[]) => {
      const conversationId = randomUUID();
      const page = openLogPage(conversationId);
      for (const one of [page, ...pages]) await one.connect(nodes.reader);
      return { conversationId, page };
    };

    it('tells a page each entry once and in order', async () => {
      const { conversationId, page } = await aConversation();
      const reply = beginReply(nodes.writer, conversationId);

      for (const words of ['Hola', ', ', 'Ana']) reply.say(words);
      reply.tell('notice');
      reply.end();
      await page.hears(isDone);

      expect(page.text()).toBe('Hola, Ana');
      expect(page.heard().map(({ seq, event }) => `${seq} ${event}`)).toEqual([
        '1 delta',
        '2 delta',
        '3 delta',
        '4 notice',
        '5 done',
      ]);
    });

    it('gives a page that comes late all the words so far', async () => {
      const { conversationId, page: early } = await aConversation();
      const reply = beginReply(nodes.writer, conversationId);
      reply.say('Ya dicho. ');
      reply.say('Y esto.');
      await early.hears(saying('Y esto.'));

      expect(await nodes.reader.latest(conversationId)).toEqual({
        generationId: reply.generationId,
        seq: 2,
        text: 'Ya dicho. Y esto.',
        done: false,
      });
    });

    it('gives a page that comes back the entries after the last one it has', async () => {
      const { conversationId, page } = await aConversation();
      const reply = beginReply(nodes.writer, conversationId);
      for (const words of ['uno', 'dos', 'tres']) reply.say(words);
      await page.hears(saying('tres'));

      const since = (seq: number) => nodes.reader.read(conversationId, reply.generationId, seq);

      expect((await since(1))?.map(({ seq }) => seq)).toEqual([2, 3]);
      expect(await since(3)).toEqual([]);
      expect(await since(4)).toBeUndefined();
      expect(await nodes.reader.read(conversationId, randomUUID(), 0)).toBeUndefined();
    });

    it('knows nothing of a conversation in which nothing was written', async () => {
      expect(await nodes.reader.latest(randomUUID())).toBeUndefined();
      expect(await nodes.reader.read(randomUUID(), randomUUID(), 0)).toBeUndefined();
    });

    it('begins a reply that is continued with what it had already said', async () => {
      const { conversationId, page } = await aConversation();
      const reply = beginReply(nodes.writer, conversationId, 'Antes del corte. ');
      reply.say('Después.');
      await page.hears(saying('Después.'));

      expect((await nodes.reader.latest(conversationId))?.text).toBe('Antes del corte. Después.');
    });

    it('lets a new reply take the place of the last one', async () => {
      const { conversationId, page } = await aConversation();
      const first = beginReply(nodes.writer, conversationId);
      first.say('Primera.');
      first.end();
      const second = beginReply(nodes.writer, conversationId);
      second.say('Segunda.');
      await page.hears(saying('Segunda.'));

      expect(page.text()).toBe('Segunda.');
      expect(await nodes.reader.read(conversationId, first.generationId, 1)).toBeUndefined();
      expect((await nodes.reader.latest(conversationId))?.generationId).toBe(second.generationId);
    });

    it('says that a reply has ended', async () => {
      const { conversationId, page } = await aConversation();
      const reply = beginReply(nodes.writer, conversationId);
      reply.say('Fin.');
      reply.end();
      await page.hears(isDone);

      expect(await nodes.reader.latest(conversationId)).toMatchObject({ seq: 2, text: 'Fin.', done: true });
    });

    it('tells nothing to a page that has left, and everything to the others', async () => {
      const conversationId = randomUUID();
      const [gone, here] = [openLogPage(conversationId), openLogPage(conversationId)];
      await gone.connect(nodes.reader);
      await here.connect(nodes.reader);
      const reply = beginReply(nodes.writer, conversationId);
      reply.say('Para las dos. ');
      await Promise.all([gone.hears(saying('dos')), here.hears(saying('dos'))]);

      gone.cut();
      reply.say('Para una.');
      await here.hears(saying('una'));

      expect([gone.text(), here.text()]).toEqual(['Para las dos. ', 'Para las dos. Para una.']);
    });

    it('keeps conversations apart', async () => {
      const [one, other] = [await aConversation(), await aConversation()];
      beginReply(nodes.writer, one.conversationId).say('De una.');
      beginReply(nodes.writer, other.conversationId).say('De otra.');
      await Promise.all([one.page.hears(saying('una')), other.page.hears(saying('otra'))]);

      expect([one.page.text(), other.page.text()]).toEqual(['De una.', 'De otra.']);
    });

    it('hears the end that somebody else gave to a reply', async () => {
      const conversationId = randomUUID();
      const page = openLogPage(conversationId);
      await page.connect(nodes.writer);
      const reply = beginReply(nodes.writer, conversationId);
      reply.say('A medias');
      const { generationId } = reply;

      await expect.poll(async () => (await nodes.reader.latest(conversationId))?.seq).toBe(1);
      nodes.reader.append(conversationId, { generationId, seq: 2, event: 'done', data: '{"status":"interrupted"}' });
      await page.hears(isDone);

      expect(page.text()).toBe('A medias');
      expect(page.doubled()).toBe(0);
    });

    it('shows every page the same text, byte for byte and nothing twice, however pages come and go (F36)', async () => {
      const act = fc.oneof(
        { weight: 4, arbitrary: fc.record({ say: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) }) },
        { weight: 2, arbitrary: fc.record({ connect: fc.nat(2), waits: fc.boolean() }) },
        { weight: 2, arbitrary: fc.record({ cut: fc.nat(2) }) },
        { weight: 1, arbitrary: fc.constant({ breathe: true as const }) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
          const conversationId = randomUUID();
          const pages = [0, 1, 2].map(() => openLogPage(conversationId));
          const reply = beginReply(nodes.writer, conversationId);
          for (const one of acts) {
            if ('say' in one) reply.say(one.say);
            if ('cut' in one) pages[one.cut]?.cut();
            if ('breathe' in one) await new Promise(setImmediate);
            if (!('connect' in one)) continue;
            const connecting = pages[one.connect]?.connect(nodes.reader);
            if (one.waits) await connecting;
          }
          reply.end();
          await Promise.all(pages.map((page) => page.connect(nodes.reader)));
          await Promise.all(pages.map((page) => page.hears(isDone)));
          for (const page of pages) page.cut();

          expect(pages.map((page) => page.text())).toEqual(pages.map(() => reply.text()));
          expect(pages.map((page) => page.doubled())).toEqual([0, 0, 0]);
        }),
        { numRuns: 150 },
      );
    });
  });
}
