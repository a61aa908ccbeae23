import { setTimeout as pause } from 'node:timers/promises';

type Trying = {
  log: Record<'warn', (details: Record<string, unknown>, message: string) => void>;
  /** Which conversation, rehearsal or note it is about. */
  conversationId: string;
  keep: () => Promise<void>;
  /** What is tried where that fails, after each of these times. */
  again: () => Promise<void>;
  againAfterMs: readonly number[];
};

/** Whoever was answered waits this long for it to be kept, and no longer: the words have been said already. */
const patienceMs = 1_500;

/**
 * Keeps what was found of a danger. What fails costs nobody a word: it is tried again by this process, which remembers while the database
 * takes nothing at all.
 */
export async function keepSoonOrLater(trying: Trying): Promise<void> {
  const kept = trying.keep().catch((error) => {
    trying.log.warn({ err: error, conversationId: trying.conversationId }, 'an episode was not kept; it is tried again');
    return tryLater(trying, error, 0);
  });
  await Promise.race([kept, pause(patienceMs, undefined, { ref: false })]);
}

async function tryLater(trying: Trying, failed: unknown, attempt: number): Promise<void> {
  const { log, conversationId, again, againAfterMs } = trying;
  const waitMs = againAfterMs[attempt];
  if (waitMs === undefined) return log.warn({ err: failed, conversationId }, 'an episode could not be kept');
  const tryNow = () => again().catch((error) => tryLater(trying, error, attempt + 1));
  if (waitMs === 0) return tryNow();
  setTimeout(() => void tryNow(), waitMs).unref();
}
