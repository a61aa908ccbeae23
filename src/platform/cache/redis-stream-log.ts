import type { Vault } from '../vault/vault.ts';
import { followConversations, trackOf } from './follow-conversations.ts';
import type { CacheLog, RedisConnection } from './open-redis.ts';
import { createRecordFormat } from './record-format.ts';
import { createReplyShipping } from './reply-shipping.ts';
import type { ReplyTrack } from './reply-track.ts';
import type { LogEntry, StreamLog } from './stream-log.ts';

type Parts = { connection: RedisConnection; vault: Vault; nodeId: string; log: CacheLog; now?: () => number };

/** How long a finished reply can still be resumed from the node that wrote it, without asking anybody. */
const keptMs = 5 * 60_000;
const sweepMs = 30_000;

/**
 * The stream log that nodes share. Pages of the node that writes a reply are told at once, with no way round; those of other
 * nodes hear every entry in order. While Redis is away each node goes on with what it writes; when it returns, empty or not,
 * every page has every word again within about a second, by a `sync` where it must be.
 */
export function redisStreamLog({ connection, vault, nodeId, log, now = Date.now }: Parts): StreamLog {
  const tracks = new Map<string, ReplyTrack>();
  const writtenAt = new Map<string, number>();
  const listeners = new Map<string, Set<(entry: LogEntry) => void>>();
  const format = createRecordFormat(vault);
  const shipping = createReplyShipping({ connection, format, now });
  const { holds } = shipping;
  const tell = (conversationId: string, entry: LogEntry): void => {
    for (const listener of listeners.get(conversationId) ?? []) listener(entry);
  };
  const following = followConversations({ connection, format, log, nodeId, tracks, holds, tell });

  /** A track is true while it is followed, or as long as nobody else may have written more. */
  const letStaleGo = (conversationId: string): void => {
    const at = writtenAt.get(conversationId);
    const newest = tracks.get(conversationId)?.latest()?.generationId;
    if (following.isFollowed(conversationId) || (newest && holds(newest)) || (at && now() - at <= keptMs)) return;
    tracks.delete(conversationId);
    writtenAt.delete(conversationId);
  };
  const sweep = setInterval(() => {
    for (const conversationId of tracks.keys()) letStaleGo(conversationId);
  }, sweepMs);
  sweep.unref();

  const trackFor = async (conversationId: string): Promise<ReplyTrack | undefined> => {
    await following.caughtUp(conversationId);
    const known = tracks.get(conversationId);
    const newest = known?.latest()?.generationId;
    if (following.isFollowed(conversationId) || (newest && holds(newest))) return known;
    return (await following.look(conversationId)) ?? known;
  };

  return {
    open(conversationId, generationId, text) {
      const record = { origin: nodeId, generationId, seq: 0, event: 'sync', body: () => ({ data: '', text }) };
      trackOf(tracks, conversationId).take(record);
      writtenAt.set(conversationId, now());
      shipping.open(conversationId, record);
    },
    append(conversationId, entry, text = '') {
      const { generationId, seq, event, data } = entry;
      const record = { origin: nodeId, generationId, seq, event, body: () => ({ data, text }) };
      const taken = trackOf(tracks, conversationId).take(record, true);
      writtenAt.set(conversationId, now());
      shipping.append(conversationId, record);
      if (taken && taken !== 'missing') tell(conversationId, taken);
    },
    read: async (conversationId, generationId, afterSeq) => (await trackFor(conversationId))?.read(generationId, afterSeq),
    latest: async (conversationId) => (await trackFor(conversationId))?.latest(),
    subscribe(conversationId, listener) {
      const set = listeners.get(conversationId) ?? new Set();
      listeners.set(conversationId, set.add(listener));
      following.follow(conversationId);
      return () => {
        if (!set.delete(listener)) return;
        if (set.size === 0 && listeners.get(conversationId) === set) listeners.delete(conversationId);
        following.letGo(conversationId);
        letStaleGo(conversationId);
      };
    },
    close() {
      clearInterval(sweep);
      shipping.close();
    },
  };
}
