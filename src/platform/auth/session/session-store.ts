import { and, desc, eq, gt, isNull, lte, ne, sql } from 'drizzle-orm';
import { builtOnce } from '../../db/built-once.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import { guardians, sessions, spentTokens, users } from '../tables.ts';
import type { SessionOf } from './access-token.ts';

export type NewSession = typeof sessions.$inferInsert;

/** Opens a session. Inside a transaction hand over its `tx`. */
export async function insertSession(db: Db | Tx, session: NewSession): Promise<void> {
  await db.insert(sessions).values(session);
}

/**
 * Whether this person's account is open, which nobody changes until the transaction ends. Who else asks waits: each may go on to
 * write to the person, and two who only read first would then wait for each other.
 */
export async function holdOpenAccount(tx: Tx, personId: string): Promise<boolean> {
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, personId), eq(users.isActive, true)))
    .for('no key update');
  return found.length > 0;
}

/** What a session that counts says of whoever acts in it. */
export type LiveSession = {
  personId: string;
  role: 'person' | 'professional' | 'admin';
  provedAt: Date;
  renewedAt: Date;
  isWaiting: boolean;
};

/** A session, unless it was ended, ran out, or its person was closed. */
export async function findLiveSession(db: Db, sessionId: string, now: Date): Promise<LiveSession | undefined> {
  const [row] = await liveSession(db).execute({ sessionId, now });
  if (!row) return undefined;
  const isWaiting = row.guardedId !== null && row.agreedAt === null;
  const { personId, role, renewedAt } = row;
  return { personId, role, provedAt: row.provedAt ?? row.createdAt, renewedAt, isWaiting };
}

const liveSession = builtOnce((db) =>
  db
    .select({
      personId: sessions.userId,
      role: users.role,
      provedAt: sessions.provedAt,
      createdAt: sessions.createdAt,
      renewedAt: sessions.lastSeenAt,
      guardedId: guardians.userId,
      agreedAt: guardians.agreedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(guardians, eq(guardians.userId, sessions.userId))
    .where(
      and(
        eq(sessions.id, sql.placeholder('sessionId')),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql.placeholder('now')),
        eq(users.isActive, true),
      ),
    )
    .prepare(''),
);

const counts = (now: Date) => and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now));

type Rotation = { tokenHash: string; nextHash: string; now: Date; awaySince: Date; provedBy: Date };

/**
 * Exchanges a session's token for the next one, once: of several who hold the same token one is answered, and the others find it
 * spent. `undefined` when no session that counts has this token.
 *
 * Whoever was away since `awaySince` comes back as somebody who last showed no later than `provedBy` that it is them (sec/S25).
 */
export async function rotateToken(
  tx: Tx,
  { tokenHash, nextHash, now, awaySince, provedBy }: Rotation,
): Promise<(SessionOf & { expiresAt: Date }) | undefined> {
  const before = sql`least(coalesce(${sessions.provedAt}, ${sessions.createdAt}), ${sql.param(provedBy, sessions.provedAt)})`;
  const provedAt = sql`case when ${lte(sessions.lastSeenAt, awaySince)} then ${before} else ${sessions.provedAt} end`;
  const [row] = await tx
    .update(sessions)
    .set({ tokenHash: nextHash, rotatedAt: now, lastSeenAt: now, provedAt })
    .from(users)
    .where(and(eq(sessions.tokenHash, tokenHash), counts(now), eq(users.id, sessions.userId), eq(users.isActive, true)))
    .returning({ personId: sessions.userId, sessionId: sessions.id, expiresAt: sessions.expiresAt });
  if (row) await tx.insert(spentTokens).values({ tokenHash, sessionId: row.sessionId, spentAt: now });
  return row;
}

/** A token that a session left behind, and how that session stands now. */
export type SpentToken = SessionOf & {
  spentAt: Date;
  currentHash: string;
  userAgentHash: string | null;
  expiresAt: Date;
  counts: boolean;
};

/** Finds it by its digest. */
export async function findSpentToken(db: Db, tokenHash: string, now: Date): Promise<SpentToken | undefined> {
  const [row] = await db
    .select({
      personId: sessions.userId,
      sessionId: sessions.id,
      spentAt: spentTokens.spentAt,
      currentHash: sessions.tokenHash,
      userAgentHash: sessions.userAgentHash,
      expiresAt: sessions.expiresAt,
      revokedAt: sessions.revokedAt,
      isActive: users.isActive,
    })
    .from(spentTokens)
    .innerJoin(sessions, eq(sessions.id, spentTokens.sessionId))
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(spentTokens.tokenHash, tokenHash));
  if (!row) return undefined;
  const { revokedAt, isActive, ...spent } = row;
  return { ...spent, counts: revokedAt === null && isActive && spent.expiresAt > now };
}

/** The sessions of a person that count, the one used last first. */
export async function listSessions(db: Db, personId: string, now: Date) {
  return db
    .select({
      id: sessions.id,
      label: sessions.label,
      methods: sessions.methods,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), counts(now)))
    .orderBy(desc(sessions.lastSeenAt), sessions.id);
}

/** Notes that whoever acts in this session has just shown that it is them. */
export async function markProved(db: Db | Tx, sessionId: string, now: Date): Promise<void> {
  await db.update(sessions).set({ provedAt: now }).where(eq(sessions.id, sessionId));
}

/** Ends a session for good; ending it again changes nothing. Says whether there was one to end. */
export async function revokeSession(db: Db | Tx, { personId, sessionId }: SessionOf, now: Date): Promise<boolean> {
  const ended = await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, personId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends the session that has this token now; returns its id, if there was one to end. */
export async function revokeByToken(db: Db, tokenHash: string, now: Date): Promise<string | undefined> {
  const [ended] = await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  return ended?.id;
}

/** Ends all sessions of a person, but for the one to be kept; returns their ids. */
export async function revokeSessionsOf(db: Db | Tx, personId: string, now: Date, keptId?: string): Promise<string[]> {
  const ended = await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(
      and(eq(sessions.userId, personId), isNull(sessions.revokedAt), keptId === undefined ? undefined : ne(sessions.id, keptId)),
    )
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}
