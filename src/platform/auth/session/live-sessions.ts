import type { Db } from '../../db/open-database.ts';
import type { SessionOf } from './access-token.ts';
import { createRecent } from './recent.ts';
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

const trustedMs = 1000;
const remembered = 20_000;
/** The door asks and the sign-out tells, and they are built apart: what they share belongs to the database they share. */
const memories = new WeakMap<Db, LiveSessions>();

/** The memory that everything on this database shares. One look at the database per session and second, however many ask. */
export function liveSessionsOf(db: Db): LiveSessions {
  const known = memories.get(db);
  if (known) return known;
  const created = createLiveSessions(db);
  memories.set(db, created);
  return created;
}

type Look = { personId: string; atMs: number; live: Promise<LiveSession | undefined> };

function createLiveSessions(db: Db): LiveSessions {
  const looks = createRecent<Look>(remembered);
  const hearing = new Set<(sessionId: string) => void>();

  return {
    look(person, now, { anew } = { anew: false }) {
      const atMs = now.getTime();
      const last = looks.get(person.sessionId);
      if (!anew && last && last.personId === person.personId && Math.abs(atMs - last.atMs) < trustedMs) return last.live;

      const look = { personId: person.personId, atMs, live: findLiveSession(db, person, now) };
      looks.set(person.sessionId, look);
      // A look that failed says nothing about the session: the next one who asks looks again.
      look.live.catch(() => looks.get(person.sessionId) === look && looks.delete(person.sessionId));
      return look.live;
    },

    forget(sessionId) {
      looks.delete(sessionId);
      for (const hear of hearing) hear(sessionId);
    },

    onForgotten(hear) {
      hearing.add(hear);
      return () => hearing.delete(hear);
    },
  };
}
