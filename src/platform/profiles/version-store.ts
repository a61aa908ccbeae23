import { and, desc, eq, lte } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import { profileVersions } from './tables.ts';

/** One earlier state of a profile as it lies in the database, sealed. */
export type VersionRow = typeof profileVersions.$inferSelect;

/** Writes a state. The id is made by the caller, who sealed the state to it. */
export async function insertVersion(tx: Tx, version: VersionRow): Promise<void> {
  await tx.insert(profileVersions).values(version);
}

/** One state of this person, while it is kept. */
export async function findVersion(db: Db | Tx, personId: string, version: number): Promise<VersionRow | undefined> {
  const [row] = await db
    .select()
    .from(profileVersions)
    .where(and(eq(profileVersions.userId, personId), eq(profileVersions.version, version)));
  return row;
}

/** All states of this person that are kept, newest first. */
export async function listVersionRows(db: Db, personId: string): Promise<VersionRow[]> {
  return db.select().from(profileVersions).where(eq(profileVersions.userId, personId)).orderBy(desc(profileVersions.version));
}

/** Lets go of the states up to `version`. */
export async function deleteVersionsUpTo(tx: Tx, personId: string, version: number): Promise<void> {
  await tx.delete(profileVersions).where(and(eq(profileVersions.userId, personId), lte(profileVersions.version, version)));
}
