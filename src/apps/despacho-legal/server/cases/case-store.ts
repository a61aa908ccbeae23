import { and, asc, count, desc, eq, gt, isNotNull, isNull, lt, lte, max, ne, or, sql } from 'drizzle-orm';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { CaseShelf } from '../../cases/contract.ts';
import { legalCases } from '../../tables.ts';

export type CaseRow = typeof legalCases.$inferSelect;
export type CaseColumns = typeof legalCases.$inferInsert;

const { id, userId, status, createdAt, removedAt } = legalCases;
const isThere = isNull(removedAt);
const shelves = {
  open: and(isThere, ne(status, 'archived')),
  archived: and(isThere, eq(status, 'archived')),
  removed: isNotNull(removedAt),
};

/** A person's case that was not taken away; another's looks the same as what never was. */
export async function findCase(db: Db | Tx, personId: string, caseId: string): Promise<CaseRow | undefined> {
  const [row] = await db
    .select()
    .from(legalCases)
    .where(and(own(personId, caseId), isThere));
  return row;
}

/** The same, held until the transaction ends. */
export async function lockCase(tx: Tx, personId: string, caseId: string): Promise<CaseRow | undefined> {
  const [row] = await tx
    .select()
    .from(legalCases)
    .where(and(own(personId, caseId), isThere))
    .for('update');
  return row;
}

/** The same, whether or not it was taken away. */
export async function lockAnyCase(tx: Tx, personId: string, caseId: string): Promise<CaseRow | undefined> {
  const [row] = await tx.select().from(legalCases).where(own(personId, caseId)).for('update');
  return row;
}

/** A person's cases of one shelf, newest first: one more than `limit` when there are more. */
export async function listCases(
  db: Db | Tx,
  personId: string,
  { limit, after, shelf }: { limit: number; after?: Cursor | undefined; shelf: CaseShelf },
): Promise<CaseRow[]> {
  const older = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  return db
    .select()
    .from(legalCases)
    .where(and(eq(userId, personId), shelves[shelf], older))
    .orderBy(desc(createdAt), asc(id))
    .limit(limit + 1);
}

/** How many a person has, those taken away included, and the last number that one of them got. Until the transaction ends nobody numbers another. */
export async function countCases(tx: Tx, personId: string): Promise<{ cases: number; last: number }> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`legal cases ${personId}`}, 0))`);
  const [counted] = await tx
    .select({ cases: count(), last: max(legalCases.number) })
    .from(legalCases)
    .where(eq(userId, personId));
  return { cases: counted?.cases ?? 0, last: counted?.last ?? 0 };
}

/** Writes a case, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertCase(tx: Tx, row: CaseColumns): Promise<boolean> {
  const written = await tx.insert(legalCases).values(row).onConflictDoNothing({ target: id }).returning({ id });
  return written.length === 1;
}

/** Changes one that is held. */
export async function updateCase(tx: Tx, caseId: string, columns: Partial<CaseColumns>): Promise<CaseRow> {
  const [row] = await tx.update(legalCases).set(columns).where(eq(id, caseId)).returning();
  if (!row) throw new Error('A case that was held is gone');
  return row;
}

/** Some of the cases that were taken away before `moment` and not brought back since. */
export async function listForgotten(db: Db, moment: Date, limit: number): Promise<string[]> {
  const rows = await db.select({ id }).from(legalCases).where(lte(removedAt, moment)).orderBy(removedAt, id).limit(limit);
  return rows.map((row) => row.id);
}

/** Removes a case for good, with everything in it, if it was taken away before `moment` and not brought back since. Answers whether it was. */
export async function purgeCase(tx: Tx, caseId: string, moment: Date): Promise<boolean> {
  const gone = await tx
    .delete(legalCases)
    .where(and(eq(id, caseId), lte(removedAt, moment)))
    .returning({ id });
  return gone.length === 1;
}

function own(personId: string, caseId: string) {
  return and(eq(id, caseId), eq(userId, personId));
}
