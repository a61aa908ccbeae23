import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../db/open-database.ts';
import { sessions, users } from '../tables.ts';

/** Which of these sessions count no longer: ended, run out, gone, or of a person who was closed. */
export async function findEndedSessions(db: Db, sessionIds: string[], now: Date): Promise<string[]> {
  const live = await db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(inArray(sessions.id, sessionIds), isNull(sessions.revokedAt), gt(sessions.expiresAt, now), eq(users.isActive, true)),
    );
  const counting = new Set(live.map(({ id }) => id));
  return sessionIds.filter((id) => !counting.has(id));
}
