import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { builtOnce } from '../db/built-once.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Person } from './access-token.ts';
import { sessions, users } from './tables.ts';

export type NewSession = typeof sessions.$inferInsert;

/** Opens a session. Inside a transaction hand over its `tx`. */
export async function insertSession(db: Db | Tx, session: NewSession): Promise<void> {
  await db.insert(sessions).values(session);
}

/** The session that a token's digest opens, unless it was ended, ran out, or its person was closed. */
export async function findLiveSession(db: Db, tokenHash: string, now: Date): Promise<Person | undefined> {
  const [row] = await db
    .select({ personId: sessions.userId, sessionId: sessions.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(eq(sessions.tokenHash, tokenHash), isNull(sessions.revokedAt), gt(sessions.expiresAt, now), eq(users.isActive, true)),
    );
  return row;
}

/** Whether this session still counts, and is this person's. */
export async function isSessionLive(db: Db, { personId, sessionId }: Person, now: Date): Promise<boolean> {
  const found = await liveSession(db).execute({ personId, sessionId, now });
  return found.length > 0;
}

const liveSession = builtOnce((db) =>
  db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, sql.placeholder('sessionId')),
        eq(sessions.userId, sql.placeholder('personId')),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql.placeholder('now')),
        eq(users.isActive, true),
      ),
    )
    .prepare(''),
);

/** Notes that the session is in use. Called once per access token, not per request. */
export async function touchSession(db: Db, sessionId: string, now: Date): Promise<void> {
  await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId));
}

/** Ends a session for good; ending it again changes nothing. */
export async function revokeSession(db: Db, sessionId: string, now: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)));
}
