import { and, asc, count, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Sealed } from '#platform/vault/vault.ts';
import { signPhrases } from '../../speak/tables.ts';

export type PhraseRow = typeof signPhrases.$inferSelect;
type Whose = { personId: string; phraseId: string };

const { id, userId, version, createdAt } = signPhrases;
const own = ({ personId, phraseId }: Whose) => and(eq(id, phraseId), eq(userId, personId));

/** A person's own phrases, in the order in which they made them. */
export async function listPhraseRows(db: Db | Tx, personId: string): Promise<PhraseRow[]> {
  return db.select().from(signPhrases).where(eq(userId, personId)).orderBy(asc(createdAt), asc(id));
}

/** One phrase of this person; nobody else's is found. */
export async function findPhraseRow(db: Db | Tx, whose: Whose): Promise<PhraseRow | undefined> {
  const [row] = await db.select().from(signPhrases).where(own(whose));
  return row;
}

/** How many phrases a person keeps. */
export async function countPhrases(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db.select({ phrases: count() }).from(signPhrases).where(eq(userId, personId));
  return row?.phrases ?? 0;
}

/** Writes a phrase, once: the same id again writes nothing. */
export async function insertPhrase(db: Db | Tx, row: Omit<PhraseRow, 'version' | 'fileId'>): Promise<void> {
  await db.insert(signPhrases).values(row).onConflictDoNothing();
}

/** Changes a phrase as it was at a version. Answers whether it was still at it. */
export async function updatePhrase(
  db: Db | Tx,
  { seen, ...whose }: Whose & { seen: number },
  changed: { content: Sealed; updatedAt: Date },
): Promise<boolean> {
  const done = await db
    .update(signPhrases)
    .set({ ...changed, version: seen + 1 })
    .where(and(own(whose), eq(version, seen)))
    .returning({ id });
  return done.length > 0;
}

/** Puts another picture, or none, in place of the one that was there; the version is that of the words. Answers which file it had, if the phrase is there. */
export async function putPhraseFile(
  tx: Tx,
  whose: Whose,
  { fileId, at }: { fileId: string | null; at: Date },
): Promise<{ before: string | null } | undefined> {
  const [row] = await tx.select().from(signPhrases).where(own(whose)).for('update');
  if (!row) return undefined;
  await tx.update(signPhrases).set({ fileId, updatedAt: at }).where(own(whose));
  return { before: row.fileId };
}

/** Removes a phrase for good. Answers the row that was there. */
export async function deletePhraseRow(db: Db | Tx, whose: Whose): Promise<PhraseRow | undefined> {
  const [gone] = await db.delete(signPhrases).where(own(whose)).returning();
  return gone;
}
