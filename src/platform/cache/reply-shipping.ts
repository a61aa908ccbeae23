import type { RedisConnection } from './open-redis.ts';
import type { LogRecord, RecordFormat } from './record-format.ts';
import { beatScript, shipScript, streamKey } from './stream-scripts.ts';

/** Brings what this node writes to the others, through a Redis stream for each conversation. */
export type ReplyShipping = {
  open(conversationId: string, record: LogRecord): void;
  append(conversationId: string, record: LogRecord): void;
  /** Whether this node writes this reply, and Redis may not have all of it yet: nobody knows more of it. */
  holds(generationId: string): boolean;
  close(): void;
};

/** One reply as far as it must be told again, should Redis lose it. Of a reply that another node wrote the words are unknown. */
type Shipped = {
  conversationId: string;
  opening: LogRecord | undefined;
  words: string;
  wordsSeq: number;
  afterWords: LogRecord[];
  /** Its first record in the stream: while that is there, so are those behind it. */
  baseId: string | undefined;
  endedAt: number | undefined;
  /** Redis said that it has the end, and with it the whole; it may have been emptied just before. */
  isThere: boolean;
  isTorn: boolean;
};
type Parcel = { conversationId: string; record: LogRecord; kind: 'base' | 'entry' | 'end' };

/** A reply that ended and could not be shipped is given up after as long as it could be resumed. */
const endedMs = 5 * 60_000;
const mostAtOnce = 500;
const beatMs = 1_000;

type Parts = { connection: RedisConnection; format: RecordFormat; now: () => number };

/**
 * Begins to ship. Records of one turn of the event loop leave in one command, in order. What did not arrive, or is no longer
 * there a second later, is told again as one `sync`: a Redis that was emptied or away costs a moment, never a word. For that
 * a reply is kept beyond its end, until its beginning was found once more.
 */
export function createReplyShipping({ connection, format, now }: Parts): ReplyShipping {
  const replies = new Map<string, Shipped>();
  let parcels: Parcel[] = [];
  let leaving: NodeJS.Immediate | undefined;
  let isBeating = false;

  const post = (parcel: Parcel): void => {
    parcels.push(parcel);
    leaving ??= setImmediate(leave);
  };
  const leave = (): void => {
    clearImmediate(leaving);
    leaving = undefined;
    const all = parcels;
    parcels = [];
    for (let at = 0; at < all.length; at += mostAtOnce) void ship(all.slice(at, at + mostAtOnce));
  };
  const ship = async (batch: Parcel[]): Promise<void> => {
    try {
      if (!connection.isReady()) throw new Error('Redis is away');
      const keys = batch.map(({ conversationId }) => streamKey(conversationId));
      const words = batch.flatMap(({ conversationId, record, kind }) => [
        format.write(conversationId, record),
        kind,
        record.generationId,
      ]);
      const ids = (await connection.commands.eval(shipScript, keys.length, ...keys, ...words)) as string[];
      for (const [at, { record, kind }] of batch.entries()) {
        const reply = replies.get(record.generationId);
        if (reply && kind === 'base') reply.baseId = ids[at];
        if (!reply || kind !== 'end' || reply.isTorn) continue;
        reply.isThere = true;
        // Of one that another node began nothing can be told again.
        if (!reply.opening) replies.delete(record.generationId);
      }
    } catch {
      for (const { record } of batch) tear(record.generationId);
    }
  };
  const tear = (generationId: string): void => {
    const reply = replies.get(generationId);
    if (reply) Object.assign(reply, { isTorn: true, isThere: false });
  };

  const mend = (reply: Shipped): void => {
    const { conversationId, opening, words, wordsSeq, afterWords } = reply;
    reply.isTorn = false;
    reply.baseId = undefined;
    if (opening)
      post({ conversationId, record: { ...opening, seq: wordsSeq, body: () => ({ data: '', text: words }) }, kind: 'base' });
    for (const record of afterWords) post({ conversationId, record, kind: kindOf(record) });
  };
  const beat = async (): Promise<void> => {
    for (const [id, { endedAt }] of replies) if (endedAt !== undefined && now() - endedAt > endedMs) replies.delete(id);
    if (isBeating || replies.size === 0 || !connection.isReady()) return;
    isBeating = true;
    try {
      const whole = [...replies].filter(([, { isTorn, baseId }]) => !isTorn && baseId);
      const ended = whole.filter(([, { isThere }]) => isThere);
      const keys = whole.map(([, { conversationId }]) => streamKey(conversationId));
      const ids = whole.flatMap(([id, { baseId = '', isThere }]) => [baseId, id, isThere ? 'ended' : 'live']);
      const gone =
        keys.length > 0 ? ((await connection.commands.eval(beatScript, keys.length, ...keys, ...ids)) as number[]) : [];
      for (const place of gone) tear(whole[place - 1]?.[0] ?? '');
      for (const [id, { isThere }] of ended) if (isThere) replies.delete(id);
    } catch {
      // Whatever is wrong, the next beat looks again.
    } finally {
      isBeating = false;
    }
    for (const reply of replies.values()) if (reply.isTorn) mend(reply);
  };
  const beating = setInterval(beat, beatMs);
  beating.unref();
  connection.onReturn(beat);

  return {
    open(conversationId, record) {
      const words = record.body().text;
      const fresh = { baseId: undefined, endedAt: undefined, isThere: false, isTorn: false };
      replies.set(record.generationId, { conversationId, opening: record, words, wordsSeq: 0, afterWords: [], ...fresh });
      post({ conversationId, record, kind: 'base' });
    },
    append(conversationId, record) {
      const reply = replies.get(record.generationId) ?? foreign(conversationId);
      replies.set(record.generationId, reply);
      const { text } = record.body();
      if (text === '') reply.afterWords.push(record);
      else Object.assign(reply, { words: reply.words + text, wordsSeq: record.seq, afterWords: [] });
      if (record.event === 'done') reply.endedAt = now();
      post({ conversationId, record, kind: kindOf(record) });
    },
    holds(generationId) {
      const reply = replies.get(generationId);
      return reply?.opening !== undefined && !reply.isThere;
    },
    close() {
      clearInterval(beating);
      leave();
    },
  };
}

function kindOf({ event }: LogRecord): Parcel['kind'] {
  return event === 'done' ? 'end' : 'entry';
}

/** A reply that another node was writing when it died, closed by this one. */
function foreign(conversationId: string): Shipped {
  return {
    conversationId,
    opening: undefined,
    words: '',
    wordsSeq: 0,
    afterWords: [],
    baseId: undefined,
    endedAt: undefined,
    isThere: false,
    isTorn: false,
  };
}
