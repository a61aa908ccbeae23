import { liveSessionsOf } from '../../session/live-sessions.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { announceEnded } from './announce-ended.ts';

const sweepEveryMs = 60_000;

/**
 * Tells other sites as soon as a session ends in this process, and once a minute looks for those that ended elsewhere: by hand in
 * the database, with their person, or in a process that died. Returns how to stop.
 */
export function watchEnded(parts: SignOnParts): () => Promise<void> {
  const changed = new Set<string>();
  let doing = Promise.resolve();
  const announce = (ids?: string[]) => {
    doing = doing
      .then(() => announceAll(parts, ids))
      .catch((err) => parts.log.warn({ err }, 'sites were not told that a session ended; they are within the minute'));
  };
  const stopHearing = liveSessionsOf(parts.db).onForgotten((sessionId) => {
    // Several that end together are announced together.
    if (changed.size === 0)
      setImmediate(() => {
        const ids = [...changed];
        changed.clear();
        announce(ids);
      });
    changed.add(sessionId);
  });
  const sweep = setInterval(() => announce(), sweepEveryMs).unref();
  return async () => {
    stopHearing();
    clearInterval(sweep);
    await doing;
  };
}

async function announceAll(parts: SignOnParts, sessionIds?: string[]): Promise<void> {
  while (await announceEnded(parts, sessionIds));
}
