import { and, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import { users } from '../../auth/tables.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import { careGrants } from '../tables.ts';

export type GrantRow = typeof careGrants.$inferSelect;

/**
 * An ask for more has no column of its own: it is a row that already names who would see, was never an invitation, and waits for
 * its owner. Its label is the reason that was given.
 */
export const isAsk = and(isNotNull(careGrants.granteeId), isNull(careGrants.acceptedAt), isNull(careGrants.revokedAt));
const isGrant = sql`(${careGrants.granteeId} is null or ${careGrants.acceptedAt} is not null)`;

/** Everything a person granted or was asked for, newest first; what was taken back long ago is history and not shown. */
export async function listGiven(db: Db, ownerId: string, revokedAfter: Date): Promise<GrantRow[]> {
  return db
    .select()
    .from(careGrants)
    .where(
      and(eq(careGrants.userId, ownerId), sql`(${careGrants.revokedAt} is null or ${careGrants.revokedAt} > ${revokedAfter})`),
    )
    .orderBy(desc(careGrants.createdAt), careGrants.id);
}

/** A permission of this person, held until the transaction ends. */
export async function lockOwn(tx: Tx, ownerId: string, grantId: string): Promise<GrantRow | undefined> {
  const [row] = await tx
    .select()
    .from(careGrants)
    .where(and(eq(careGrants.id, grantId), eq(careGrants.userId, ownerId), isGrant))
    .for('update');
  return row;
}

/** An open ask that this person was asked, held until the transaction ends. */
export async function lockAsk(tx: Tx, ownerId: string, askId: string): Promise<GrantRow | undefined> {
  const [row] = await tx
    .select()
    .from(careGrants)
    .where(and(eq(careGrants.id, askId), eq(careGrants.userId, ownerId), isAsk))
    .for('update');
  return row;
}

/** What counts at this moment between an owner whose account is open and whoever they let in. */
const liveAt = (now: Date) =>
  and(isNotNull(careGrants.acceptedAt), isNull(careGrants.revokedAt), gt(careGrants.expiresAt, now), eq(users.isActive, true));

/** The permissions that others give this person now, newest first. */
export async function listReceived(db: Db, granteeId: string, now: Date): Promise<GrantRow[]> {
  const found = await db
    .select({ grant: careGrants })
    .from(careGrants)
    .innerJoin(users, eq(users.id, careGrants.userId))
    .where(and(eq(careGrants.granteeId, granteeId), liveAt(now)))
    .orderBy(desc(careGrants.createdAt), careGrants.id);
  return found.map(({ grant }) => grant);
}

/** One of them. Asked of the database each time: what was taken back a moment ago is gone on every node. */
export async function findReceived(db: Db | Tx, granteeId: string, grantId: string, now: Date): Promise<GrantRow | undefined> {
  const [found] = await db
    .select({ grant: careGrants })
    .from(careGrants)
    .innerJoin(users, eq(users.id, careGrants.userId))
    .where(and(eq(careGrants.id, grantId), eq(careGrants.granteeId, granteeId), liveAt(now)));
  return found?.grant;
}

/** The newest permission that counts between these two, held until the transaction ends. */
export async function lockLiveBetween(tx: Tx, ownerId: string, granteeId: string, now: Date): Promise<GrantRow | undefined> {
  const [row] = await tx
    .select({ grant: careGrants })
    .from(careGrants)
    .innerJoin(users, eq(users.id, careGrants.userId))
    .where(and(eq(careGrants.userId, ownerId), eq(careGrants.granteeId, granteeId), liveAt(now)))
    .orderBy(desc(careGrants.createdAt))
    .limit(1)
    .for('update', { of: careGrants });
  return row?.grant;
}

/**
 * What an owner calls whoever they let in, or once did: by the permission that stands, or else by the newest. Nothing where there
 * never was one.
 */
export async function findRelation(db: Db | Tx, ownerId: string, granteeId: string): Promise<GrantRow['relation'] | undefined> {
  const [row] = await db
    .select({ relation: careGrants.relation })
    .from(careGrants)
    .where(and(eq(careGrants.userId, ownerId), eq(careGrants.granteeId, granteeId), isNotNull(careGrants.acceptedAt)))
    .orderBy(sql`${careGrants.revokedAt} desc nulls first`, desc(careGrants.acceptedAt))
    .limit(1);
  return row?.relation;
}

/** The open asks from whoever is let in to one owner. */
export async function listAsksBetween(db: Db | Tx, ownerId: string, granteeId: string): Promise<GrantRow[]> {
  return db
    .select()
    .from(careGrants)
    .where(and(eq(careGrants.userId, ownerId), eq(careGrants.granteeId, granteeId), isAsk));
}

/** The invitation that this token opens. Two may find it at once: `updateGrant` with its token lets one of them answer it. */
export async function findInvitation(db: Db | Tx, tokenHash: string, now: Date): Promise<GrantRow | undefined> {
  const [found] = await db
    .select({ grant: careGrants })
    .from(careGrants)
    .innerJoin(users, eq(users.id, careGrants.userId))
    .where(
      and(
        eq(careGrants.tokenHash, tokenHash),
        isNull(careGrants.granteeId),
        isNull(careGrants.revokedAt),
        gt(careGrants.invitationExpiresAt, now),
        gt(careGrants.expiresAt, now),
        eq(users.isActive, true),
      ),
    );
  return found?.grant;
}

/** Writes a permission or an ask. The same id of the same owner, not yet answered, is written over; `false` when it is another's. */
export async function saveGrant(tx: Tx, row: typeof careGrants.$inferInsert): Promise<boolean> {
  const { id: _id, userId: _owner, createdAt: _then, ...columns } = row;
  const written = await tx
    .insert(careGrants)
    .values(row)
    .onConflictDoUpdate({
      target: careGrants.id,
      set: columns,
      setWhere: sql`${careGrants.userId} = ${row.userId} and ${careGrants.acceptedAt} is null and ${careGrants.revokedAt} is null and ${careGrants.granteeId} is not distinct from ${row.granteeId ?? null}::uuid`,
    })
    .returning({ id: careGrants.id });
  return written.length > 0;
}

/** Changes a row; answers it, or nothing when it must be an invitation that nobody answered, of this very link, and is not. */
export async function updateGrant(
  tx: Tx,
  grantId: string,
  columns: Partial<typeof careGrants.$inferInsert>,
  only?: { tokenHash: string },
): Promise<GrantRow | undefined> {
  const [row] = await tx
    .update(careGrants)
    .set(columns)
    .where(
      and(
        eq(careGrants.id, grantId),
        only && and(eq(careGrants.tokenHash, only.tokenHash), isNull(careGrants.granteeId), isNull(careGrants.revokedAt)),
      ),
    )
    .returning();
  return row;
}

/** Removes asks that were answered or replaced. */
export async function deleteAsk(tx: Tx, askId: string): Promise<void> {
  await tx.delete(careGrants).where(and(eq(careGrants.id, askId), isAsk));
}
