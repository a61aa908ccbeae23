import { and, asc, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { legalDeskEntries, legalDesks } from '../../professional/tables.ts';

export type DeskRow = typeof legalDesks.$inferSelect;
export type DeskEntryRow = typeof legalDeskEntries.$inferSelect;

const { id, userId, shareId } = legalDesks;
const entryId = legalDeskEntries.id;

/** Writes the desk of a share; there is one for each. */
export async function insertDesk(tx: Tx, row: typeof legalDesks.$inferInsert): Promise<void> {
  await tx.insert(legalDesks).values(row).onConflictDoNothing({ target: shareId });
}

/** A professional’s desks, newest first. */
export async function listDesks(db: Db | Tx, personId: string): Promise<DeskRow[]> {
  return db.select().from(legalDesks).where(eq(userId, personId)).orderBy(desc(legalDesks.createdAt), asc(id));
}

/** One of them; another’s looks the same as what never was. */
export async function findDesk(db: Db | Tx, personId: string, deskId: string): Promise<DeskRow | undefined> {
  const [row] = await db.select().from(legalDesks).where(own(personId, deskId));
  return row;
}

/** The same, held until the transaction ends. */
export async function lockDesk(tx: Tx, personId: string, deskId: string): Promise<DeskRow | undefined> {
  const [row] = await tx.select().from(legalDesks).where(own(personId, deskId)).for('update');
  return row;
}

/** The desk of a share, of this professional. */
export async function findDeskOf(db: Db | Tx, personId: string, ofShare: string): Promise<DeskRow | undefined> {
  const [row] = await db
    .select()
    .from(legalDesks)
    .where(and(eq(shareId, ofShare), eq(userId, personId)));
  return row;
}

/** Changes one that is held. */
export async function updateDesk(tx: Tx, deskId: string, columns: Partial<typeof legalDesks.$inferInsert>): Promise<DeskRow> {
  const [row] = await tx.update(legalDesks).set(columns).where(eq(id, deskId)).returning();
  if (!row) throw new Error('A desk that was held is gone');
  return row;
}

/** What is on these desks and was not taken away, in the order in which it was written. */
export async function listDeskEntries(
  db: Db | Tx,
  deskIds: readonly string[],
  kind?: DeskEntryRow['kind'],
): Promise<DeskEntryRow[]> {
  if (deskIds.length === 0) return [];
  const { deskId, removedAt, createdAt } = legalDeskEntries;
  return db
    .select()
    .from(legalDeskEntries)
    .where(and(inArray(deskId, [...deskIds]), isNull(removedAt), kind && eq(legalDeskEntries.kind, kind)))
    .orderBy(asc(createdAt), asc(entryId));
}

/** One of a desk that is held, whether or not it was taken away. */
export async function findDeskEntry(tx: Tx, ofDesk: string, wanted: string): Promise<DeskEntryRow | undefined> {
  const [row] = await tx
    .select()
    .from(legalDeskEntries)
    .where(and(eq(entryId, wanted), eq(legalDeskEntries.deskId, ofDesk)));
  return row;
}

/** How many there are on a desk, those taken away included. */
export async function countDeskEntries(tx: Tx, ofDesk: string): Promise<number> {
  return tx.$count(legalDeskEntries, eq(legalDeskEntries.deskId, ofDesk));
}

/** Writes one, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertDeskEntry(tx: Tx, row: typeof legalDeskEntries.$inferInsert): Promise<boolean> {
  const written = await tx
    .insert(legalDeskEntries)
    .values(row)
    .onConflictDoNothing({ target: entryId })
    .returning({ id: entryId });
  return written.length === 1;
}

/** Writes one of a desk that is held anew, as its next version. */
export async function updateDeskEntry(
  tx: Tx,
  wanted: string,
  columns: Partial<Pick<DeskEntryRow, 'body' | 'removedAt' | 'updatedAt'>>,
): Promise<void> {
  const version = sql`${legalDeskEntries.version} + 1`;
  await tx
    .update(legalDeskEntries)
    .set({ ...columns, version })
    .where(eq(entryId, wanted));
}

/** Removes for good some of what was taken away before `moment`. Answers how many. */
export async function purgeDeskEntries(db: Db, moment: Date, limit: number): Promise<number> {
  const { removedAt } = legalDeskEntries;
  const some = db.select({ id: entryId }).from(legalDeskEntries).where(lte(removedAt, moment)).limit(limit);
  const gone = await db
    .delete(legalDeskEntries)
    .where(and(lte(removedAt, moment), inArray(entryId, some)))
    .returning({ id: entryId });
  return gone.length;
}

function own(personId: string, deskId: string) {
  return and(eq(id, deskId), eq(userId, personId));
}
