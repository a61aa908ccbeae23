import { and, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { MadeAttempt } from '../../camera/contract.ts';
import { SignLanguage } from '../../contract.ts';
import { practiceAttempts } from '../../tables.ts';

type Stored = { db: Db | Tx; vault: Vault };
const { id: _id, createdAt: _createdAt, ...made } = MadeAttempt.shape;
const Content = z.object({ language: SignLanguage, ...made });
/** A try at making a letter, with the language that it was in. */
export type KeptMade = MadeAttempt & { language: SignLanguage };

/** Keeps a try, once. */
export async function insertMade({ db, vault }: Stored, personId: string, attempt: KeptMade): Promise<void> {
  const { id, createdAt, ...content } = attempt;
  const seals = await vault.of(personId, db);
  await db
    .insert(practiceAttempts)
    .values({
      id,
      userId: personId,
      kind: 'making',
      content: seals.seal(placeOf(id), JSON.stringify(content)),
      createdAt: new Date(createdAt),
    })
    .onConflictDoNothing();
}

/** All that somebody tried, newest first, in every language. */
export async function listMade({ db, vault }: Stored, personId: string): Promise<KeptMade[]> {
  const rows = await db
    .select()
    .from(practiceAttempts)
    .where(own(personId))
    .orderBy(desc(practiceAttempts.createdAt), desc(practiceAttempts.id));
  const seals = await vault.of(personId, db);
  return rows.map(({ id, content, createdAt }) => ({
    ...Content.parse(JSON.parse(seals.open(placeOf(id), content))),
    id,
    createdAt: createdAt.toISOString(),
  }));
}

/** Forgets these tries. */
export async function deleteMade(db: Db | Tx, personId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(practiceAttempts).where(and(own(personId), inArray(practiceAttempts.id, [...ids])));
}

function own(personId: string) {
  return and(eq(practiceAttempts.userId, personId), eq(practiceAttempts.kind, 'making'));
}

function placeOf(row: string) {
  return { table: 'practice_attempts', column: 'content', row };
}
