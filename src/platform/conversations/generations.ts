import type { GenerationStatus } from './contract.ts';
import { findPersonOf } from './conversation-store.ts';
import { endGeneration, findOrphans, type Orphan, type Orphaned, reapGenerations, saveProgress } from './generation-store.ts';
import { findMessage, sealContent } from './message-store.ts';
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
  /**
   * Stops a reply that another node writes, or wrote before it died: what it has said is kept, and pages are told by whoever
   * still can. Answers how the reply stands.
   */
  stopElsewhere(reply: Orphan): Promise<GenerationStatus>;
  /** Ends all replies as interrupted, so that they can be continued, and waits until they are saved. */
  close(): Promise<void>;
};

const reapEveryMs = 5_000;
/** A node that lives has told its pages by then that its reply was stopped. */
const ownerTellsWithinMs = 2_000;

/** Starts the writer of replies. `alone`: no other process can be writing any, so those left open at start were cut short. */
export function createGenerations(parts: Omit<WriterParts, 'saver'> & { nodeId: string; alone: boolean }): Generations {
  const { db, vault, log, streamLog, nodeId, now } = parts;
  const saver = createSaver(parts);
  const writing = new Map<string, AbortController>();
  const last = new Map<string, Promise<void>>();

  /** What a node said in its last moment may be in the log and not in the database yet: then it is kept before the reply is closed. */
  const keepLastWords = async ({ id: generationId, conversationId, messageId }: Orphan): Promise<void> => {
    try {
      const heard = await streamLog.latest(conversationId);
      if (!messageId || heard?.generationId !== generationId) return;
      const personId = await findPersonOf(db, conversationId);
      const kept = personId && (await findMessage({ db, vault }, personId, messageId));
      if (!kept || heard.text.length <= kept.content.length) return;
      const content = sealContent(await vault.of(personId), messageId, heard.text);
      await saveProgress(db, [{ generationId, messageId, content }]);
    } catch (error) {
      // It is closed all the same, with what was saved: one that cannot be read must not keep the others open.
      log.warn({ err: error, generationId }, 'last words of a reply could not be kept');
    }
  };

  /** Tells pages how a reply ended whose own node can no longer tell them. */
  const tellEnd = async ({ id: generationId, conversationId, messageId }: Orphan, status: GenerationStatus): Promise<void> => {
    const heard = await streamLog.latest(conversationId);
    if (heard?.generationId === generationId && heard.done) return;
    const seq = (heard?.generationId === generationId ? heard.seq : 0) + 1;
    const data = JSON.stringify({ generationId, seq, status, messageId });
    streamLog.append(conversationId, { generationId, seq, event: 'done', data });
  };

  const reap = async (which: Orphaned): Promise<void> => {
    try {
      for (const orphan of await findOrphans(db, which)) await keepLastWords(orphan);
      const cut = await reapGenerations(db, which, now());
      for (const orphan of cut) await tellEnd(orphan, 'interrupted');
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
    async stopElsewhere(reply) {
      await keepLastWords(reply);
      const status = (await endGeneration(db, reply.id, 'stopped', now())) ?? 'stopped';
      const telling = setTimeout(() => {
        tellEnd(reply, status).catch((error) => log.warn({ err: error }, 'the end of a reply could not be told'));
      }, ownerTellsWithinMs);
      telling.unref();
      return status;
    },
    async close() {
      clearInterval(reaper);
      for (const abort of writing.values()) abort.abort('closing' satisfies EndReason);
      await Promise.all([booted, ...last.values()]);
      await saver.close();
    },
  };
}
