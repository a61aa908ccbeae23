import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, or } from 'drizzle-orm';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { legalDocuments } from '../../tables.ts';

export type DocumentRow = typeof legalDocuments.$inferSelect;
export type DocumentColumns = typeof legalDocuments.$inferInsert;

const { id, userId, caseId, createdAt, removedAt } = legalDocuments;
const isThere = isNull(removedAt);

/** A person's document that was not taken away; another's looks the same as what never was. */
export async function findDocument(db: Db | Tx, personId: string, documentId: string): Promise<DocumentRow | undefined> {
  const [row] = await db
    .select()
    .from(legalDocuments)
    .where(and(own(personId, documentId), isThere));
  return row;
}

/** The same, whether or not it was taken away, held until the transaction ends. */
export async function lockAnyDocument(tx: Tx, personId: string, documentId: string): Promise<DocumentRow | undefined> {
  const [row] = await tx.select().from(legalDocuments).where(own(personId, documentId)).for('update');
  return row;
}

/** A person's documents, newest first: one more than `limit` when there are more. */
export async function listDocuments(
  db: Db | Tx,
  personId: string,
  asked: { limit: number; after?: Cursor | undefined; caseId?: string | undefined; isRemoved?: boolean },
): Promise<DocumentRow[]> {
  const { limit, after } = asked;
  const older = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  const ofCase = asked.caseId === undefined ? undefined : eq(caseId, asked.caseId);
  return db
    .select()
    .from(legalDocuments)
    .where(and(eq(userId, personId), asked.isRemoved ? isNotNull(removedAt) : isThere, ofCase, older))
    .orderBy(desc(createdAt), asc(id))
    .limit(limit + 1);
}

/** How many a person has, those taken away included. */
export async function countDocuments(tx: Tx, personId: string): Promise<number> {
  const [counted] = await tx.select({ documents: count() }).from(legalDocuments).where(eq(userId, personId));
  return counted?.documents ?? 0;
}

/** Writes a document, once. An id that somebody has is not written again. */
export async function insertDocument(tx: Tx, row: DocumentColumns): Promise<void> {
  await tx.insert(legalDocuments).values(row).onConflictDoNothing({ target: id });
}

/** Changes one that is held. */
export async function updateDocument(tx: Tx, documentId: string, columns: Partial<DocumentColumns>): Promise<DocumentRow> {
  const [row] = await tx.update(legalDocuments).set(columns).where(eq(id, documentId)).returning();
  if (!row) throw new Error('A document that was held is gone');
  return row;
}

/** Removes for good some of the documents that were taken away before `moment`. Answers how many. */
export async function purgeDocuments(db: Db, moment: Date, limit: number): Promise<number> {
  const old = db.select({ id }).from(legalDocuments).where(lte(removedAt, moment)).orderBy(removedAt, id).limit(limit);
  const gone = await db
    .delete(legalDocuments)
    .where(and(inArray(id, old), lte(removedAt, moment)))
    .returning({ id });
  return gone.length;
}

function own(personId: string, documentId: string) {
  return and(eq(id, documentId), eq(userId, personId));
}
