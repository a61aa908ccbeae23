import { and, eq, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { SessionOf } from '../session/access-token.ts';
import { sessions, spentTokens } from '../tables.ts';

/** Whether a token is of this session, now or before. */
export async function isTokenOf(db: Db, sessionId: string, tokenHash: string): Promise<boolean> {
  const [current] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.tokenHash, tokenHash)));
  if (current) return true;
  const [spent] = await db
    .select({ tokenHash: spentTokens.tokenHash })
    .from(spentTokens)
    .where(and(eq(spentTokens.sessionId, sessionId), eq(spentTokens.tokenHash, tokenHash)));
  return spent !== undefined;
}

/** Puts another token in the place of the one that a session has, which is spent by that. Returns when the session ends by itself. */
export async function replaceToken(
  tx: Tx,
  { session, nextHash, now }: { session: SessionOf; nextHash: string; now: Date },
): Promise<Date | undefined> {
  const [row] = await tx
    .select({ tokenHash: sessions.tokenHash, expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(and(eq(sessions.id, session.sessionId), eq(sessions.userId, session.personId), isNull(sessions.revokedAt)))
    .for('update');
  if (!row) return undefined;
  await tx.insert(spentTokens).values({ tokenHash: row.tokenHash, sessionId: session.sessionId, spentAt: now });
  await tx
    .update(sessions)
    .set({ tokenHash: nextHash, rotatedAt: now, lastSeenAt: now })
    .where(eq(sessions.id, session.sessionId));
  return row.expiresAt;
}
