import { and, asc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { PersonVault, Vault } from '#platform/vault/vault.ts';
import { type ChangeRealLife, RealLifeEntry, RealLifeFields } from '../../keeping/contract.ts';
import { realLifeEntries } from '../../tables.ts';

type Stored = { db: Db | Tx; vault: Vault };
type Row = typeof realLifeEntries.$inferSelect;

/** Writes an entry once, and answers it as it is kept. */
export async function insertEntry(
  { db, vault }: Stored,
  personId: string,
  id: string,
  fields: RealLifeFields,
  at: Date,
): Promise<RealLifeEntry | undefined> {
  const seals = await vault.of(personId, db);
  const content = seals.seal(placeOf(id), JSON.stringify(fields));
  await db
    .insert(realLifeEntries)
    .values({ id, userId: personId, goalId: fields.goalId, content, createdAt: at, updatedAt: at })
    .onConflictDoNothing();
  const [row] = await db.select().from(realLifeEntries).where(own(personId, id));
  return row && present(seals, row);
}

/** A person's entries, newest first: one more than `limit` when there are more. */
export async function listEntries(
  { db, vault }: Stored,
  personId: string,
  { limit, after }: { limit: number; after?: Cursor },
): Promise<RealLifeEntry[]> {
  const { createdAt, id, userId } = realLifeEntries;
  const older = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  const rows = await db
    .select()
    .from(realLifeEntries)
    .where(and(eq(userId, personId), older))
    .orderBy(sql`${createdAt} desc nulls last`, asc(id))
    .limit(limit + 1);
  const seals = await vault.of(personId, db);
  return rows.map((row) => present(seals, row));
}

/** Which version of an entry is kept, held until the transaction ends; nothing when there is no such entry. */
export async function lockEntry(tx: Tx, personId: string, id: string): Promise<number | undefined> {
  const { version } = realLifeEntries;
  const [row] = await tx.select({ version }).from(realLifeEntries).where(own(personId, id)).for('update');
  return row?.version;
}

/** Writes an entry that is held anew, as this version. */
export async function updateEntry(
  { db, vault }: Stored,
  personId: string,
  id: string,
  { version, ...fields }: ChangeRealLife,
  at: Date,
): Promise<RealLifeEntry> {
  const seals = await vault.of(personId, db);
  const content = seals.seal(placeOf(id), JSON.stringify(fields));
  const [row] = await db
    .update(realLifeEntries)
    .set({ content, goalId: fields.goalId, version, updatedAt: at })
    .where(own(personId, id))
    .returning();
  if (!row) throw new Error('An entry that was held is gone');
  return present(seals, row);
}

/** Gives a goal that is put back the entries that it lost when it was removed: which goal each was noted for is under its seal. */
export async function moveBackEntries({ db, vault }: Stored, personId: string, goalId: string): Promise<void> {
  const { id, userId } = realLifeEntries;
  const loose = and(eq(userId, personId), isNull(realLifeEntries.goalId));
  const rows = await db.select().from(realLifeEntries).where(loose);
  const seals = await vault.of(personId, db);
  const its = rows.filter((row) => opened(seals, row)?.goalId === goalId).map((row) => row.id);
  if (its.length > 0)
    await db
      .update(realLifeEntries)
      .set({ goalId })
      .where(and(loose, inArray(id, its)));
}

/** Removes an entry for good. Answers whether there was one. */
export async function deleteEntry(db: Db | Tx, personId: string, id: string): Promise<boolean> {
  const gone = await db.delete(realLifeEntries).where(own(personId, id)).returning({ id: realLifeEntries.id });
  return gone.length === 1;
}

function own(personId: string, id: string) {
  return and(eq(realLifeEntries.id, id), eq(realLifeEntries.userId, personId));
}

function placeOf(row: string) {
  return { table: 'real_life_entries', column: 'content', row };
}

/** A goal may be gone: the entry then belongs to none. */
function present(seals: PersonVault, row: Row): RealLifeEntry {
  const { id, goalId, version, createdAt } = row;
  return RealLifeEntry.parse({ ...open(seals, row), goalId, id, version, createdAt: createdAt.toISOString() });
}

function open(seals: PersonVault, { id, content }: Row): RealLifeFields {
  return RealLifeFields.parse(JSON.parse(seals.open(placeOf(id), content)));
}

/** One that no longer opens keeps no goal from coming back. */
function opened(seals: PersonVault, row: Row): RealLifeFields | undefined {
  try {
    return open(seals, row);
  } catch {
    return undefined;
  }
}
