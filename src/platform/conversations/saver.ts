import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { renewLeases, saveProgress } from './generation-store.ts';
import { leaseMs } from './lease.ts';
import type { ReplyWriter } from './reply-writer.ts';

/** A reply under way, or waiting for its turn, as the saver sees it. `lost` is called when somebody else has closed it. */
export type Saved = { generationId: string; lost: () => void; grows?: { messageId: string; reply: ReplyWriter } };

/** Saves replies while they grow, all of them together, at most a second behind. */
export type Saver = {
  watch(saved: Saved): void;
  /** Stops saving this reply and waits for the save under way, so that what is written next is not overwritten by it. */
  release(generationId: string): Promise<void>;
  close(): Promise<void>;
};

type SaverLog = Record<'warn', (details: Record<string, unknown>, message: string) => void>;

const everyMs = 800;

/** One clock and two statements for all replies: with hundreds of streams, a query each would be the whole work. */
export function createSaver({ db, vault, log, now }: { db: Db; vault: Vault; log: SaverLog; now: () => Date }): Saver {
  const watched = new Map<string, Saved>();
  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> | undefined;

  const save = async (): Promise<void> => {
    const replies = [...watched.values()];
    const grown = replies.flatMap(({ generationId, grows }) => (grows?.reply.takeDirty() ? { generationId, ...grows } : []));
    try {
      const open = await renewLeases(
        db,
        replies.map(({ generationId }) => generationId),
        new Date(now().getTime() + leaseMs),
      );
      const texts = grown
        .filter(({ generationId }) => open.has(generationId))
        .map(({ messageId, reply }) => ({ messageId, text: reply.text() }));
      if (texts.length > 0) await saveProgress(db, vault, texts);
      for (const { generationId, lost } of replies) if (!open.has(generationId) && watched.has(generationId)) lost();
    } catch (error) {
      for (const { reply } of grown) reply.markDirty();
      log.warn({ err: error, replies: replies.length }, 'replies not saved, trying again');
    }
  };

  const tick = (): void => {
    if (watched.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else {
      saving ??= save().finally(() => {
        saving = undefined;
      });
    }
  };

  return {
    watch(saved) {
      watched.set(saved.generationId, saved);
      timer ??= setInterval(tick, everyMs);
    },
    async release(generationId) {
      watched.delete(generationId);
      await saving;
    },
    async close() {
      clearInterval(timer);
      watched.clear();
      await saving;
    },
  };
}
