import { and, asc, count, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { legalCaseShares } from '../../professional/tables.ts';
import { legalCases } from '../../tables.ts';

export type ShareRow = typeof legalCaseShares.$inferSelect;
export type ShareColumns = typeof legalCaseShares.$inferInsert;

const { id, userId, caseId, granteeId, state, expiresAt, revokedAt, createdAt } = legalCaseShares;

/** Writes a share, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertShare(tx: Tx, row: ShareColumns): Promise<boolean> {
  const written = await tx.insert(legalCaseShares).values(row).onConflictDoNothing({ target: id }).returning({ id });
  return written.length === 1;
}

/** All shares of a case, newest first; they are few. */
export async function listShares(db: Db | Tx, ofCase: string): Promise<ShareRow[]> {
  return db.select().from(legalCaseShares).where(eq(caseId, ofCase)).orderBy(desc(createdAt), asc(id));
}

/** How often a case was shared. */
export async function countShares(tx: Tx, ofCase: string): Promise<number> {
  const [counted] = await tx.select({ shares: count() }).from(legalCaseShares).where(eq(caseId, ofCase));
  return counted?.shares ?? 0;
}

/** A share that this person gave, held until the transaction ends. Of a case that was taken away there is none. */
export async function lockOwnShare(tx: Tx, ownerId: string, shareId: string): Promise<ShareRow | undefined> {
  const [found] = await tx
    .select({ share: legalCaseShares })
    .from(legalCaseShares)
    .innerJoin(legalCases, eq(legalCases.id, caseId))
    .where(and(eq(id, shareId), eq(userId, ownerId), isNull(legalCases.removedAt)))
    .for('update', { of: legalCaseShares });
  return found?.share;
}

/** A share that this person gave, as it is now. */
export async function findOwnShare(db: Db | Tx, ownerId: string, shareId: string): Promise<ShareRow | undefined> {
  const [found] = await db
    .select({ share: legalCaseShares })
    .from(legalCaseShares)
    .innerJoin(legalCases, eq(legalCases.id, caseId))
    .where(and(eq(id, shareId), eq(userId, ownerId), isNull(legalCases.removedAt)));
  return found?.share;
}

/** What counts at this moment by the share itself; whether the permission under it counts is asked apart. */
const liveAt = (now: Date) => and(isNull(revokedAt), ne(state, 'declined'), gt(expiresAt, now), isNull(legalCases.removedAt));

/** The cases that others share with this person now, or ask them about, newest first. */
export async function listReceivedShares(db: Db | Tx, personId: string, now: Date): Promise<ShareRow[]> {
  const found = await db
    .select({ share: legalCaseShares })
    .from(legalCaseShares)
    .innerJoin(legalCases, eq(legalCases.id, caseId))
    .where(and(eq(granteeId, personId), liveAt(now)))
    .orderBy(desc(createdAt), asc(id));
  return found.map(({ share }) => share);
}

/** One of them. Asked of the database each time: what was taken back a moment ago is gone on every node. */
export async function findReceivedShare(
  db: Db | Tx,
  personId: string,
  shareId: string,
  now: Date,
): Promise<ShareRow | undefined> {
  const [found] = await db
    .select({ share: legalCaseShares })
    .from(legalCaseShares)
    .innerJoin(legalCases, eq(legalCases.id, caseId))
    .where(and(eq(id, shareId), eq(granteeId, personId), liveAt(now)));
  return found?.share;
}

/** The same, held until the transaction ends. */
export async function lockReceivedShare(tx: Tx, personId: string, shareId: string, now: Date): Promise<ShareRow | undefined> {
  const [found] = await tx
    .select({ share: legalCaseShares })
    .from(legalCaseShares)
    .innerJoin(legalCases, eq(legalCases.id, caseId))
    .where(and(eq(id, shareId), eq(granteeId, personId), liveAt(now)))
    .for('update', { of: legalCaseShares });
  return found?.share;
}

/** Changes one that is held. */
export async function updateShare(tx: Tx, shareId: string, columns: Partial<ShareColumns>): Promise<ShareRow> {
  const [row] = await tx.update(legalCaseShares).set(columns).where(eq(id, shareId)).returning();
  if (!row) throw new Error('A share that was held is gone');
  return row;
}

/** Until the transaction ends nobody else shares this case or changes what is shared of it. */
export async function holdShares(tx: Tx, ofCase: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`legal shares ${ofCase}`}, 0))`);
}
