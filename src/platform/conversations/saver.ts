import type { Db } from '../db/open-database.ts';
import { SealBroken } from '../vault/seal-broken.ts';
import type { Vault } from '../vault/vault.ts';
import { type Grown, renewLeases, saveProgress } from './generation-store.ts';
import { leaseMs } from './lease.ts';
import { sealContent } from './message-store.ts';
import type { ReplyWriter } from './reply-writer.ts';

/** A reply under way, or waiting for its turn, as the saver sees it. `lost` is called when somebody else has closed it. */
export type Saved = { generationId: string; lost: () => void; grows?: Growing };

/** Whose words they are, where they are kept, and who writes them. */
type Growing = { personId: string; messageId: string; reply: ReplyWriter };

/** Saves replies while they grow, all of them together, at most a second behind. */
export type Saver = {
  watch(saved: Saved): void;
  /** Stops saving this reply and waits for the save under way, so that what is written next is not overwritten by it. */
  release(generationId: string): Promise<void>;
  close(): Promise<void>;
};

type SaverLog = Record<'warn', (details: Record<string, unknown>, message: string) => void>;

/** Each reply is saved this often. */
const everyMs = 800;
/** The clock runs oftener, for some of the replies each time: all of them at once would hold up every other page for that long. */
const tickMs = 100;
const fewest = 32;
/** A lease is renewed well before it runs out; oftener would write rows that say nothing new. */
const renewEveryMs = leaseMs / 4;

/** One clock and a statement or two for all replies: with hundreds of streams, a query each would be the whole work. */
export function createSaver({ db, vault, log, now }: { db: Db; vault: Vault; log: SaverLog; now: () => Date }): Saver {
  const watched = new Map<string, Saved>();
  const renewedAt = new Map<string, number>();
  const savedAt = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> | undefined;

  /** What is not open any more was closed by somebody else, unless it was let go of meanwhile. */
  const tellLost = (asked: { generationId: string; lost: () => void }[], open: Set<string>): void => {
    for (const { generationId, lost } of asked) if (!open.has(generationId) && watched.has(generationId)) lost();
  };

  const renew = async (): Promise<void> => {
    const due = [...watched.values()].filter(
      ({ generationId }) => performance.now() - (renewedAt.get(generationId) ?? 0) >= renewEveryMs,
    );
    if (due.length === 0) return;
    const ids = due.map(({ generationId }) => generationId);
    const open = await renewLeases(db, ids, new Date(now().getTime() + leaseMs));
    for (const id of open) if (watched.has(id)) renewedAt.set(id, performance.now());
    tellLost(due, open);
  };

  /** Those that have grown since they were last saved; no more than their share of one tick. */
  const takeGrown = () => {
    const isDue = performance.now() - everyMs + tickMs;
    const share = Math.max(fewest, Math.ceil((watched.size * tickMs * 2) / everyMs));
    const due = [...watched.values()].filter(({ generationId, grows }) => grows && (savedAt.get(generationId) ?? 0) <= isDue);
    const taken: (Saved & Growing)[] = [];
    for (const { generationId, lost, grows } of due) {
      if (taken.length === share) break;
      if (!grows?.reply.takeDirty()) continue;
      savedAt.set(generationId, performance.now());
      taken.push({ generationId, lost, ...grows });
    }
    return taken;
  };

  /** The words of each, sealed for whose they are. Whose key was destroyed meanwhile has nothing to save any more. */
  const sealEach = async (grown: (Saved & Growing)[]): Promise<Grown[]> => {
    const sealed: Grown[] = [];
    for (const { generationId, personId, messageId, reply, lost } of grown) {
      try {
        const seals = vault.known(personId) ?? (await vault.of(personId));
        sealed.push({ generationId, messageId, content: sealContent(seals, messageId, reply.text()) });
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
        lost();
      }
    }
    return sealed;
  };

  const save = async (): Promise<void> => {
    const grown = takeGrown();
    try {
      await renew();
      if (grown.length === 0) return;
      tellLost(grown, await saveProgress(db, await sealEach(grown)));
    } catch (error) {
      for (const { reply } of grown) reply.markDirty();
      log.warn({ err: error, replies: watched.size }, 'replies not saved, trying again');
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
      // Its lease was written with it.
      if (!renewedAt.has(saved.generationId)) renewedAt.set(saved.generationId, performance.now());
      timer ??= setInterval(tick, tickMs);
    },
    async release(generationId) {
      watched.delete(generationId);
      renewedAt.delete(generationId);
      savedAt.delete(generationId);
      await saving;
    },
    async close() {
      clearInterval(timer);
      watched.clear();
      await saving;
    },
  };
}
