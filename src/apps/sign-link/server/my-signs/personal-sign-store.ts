import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { personalSigns } from '../../my-signs/tables.ts';

export type PersonalSignRow = typeof personalSigns.$inferSelect;

const { id, userId, content, takeCount, version, createdAt, updatedAt } = personalSigns;
const ofPerson = (personId: string, signId: string) => and(eq(id, signId), eq(userId, personId));

/** All signs of a person, the first one first. Their takes are long, and lists need none. */
export async function listPersonalRows(db: Db, personId: string, most: number): Promise<Omit<PersonalSignRow, 'takes'>[]> {
  return db
    .select({ id, userId, content, takeCount, version, createdAt, updatedAt })
    .from(personalSigns)
    .where(eq(userId, personId))
    .orderBy(asc(createdAt), asc(id))
    .limit(most);
}

/** Signs of a person that have takes, in the order of their ids. */
export async function listTakeRows(
  db: Db,
  personId: string,
  { after, most }: { after: string | undefined; most: number },
): Promise<Pick<PersonalSignRow, 'id' | 'takes'>[]> {
  return db
    .select({ id, takes: personalSigns.takes })
    .from(personalSigns)
    .where(and(eq(userId, personId), gt(takeCount, 0), after === undefined ? undefined : gt(id, after)))
    .orderBy(asc(id))
    .limit(most);
}

/** A sign of this person, whole. */
export async function findPersonalRow(db: Db | Tx, personId: string, signId: string): Promise<PersonalSignRow | undefined> {
  const [row] = await db.select().from(personalSigns).where(ofPerson(personId, signId));
  return row;
}

/** Those of these signs that are this person's. */
export async function findPersonalRows(db: Db, personId: string, ids: readonly string[]): Promise<PersonalSignRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(personalSigns)
    .where(and(eq(userId, personId), inArray(id, [...ids])));
}

/** How many signs a person keeps. */
export async function countPersonal(db: Db, personId: string): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(personalSigns).where(eq(userId, personId));
  return row?.count ?? 0;
}

/** Writes a sign, once: the same id again writes nothing. */
export async function insertPersonal(db: Db, row: Omit<PersonalSignRow, 'version'>): Promise<void> {
  await db.insert(personalSigns).values(row).onConflictDoNothing();
}

/** Changes a sign as it was at a version. Answers whether it was still at it. */
export async function updatePersonal(
  db: Db,
  { personId, signId, at }: { personId: string; signId: string; at: number },
  changed: Partial<Pick<PersonalSignRow, 'content' | 'takes' | 'takeCount' | 'updatedAt'>>,
): Promise<boolean> {
  const done = await db
    .update(personalSigns)
    .set({ ...changed, version: at + 1 })
    .where(and(ofPerson(personId, signId), eq(version, at)))
    .returning({ id });
  return done.length > 0;
}

/** Deletes a sign of this person. Answers whether there was one. */
export async function deletePersonal(db: Db, personId: string, signId: string): Promise<boolean> {
  return (await db.delete(personalSigns).where(ofPerson(personId, signId)).returning({ id })).length > 0;
}
