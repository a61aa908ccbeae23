import type { CacheLog, RedisConnection } from './open-redis.ts';
import type { LogRecord, RecordFormat } from './record-format.ts';
import { createReplyTrack, type ReplyTrack } from './reply-track.ts';
import type { LogEntry } from './stream-log.ts';
import { streamKey } from './stream-scripts.ts';

/** The conversations that pages of this node read: what other nodes write in them is heard, each record once and in order. */
export type Following = {
  /** Begins to hear a conversation; called again, it is heard until it is let go as often. */
  follow(conversationId: string): void;
  letGo(conversationId: string): void;
  isFollowed(conversationId: string): boolean;
  /** Resolves when all that was said before is known, or cannot be. */
  caughtUp(conversationId: string): Promise<void>;
  /** What the stream holds of a conversation that nobody here follows. */
  look(conversationId: string): Promise<ReplyTrack | undefined>;
};

type Parts = {
  connection: RedisConnection;
  format: RecordFormat;
  log: CacheLog;
  nodeId: string;
  tracks: Map<string, ReplyTrack>;
  holds(generationId: string): boolean;
  tell(conversationId: string, entry: LogEntry): void;
};

/** `isNew`: nobody has been answered yet, so the past is learnt in silence. `retries`: how often in a row something was missing. */
type Followed = {
  readers: number;
  caughtUp: Promise<void>;
  isNew: boolean;
  isLoading: boolean;
  mustLoadAgain: boolean;
  retries: number;
  queue: LogRecord[];
  retry?: NodeJS.Timeout;
};

const retryMs = 300;
/** Longer than a writer takes to tell again what Redis lost. What is missing even then is missing for good. */
const mostRetries = 10;

/** Begins to follow nothing. */
export function followConversations(parts: Parts): Following {
  const { connection, format, log, nodeId, tracks, holds, tell } = parts;
  const followed = new Map<string, Followed>();

  const begin = async (conversationId: string, one: Followed): Promise<void> => {
    await connection.listen(streamKey(conversationId), (message) => hear(conversationId, one, message)).catch(() => undefined);
    if (followed.get(conversationId) === one) await load(conversationId, one);
    one.isNew = false;
  };

  const hear = (conversationId: string, one: Followed, message: string): void => {
    if (format.isFrom(nodeId, message)) return;
    const record = format.read(conversationId, message);
    if (!record) return;
    if (one.isLoading || one.isNew) one.queue.push(record);
    else if (take(conversationId, record) === 'missing') loadAnew(conversationId, one);
  };

  const loadAnew = (conversationId: string, one: Followed): void => {
    one.retries = 0;
    void load(conversationId, one);
  };

  const take = (conversationId: string, record: LogRecord, anyway = false): 'missing' | undefined => {
    const taken = takeInto(trackOf(tracks, conversationId), record, anyway);
    if (taken === 'missing') return taken;
    if (taken) tell(conversationId, taken);
    return undefined;
  };

  const takeInto = (track: ReplyTrack, record: LogRecord, anyway = false): ReturnType<ReplyTrack['take']> => {
    try {
      return track.take(record, anyway);
    } catch (error) {
      log.warn({ err: error, generationId: record.generationId }, 'a record of the stream log does not open');
      return undefined;
    }
  };

  /** Learns everything the stream holds, then what arrived meanwhile. What is still missing will be told again by its writer, soon. */
  const load = async (conversationId: string, one: Followed): Promise<void> => {
    one.mustLoadAgain = one.isLoading;
    if (one.isLoading) return;
    one.isLoading = true;
    clearTimeout(one.retry);
    // Asked before the stream is: by the time it answers, what it did not hold yet may have reached it.
    const ahead = heldHere(conversationId);
    const records = await readStream(conversationId);
    if (followed.get(conversationId) !== one) return;
    // An end that is taken without the words before it keeps those from being told again: only when nobody tells them any more.
    const isLast = one.retries >= mostRetries;
    let missing = records ? learn(conversationId, one, records, [ahead, heldHere(conversationId)], isLast) : 0;
    one.isLoading = false;
    one.isNew = false;
    for (const record of one.queue.splice(0)) {
      if (take(conversationId, record, isLast && record.event === 'done') === 'missing') missing += 1;
    }
    one.retries = missing > 0 ? one.retries + 1 : 0;
    const mustRetry = !records || one.mustLoadAgain || (missing > 0 && !isLast);
    if (!mustRetry || !connection.isReady()) return;
    one.retry = setTimeout(() => void load(conversationId, one), one.mustLoadAgain ? 0 : retryMs);
    one.retry.unref();
  };

  const heldHere = (conversationId: string): string | undefined => {
    const newest = tracks.get(conversationId)?.latest()?.generationId;
    return newest && holds(newest) ? newest : undefined;
  };

  /** Returns how many records could not be learnt, because something before them is missing. */
  const learn = (
    conversationId: string,
    one: Followed,
    records: LogRecord[],
    ahead: (string | undefined)[],
    isLast: boolean,
  ): number => {
    const known = trackOf(tracks, conversationId);
    const others = records.filter(({ origin }) => origin !== nodeId);
    const told = createReplyTrack();
    const untold = records.filter((record) => takeInto(told, record) === 'missing');
    const newest = told.latest()?.generationId;
    if (one.isNew) {
      // What was known before anybody followed was written here: of the same reply, this node knows most.
      const own = known.latest()?.generationId;
      if (own === undefined || (own !== newest && !ahead.includes(own))) tracks.set(conversationId, told);
    } else if (newest && !known.knows(newest)) {
      tracks.set(conversationId, told);
      for (const entry of told.retell()) tell(conversationId, entry);
    } else {
      return others.filter((record) => take(conversationId, record, isLast && record.event === 'done') === 'missing').length;
    }
    return untold.filter(({ origin }) => origin !== nodeId).length;
  };

  const readStream = async (conversationId: string): Promise<LogRecord[] | undefined> => {
    try {
      const held = await connection.commands.xrange(streamKey(conversationId), '-', '+');
      return held.flatMap(([, [, written = '']]) => format.read(conversationId, written) ?? []);
    } catch {
      return undefined;
    }
  };

  connection.onReturn(() => {
    for (const [conversationId, one] of followed) loadAnew(conversationId, one);
  });

  return {
    follow(conversationId) {
      const known = followed.get(conversationId);
      if (known) {
        known.readers += 1;
        return;
      }
      const one: Followed = {
        readers: 1,
        caughtUp: Promise.resolve(),
        isNew: true,
        isLoading: false,
        mustLoadAgain: false,
        retries: 0,
        queue: [],
      };
      followed.set(conversationId, one);
      one.caughtUp = begin(conversationId, one);
    },
    letGo(conversationId) {
      const one = followed.get(conversationId);
      if (!one) return;
      one.readers -= 1;
      if (one.readers > 0) return;
      clearTimeout(one.retry);
      followed.delete(conversationId);
      connection.ignore(streamKey(conversationId));
    },
    isFollowed: (conversationId) => followed.has(conversationId),
    caughtUp: async (conversationId) => followed.get(conversationId)?.caughtUp,
    async look(conversationId) {
      const records = await readStream(conversationId);
      if (!records) return undefined;
      const track = createReplyTrack();
      for (const record of records) takeInto(track, record);
      return track;
    },
  };
}

/** What is known of a conversation here; nothing yet, when it is new. */
export function trackOf(tracks: Map<string, ReplyTrack>, conversationId: string): ReplyTrack {
  const known = tracks.get(conversationId) ?? createReplyTrack();
  tracks.set(conversationId, known);
  return known;
}
