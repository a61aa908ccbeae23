import { createSecondMemory } from '../../cache/second-memory.ts';
import { builtOnce } from '../../db/built-once.ts';
import type { Db } from '../../db/open-database.ts';
import type { SessionOf } from './access-token.ts';
import { findLiveSession, type LiveSession } from './session-store.ts';

/**
 * How sessions stand, as far as this process knows: true to the database but for a second at most (sec/S21). Nothing of it is in
 * Redis, so a Redis that was emptied forgets no ended session.
 */
export type LiveSessions = {
  /**
   * `undefined` when the session was ended or ran out, or its person was closed. `anew` trusts no earlier look: another node may have
   * heard a moment ago that it is really them.
   */
  look(person: SessionOf, now: Date, options?: { anew: boolean }): Promise<LiveSession | undefined>;
  /** To be called wherever a session changes: this process then sees it at once, the others within the second. */
  forget(sessionId: string): void;
  /** Hears of every session that this process was told to forget. Returns how to stop hearing. */
  onForgotten(hear: (sessionId: string) => void): () => void;
};

/** The memory that everything on this database shares: the door asks and the sign-out tells, and they are built apart. */
export const liveSessionsOf = builtOnce((db: Db): LiveSessions => {
  const looks = createSecondMemory((sessionId, now) => findLiveSession(db, sessionId, now));
  const hearing = new Set<(sessionId: string) => void>();

  return {
    async look({ personId, sessionId }, now, { anew } = { anew: false }) {
      if (anew) looks.forget(sessionId);
      const live = await looks.get(sessionId, now);
      return live?.personId === personId ? live : undefined;
    },

    forget(sessionId) {
      looks.forget(sessionId);
      for (const hear of hearing) hear(sessionId);
    },

    onForgotten(hear) {
      hearing.add(hear);
      return () => hearing.delete(hear);
    },
  };
});
