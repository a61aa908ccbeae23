import { findOrphans, type Orphaned, reapGenerations, saveProgress } from './generation-store.ts';
import { findMessage } from './message-store.ts';
import { createSaver } from './saver.ts';
import { type EndReason, type WriterParts, writeReply } from './write-reply.ts';

/** The replies that this process is writing, apart from any request: closing a page stops none of them. */
export type Generations = {
  /** By this name the replies of this process are known in the database. */
  nodeId: string;
  /** Starts a reply that the database already holds as running. Replies of one conversation follow each other in order. */
  begin(generation: { generationId: string; conversationId: string }): void;
  /** Ends a reply here with what it has said. Says `false` when this process is not writing it. */
  stop(generationId: string): boolean;
  /** Ends all replies as interrupted, so that they can be continued, and waits until they are saved. */
  close(): Promise<void>;
};

const reapEveryMs = 5_000;

/** Starts the writer of replies. `alone`: no other process can be writing any, so those left open at start were cut short. */
export function createGenerations(parts: Omit<WriterParts, 'saver'> & { nodeId: string; alone: boolean }): Generations {
  const { db, vault, log, streamLog, nodeId, now } = parts;
  const saver = createSaver(parts);
  const writing = new Map<string, AbortController>();
  const last = new Map<string, Promise<void>>();

  /** What a node said in its last moment may be in the log and not in the database yet: then it is kept before the reply is closed. */
  const keepLastWords = async (which: Orphaned): Promise<void> => {
    for (const { id: generationId, conversationId, messageId } of await findOrphans(db, which)) {
      const heard = await streamLog.latest(conversationId);
      if (!messageId || heard?.generationId !== generationId) continue;
      const kept = await findMessage({ db, vault }, messageId);
      if (kept && heard.text.length > kept.content.length)
        await saveProgress(db, vault, [{ generationId, messageId, text: heard.text }]);
    }
  };

  const reap = async (which: Orphaned): Promise<void> => {
    try {
      await keepLastWords(which);
      const cut = await reapGenerations(db, which, now());
      for (const { id, conversationId, messageId } of cut) {
        const seq = ((await streamLog.latest(conversationId))?.seq ?? 0) + 1;
        const data = { generationId: id, seq, status: 'interrupted', messageId };
        streamLog.append(conversationId, { generationId: id, seq, event: 'done', data: JSON.stringify(data) });
      }
      if (cut.length > 0) log.info({ replies: cut.length }, 'replies cut short were closed');
    } catch (error) {
      log.warn({ err: error }, 'replies cut short could not be looked for');
    }
  };
  const booted = parts.alone ? reap({ exceptOf: nodeId }) : Promise.resolve();
  const reaper = setInterval(() => reap({ expiredBefore: now() }), reapEveryMs);
  reaper.unref();

  return {
    nodeId,
    begin({ generationId, conversationId }) {
      const abort = new AbortController();
      writing.set(generationId, abort);
      saver.watch({ generationId, lost: () => abort.abort('lost' satisfies EndReason) });
      const before = last.get(conversationId) ?? booted;
      const written: Promise<void> = before
        .then(() => writeReply({ ...parts, saver }, generationId, abort))
        .catch((error) => log.error({ err: error, generationId }, 'reply could not be begun'))
        .finally(async () => {
          await saver.release(generationId);
          writing.delete(generationId);
          if (last.get(conversationId) === written) last.delete(conversationId);
        });
      last.set(conversationId, written);
    },
    stop(generationId) {
      const abort = writing.get(generationId);
      abort?.abort('stopped' satisfies EndReason);
      return abort !== undefined;
    },
    async close() {
      clearInterval(reaper);
      for (const abort of writing.values()) abort.abort('closing' satisfies EndReason);
      await Promise.all([booted, ...last.values()]);
      await saver.close();
    },
  };
}
