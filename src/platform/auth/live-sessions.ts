import type { Db } from '../db/open-database.ts';
import type { Person } from './access-token.ts';
import { createRecent } from './recent.ts';
import { isSessionLive } from './session-store.ts';

/** Whether sessions were ended, as far as this process knows: true to the database but for a second at most (sec/S21). */
export type LiveSessions = {
  isLive(person: Person, now: Date): Promise<boolean>;
  /** To be called wherever a session is ended: this process then sees it at once, the others within the second. */
  forget(sessionId: string): void;
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

type Look = { personId: string; atMs: number; live: Promise<boolean> };

function createLiveSessions(db: Db): LiveSessions {
  const looks = createRecent<Look>(remembered);

  return {
    isLive(person, now) {
      const atMs = now.getTime();
      const last = looks.get(person.sessionId);
      if (last && last.personId === person.personId && Math.abs(atMs - last.atMs) < trustedMs) return last.live;

      const look = { personId: person.personId, atMs, live: isSessionLive(db, person, now) };
      looks.set(person.sessionId, look);
      // A look that failed says nothing about the session: the next one who asks looks again.
      look.live.catch(() => looks.get(person.sessionId) === look && looks.delete(person.sessionId));
      return look.live;
    },

    forget: (sessionId) => looks.delete(sessionId),
  };
}
