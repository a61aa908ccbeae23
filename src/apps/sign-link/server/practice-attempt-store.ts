import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { practiceAttempts } from '../tables.ts';

type Stored = { db: Db | Tx; vault: Vault };
type Kind = (typeof practiceAttempts.$inferSelect)['kind'];
/** `content` is what was sealed; whoever keeps it knows its shape. */
type Kept = { id: string; createdAt: string; content: unknown };

/** Keeps the tries of one kind, each sealed for the person who made it. */
export function createPracticeAttemptStore(kind: Kind) {
  const own = (personId: string) => and(eq(practiceAttempts.userId, personId), eq(practiceAttempts.kind, kind));
  return {
    /** Keeps a try, once. Answers whether it was not there before. */
    async insert({ db, vault }: Stored, personId: string, { id, createdAt, content }: Kept): Promise<boolean> {
      const seals = await vault.of(personId, db);
      const sealed = seals.seal(placeOf(id), JSON.stringify(content));
      const made = await db
        .insert(practiceAttempts)
        .values({ id, userId: personId, kind, content: sealed, createdAt: new Date(createdAt) })
        .onConflictDoNothing()
        .returning({ id: practiceAttempts.id });
      return made.length === 1;
    },
    /** All that somebody tried, newest first. */
    async list({ db, vault }: Stored, personId: string): Promise<Kept[]> {
      const rows = await db
        .select()
        .from(practiceAttempts)
        .where(own(personId))
        .orderBy(desc(practiceAttempts.createdAt), desc(practiceAttempts.id));
      const seals = await vault.of(personId, db);
      return rows.map(({ id, content, createdAt }) => ({
        id,
        createdAt: createdAt.toISOString(),
        content: JSON.parse(seals.open(placeOf(id), content)),
      }));
    },
    async delete(db: Db | Tx, personId: string, ids: readonly string[]): Promise<void> {
      if (ids.length > 0) await db.delete(practiceAttempts).where(and(own(personId), inArray(practiceAttempts.id, [...ids])));
    },
  };
}

function placeOf(row: string) {
  return { table: 'practice_attempts', column: 'content', row };
}
