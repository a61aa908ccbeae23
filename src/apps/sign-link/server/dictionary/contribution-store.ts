import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { contributions, signEntries } from '../../dictionary/tables.ts';
import type { ContributionRow } from './entry-store.ts';

export type ContributionColumns = typeof contributions.$inferInsert;
/** One of them with the sign it is about. */
export type Contributed = ContributionRow & { gloss: string; language: 'lsm' | 'lse'; isPublished: boolean };

/** Writes one, once. Answers whether it was written now. */
export async function insertContribution(tx: Tx, row: ContributionColumns): Promise<boolean> {
  const made = await tx.insert(contributions).values(row).onConflictDoNothing().returning({ id: contributions.id });
  return made.length === 1;
}

/** Changes one that is held. */
export async function updateContribution(tx: Tx, id: string, columns: Partial<ContributionColumns>): Promise<void> {
  await tx.update(contributions).set(columns).where(eq(contributions.id, id));
}

/** The one by which an entry came, held. */
export async function lockOfEntry(tx: Tx, entryId: string): Promise<ContributionRow | undefined> {
  const [row] = await tx
    .select()
    .from(contributions)
    .where(and(eq(contributions.entryId, entryId), eq(contributions.kind, 'entry')))
    .for('update');
  return row;
}

/** The same, only read. */
export async function findOfEntry(db: Db | Tx, entryId: string): Promise<ContributionRow | undefined> {
  const [row] = await db
    .select()
    .from(contributions)
    .where(and(eq(contributions.entryId, entryId), eq(contributions.kind, 'entry')));
  return row;
}

/** One by its id, held, whoever it is of. */
export async function lockContribution(tx: Tx, id: string): Promise<ContributionRow | undefined> {
  const [row] = await tx.select().from(contributions).where(eq(contributions.id, id)).for('update');
  return row;
}

/** One with the sign it is about, whoever it is of. */
export async function findContribution(db: Db | Tx, id: string): Promise<Contributed | undefined> {
  const [row] = await withEntry(db).where(eq(contributions.id, id));
  return row && told(row);
}

/** What somebody put in, changed last first. Drafts are theirs alone, and stand in the dictionary. */
export async function listOwn(
  db: Db,
  personId: string,
  page: { limit: number; after: Cursor | undefined },
): Promise<Contributed[]> {
  return list(db, sql`${contributions.userId} = ${personId}::uuid and ${contributions.state} <> 'draft'`, page);
}

/**
 * What waits for somebody who reviews: in their languages, of others, free or taken by themselves. What is about a sign that its contributor took
 * back is not among it: nobody else sees that any more.
 */
export async function listWaiting(
  db: Db,
  reviewer: { personId: string; languages: readonly string[] },
  page: { limit: number; after: Cursor | undefined },
): Promise<Contributed[]> {
  const { state, reviewerId, userId, kind } = contributions;
  return list(
    db,
    sql`${userId} <> ${reviewer.personId}::uuid and ${signEntries.language} = any(${sql.param([...reviewer.languages])}::varchar[])
      and (${kind} = 'entry' or ${signEntries.isPublished})
      and (${state} = 'submitted' or (${state} = 'in-review' and ${reviewerId} = ${reviewer.personId}::uuid))`,
    page,
  );
}

/** Removes what somebody proposed or pointed out. A sign goes with its entry. */
export async function deleteOwn(tx: Tx, personId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(contributions)
    .where(and(eq(contributions.id, id), eq(contributions.userId, personId), sql`${contributions.kind} <> 'entry'`))
    .returning({ id: contributions.id });
  return gone.length === 1;
}

function withEntry(db: Db | Tx) {
  return db
    .select({
      row: contributions,
      gloss: signEntries.gloss,
      language: signEntries.language,
      isPublished: signEntries.isPublished,
    })
    .from(contributions)
    .innerJoin(signEntries, eq(contributions.entryId, signEntries.id));
}

async function list(db: Db, which: SQL, { limit, after }: { limit: number; after: Cursor | undefined }): Promise<Contributed[]> {
  const { updatedAt, id } = contributions;
  const before = after && sql`(${updatedAt}, ${id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`;
  const rows = await withEntry(db)
    .where(and(which, before))
    .orderBy(desc(updatedAt), desc(id))
    .limit(limit + 1);
  return rows.map(told);
}

const told = ({ row, ...entry }: Omit<Contributed, keyof ContributionRow> & { row: ContributionRow }): Contributed => ({
  ...row,
  ...entry,
});
