import { and, eq, gt, isNotNull, isNull, or } from 'drizzle-orm';
import type { Db } from '../../../db/open-database.ts';
import type { Person } from '../../../http/person.ts';
import { sessionTokenHash } from '../../session/session-token.ts';
import { guardians, sessions, users } from '../../tables.ts';

/**
 * Whose browser this is by its long-lived cookie, when its short one has run out: a site that asks in between needs no page of ours.
 * The token is only read, not used up; one that was used up says nothing.
 */
export async function findByBrowserToken(
  db: Db,
  token: string | undefined,
  now: Date,
): Promise<Pick<Person, 'personId' | 'sessionId' | 'provedAt'> | undefined> {
  const tokenHash = token === undefined ? undefined : sessionTokenHash(token);
  if (tokenHash === undefined) return undefined;
  const [row] = await db
    .select({
      personId: sessions.userId,
      sessionId: sessions.id,
      provedAt: sessions.provedAt,
      createdAt: sessions.createdAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(guardians, eq(guardians.userId, sessions.userId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        eq(users.isActive, true),
        // A child who waits for a guardian is nobody to other sites.
        or(isNull(guardians.userId), isNotNull(guardians.agreedAt)),
      ),
    );
  return row && { personId: row.personId, sessionId: row.sessionId, provedAt: row.provedAt ?? row.createdAt };
}
