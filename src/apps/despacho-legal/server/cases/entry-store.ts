import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { legalCaseEntries } from '../../tables.ts';

type Row = typeof legalCaseEntries.$inferSelect;
export type EntryKind = Row['kind'];

/** Something known in a case, its seal opened. What `body` is, its kind decides: whoever keeps that kind reads it. */
export type StoredEntry = Omit<Row, 'body'> & { body: unknown };
type NewEntry = { id: string; caseId: string; kind: EntryKind; body: object; fileId?: string | null; at: Date };

const { id, caseId, kind, removedAt, createdAt } = legalCaseEntries;
const isThere = isNull(removedAt);

/** Writes something of a case that is held, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertEntry(tx: Tx, seals: PersonVault, { body, at, ...entry }: NewEntry): Promise<boolean> {
  const sealed = seals.seal(placeOf(entry.id), JSON.stringify(body));
  const written = await tx
    .insert(legalCaseEntries)
    .values({ ...entry, body: sealed, createdAt: at, updatedAt: at })
    .onConflictDoNothing({ target: id })
    .returning({ id });
  return written.length === 1;
}

/** What is known in a case, of these kinds, in the order in which it was written; what was taken away only where it is asked for. */
export async function listEntries(
  db: Db | Tx,
  seals: PersonVault,
  ofCase: string,
  { kinds, withRemoved = false }: { kinds?: readonly EntryKind[]; withRemoved?: boolean } = {},
): Promise<StoredEntry[]> {
  const rows = await db
    .select()
    .from(legalCaseEntries)
    .where(and(eq(caseId, ofCase), kinds && inArray(kind, [...kinds]), withRemoved ? undefined : isThere))
    .orderBy(asc(createdAt), asc(id));
  return rows.map((row) => opened(seals, row));
}

/** One of a case; what is in another, or was taken away, looks the same as what never was. */
export async function findEntry(
  db: Db | Tx,
  seals: PersonVault,
  ofCase: string,
  entryId: string,
): Promise<StoredEntry | undefined> {
  const [row] = await db
    .select()
    .from(legalCaseEntries)
    .where(and(one(ofCase, entryId), isThere));
  return row && opened(seals, row);
}

/** The same, held until the transaction ends, whether or not it was taken away. */
export async function lockEntry(tx: Tx, seals: PersonVault, ofCase: string, entryId: string): Promise<StoredEntry | undefined> {
  const [row] = await tx.select().from(legalCaseEntries).where(one(ofCase, entryId)).for('update');
  return row && opened(seals, row);
}

/** Writes one that is held anew, as its next version. */
export async function updateEntry(
  tx: Tx,
  seals: PersonVault,
  entryId: string,
  changed: { body?: object; removedAt?: Date | null; at: Date },
): Promise<StoredEntry> {
  const { body, at, ...columns } = changed;
  const sealed = body && { body: seals.seal(placeOf(entryId), JSON.stringify(body)) };
  const version = sql`${legalCaseEntries.version} + 1`;
  const [row] = await tx
    .update(legalCaseEntries)
    .set({ ...columns, ...sealed, version, updatedAt: at })
    .where(eq(id, entryId))
    .returning();
  if (!row) throw new Error('Something that was held is gone');
  return opened(seals, row);
}

/** How many there are in a case, those taken away included. */
export async function countEntries(tx: Tx, ofCase: string): Promise<number> {
  return tx.$count(legalCaseEntries, eq(caseId, ofCase));
}

/** Removes for good some of what was taken away before `moment`, in any case. Answers how many there were, and the files that were theirs. */
export async function purgeEntries(db: Db, moment: Date, limit: number): Promise<{ gone: number; fileIds: string[] }> {
  const some = db.select({ id }).from(legalCaseEntries).where(lte(removedAt, moment)).limit(limit);
  // Said twice: one that is brought back at this very moment is looked at again, and stays.
  const gone = await db
    .delete(legalCaseEntries)
    .where(and(lte(removedAt, moment), inArray(id, some)))
    .returning({ fileId: legalCaseEntries.fileId });
  return { gone: gone.length, fileIds: gone.flatMap(({ fileId }) => fileId ?? []) };
}

/** The files of a case, those of what was taken away included. */
export async function listCaseFiles(tx: Tx, ofCase: string): Promise<string[]> {
  const rows = await tx
    .select({ fileId: legalCaseEntries.fileId })
    .from(legalCaseEntries)
    .where(and(eq(caseId, ofCase), isNotNull(legalCaseEntries.fileId)));
  return rows.flatMap(({ fileId }) => fileId ?? []);
}

function opened(seals: PersonVault, { body, ...row }: Row): StoredEntry {
  return { ...row, body: JSON.parse(seals.open(placeOf(row.id), body)) };
}

function one(ofCase: string, entryId: string) {
  return and(eq(id, entryId), eq(caseId, ofCase));
}

function placeOf(row: string) {
  return { table: 'legal_case_entries', column: 'body', row };
}
