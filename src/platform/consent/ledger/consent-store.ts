import { and, desc, eq, lt } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { consents } from '../tables.ts';

export type ConsentRow = typeof consents.$inferSelect;

/** Adds a decision. No line is ever changed. */
export async function insertConsent(tx: Tx, line: Omit<typeof consents.$inferInsert, 'id' | 'seq'>): Promise<void> {
  await tx.insert(consents).values(line);
}

/** The newest decision about one purpose. */
export async function findLatest(db: Db | Tx, personId: string, purpose: string): Promise<ConsentRow | undefined> {
  const [row] = await db
    .select()
    .from(consents)
    .where(and(eq(consents.userId, personId), eq(consents.purpose, purpose)))
    .orderBy(desc(consents.seq))
    .limit(1);
  return row;
}

/** The newest decision about each purpose. */
export async function listLatest(db: Db, personId: string): Promise<ConsentRow[]> {
  return db
    .selectDistinctOn([consents.purpose])
    .from(consents)
    .where(eq(consents.userId, personId))
    .orderBy(consents.purpose, desc(consents.seq));
}

/** All decisions of a person, newest first, from before this number on: one more than `limit` when there are more. */
export async function listLines(db: Db, personId: string, limit: number, before?: number): Promise<ConsentRow[]> {
  return db
    .select()
    .from(consents)
    .where(and(eq(consents.userId, personId), before === undefined ? undefined : lt(consents.seq, before)))
    .orderBy(desc(consents.seq))
    .limit(limit + 1);
}
