import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { contributions, signEntries, signMedia, signSenses } from '../../dictionary/tables.ts';

export type EntryRow = typeof signEntries.$inferSelect;
export type SenseRow = typeof signSenses.$inferSelect;
export type ContributionRow = typeof contributions.$inferSelect;
export type EntryColumns = typeof signEntries.$inferInsert;
type SenseColumns = Omit<typeof signSenses.$inferInsert, 'entryId' | 'position' | 'id'>;

/** An entry that may be seen by this person: it is published, or theirs. Else it looks like what never was. */
export async function findSeen(db: Db | Tx, personId: string, id: string): Promise<EntryRow | undefined> {
  const { isPublished, userId } = signEntries;
  const [row] = await db
    .select()
    .from(signEntries)
    .where(and(eq(signEntries.id, id), or(eq(isPublished, true), eq(userId, personId))));
  return row;
}

/** An entry, whoever put it in: for those who review. */
export async function findEntry(db: Db | Tx, id: string): Promise<EntryRow | undefined> {
  const [row] = await db.select().from(signEntries).where(eq(signEntries.id, id));
  return row;
}

/** The same, held until the transaction ends. With `personId` only theirs. */
export async function lockEntry(tx: Tx, id: string, personId?: string): Promise<EntryRow | undefined> {
  const own = personId === undefined ? undefined : eq(signEntries.userId, personId);
  const [row] = await tx
    .select()
    .from(signEntries)
    .where(and(eq(signEntries.id, id), own))
    .for('update');
  return row;
}

/** What each of these entries can mean, in order. */
export async function listSenses(db: Db | Tx, ids: readonly string[]): Promise<SenseRow[]> {
  if (ids.length === 0) return [];
  const { entryId, position } = signSenses;
  return db
    .select()
    .from(signSenses)
    .where(inArray(entryId, [...ids]))
    .orderBy(entryId, asc(position));
}

/** Which of these entries have a take. */
export async function listWithPose(db: Db | Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: signMedia.entryId })
    .from(signMedia)
    .where(inArray(signMedia.entryId, [...ids]));
  return new Set(rows.map(({ id }) => id));
}

/** How far each of these entries has come. */
export async function listOwnStates(db: Db | Tx, ids: readonly string[]): Promise<Map<string, ContributionRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(contributions)
    .where(and(inArray(contributions.entryId, [...ids]), eq(contributions.kind, 'entry')));
  return new Map(rows.map((row) => [row.entryId, row]));
}

/** How many entries somebody has put in. */
export async function countOwn(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(signEntries).where(eq(signEntries.userId, personId));
  return row?.count ?? 0;
}

/** Writes an entry with its senses, once: the same id again writes nothing. Answers whether it was written now. */
export async function insertEntry(tx: Tx, row: EntryColumns & { id: string }, senses: readonly SenseColumns[]): Promise<boolean> {
  const made = await tx.insert(signEntries).values(row).onConflictDoNothing().returning({ id: signEntries.id });
  if (made.length === 0) return false;
  await insertSenses(tx, row.id, senses);
  return true;
}

/** Writes many new entries at once, with their senses and how they came: three statements, however many there are. */
export async function insertBrought(
  tx: Tx,
  brought: readonly {
    entry: EntryColumns & { id: string };
    senses: readonly SenseColumns[];
    put: typeof contributions.$inferInsert;
  }[],
): Promise<void> {
  await tx.insert(signEntries).values(brought.map(({ entry }) => entry));
  await tx
    .insert(signSenses)
    .values(brought.flatMap(({ entry, senses }) => senses.map((sense, position) => ({ ...sense, entryId: entry.id, position }))));
  await tx.insert(contributions).values(brought.map(({ put }) => put));
}

/** Changes an entry that is held, and what it can mean. */
export async function updateEntry(
  tx: Tx,
  id: string,
  columns: Partial<EntryColumns>,
  senses?: readonly SenseColumns[],
): Promise<void> {
  await tx.update(signEntries).set(columns).where(eq(signEntries.id, id));
  if (!senses) return;
  await tx.delete(signSenses).where(eq(signSenses.entryId, id));
  await insertSenses(tx, id, senses);
}

async function insertSenses(tx: Tx, entryId: string, senses: readonly SenseColumns[]): Promise<void> {
  await tx.insert(signSenses).values(senses.map((sense, position) => ({ ...sense, entryId, position })));
}

/** Removes entries of one person for good, with all that belongs to them. */
export async function deleteEntries(tx: Tx, personId: string, which: { id: string } | { importId: string }): Promise<number> {
  const these: SQL = 'id' in which ? eq(signEntries.id, which.id) : eq(signEntries.importId, which.importId);
  const gone = await tx
    .delete(signEntries)
    .where(and(eq(signEntries.userId, personId), these))
    .returning({ id: signEntries.id });
  return gone.length;
}
