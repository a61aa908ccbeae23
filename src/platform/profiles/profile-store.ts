import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { builtOnce } from '../db/built-once.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Sealed } from '../vault/vault.ts';
import { neurodivergentProfiles, profileVersions } from './tables.ts';
import type { VersionRow } from './version-store.ts';

/** A person's profile as it lies in the database, sealed. */
export type ProfileRow = typeof neurodivergentProfiles.$inferSelect;
type Columns = Partial<Omit<typeof neurodivergentProfiles.$inferInsert, 'id' | 'userId'>> & { updatedAt: Date };

/** The row of a person, if they ever chose anything. */
export async function findProfileRow(db: Db, personId: string): Promise<ProfileRow | undefined> {
  const [row] = await rowOf(db).execute({ personId });
  return row;
}

const rowOf = builtOnce((db) =>
  db
    .select()
    .from(neurodivergentProfiles)
    .where(eq(neurodivergentProfiles.userId, sql.placeholder('personId')))
    .prepare(''),
);

/** The same, with the version that keeps its present state; rows from before there were versions have none. */
export async function findVersionedProfile(
  db: Db,
  personId: string,
): Promise<{ row: ProfileRow; version: VersionRow | null } | undefined> {
  const [found] = await versionedRowOf(db).execute({ personId });
  return found;
}

const versionedRowOf = builtOnce((db) =>
  db
    .select({ row: neurodivergentProfiles, version: profileVersions })
    .from(neurodivergentProfiles)
    .leftJoin(
      profileVersions,
      and(eq(profileVersions.userId, neurodivergentProfiles.userId), eq(profileVersions.version, neurodivergentProfiles.version)),
    )
    .where(eq(neurodivergentProfiles.userId, sql.placeholder('personId')))
    .prepare(''),
);

/** The row of a person, made if there is none, held until the transaction ends: whoever else would change it waits. */
export async function lockProfileRow(tx: Tx, personId: string, now: Date): Promise<ProfileRow> {
  await tx
    .insert(neurodivergentProfiles)
    .values({ id: randomUUID(), userId: personId, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: neurodivergentProfiles.userId });
  const [row] = await tx.select().from(neurodivergentProfiles).where(eq(neurodivergentProfiles.userId, personId)).for('update');
  if (!row) throw new Error('A profile that was just made sure of is not there');
  return row;
}

/** Writes columns of a row that is held, and answers the row. */
export async function updateProfileRow(tx: Tx, rowId: string, columns: Columns): Promise<ProfileRow> {
  const [row] = await tx.update(neurodivergentProfiles).set(columns).where(eq(neurodivergentProfiles.id, rowId)).returning();
  if (!row) throw new Error('A profile that was held is not there');
  return row;
}

/** Erases what was said of a day; with `said`, only if nothing else was said meanwhile. */
export async function clearToday(db: Db, personId: string, said?: Sealed): Promise<void> {
  const same = said && eq(neurodivergentProfiles.today, said);
  await db
    .update(neurodivergentProfiles)
    .set({ today: null, updatedAt: sql`${neurodivergentProfiles.updatedAt}` })
    .where(and(eq(neurodivergentProfiles.userId, personId), same));
}
