import { and, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { SignLanguage } from '../../contract.ts';
import { ReadAttempt } from '../../reading/contract.ts';
import { practiceAttempts } from '../../tables.ts';

type Stored = { db: Db | Tx; vault: Vault };
const Content = z.object({ language: SignLanguage, word: z.string(), letters: ReadAttempt.shape.letters });
/** An attempt at reading, with the language that it was in. */
export type KeptAttempt = ReadAttempt & { language: SignLanguage };

/** Keeps an attempt. Answers whether it was not there before. */
export async function insertAttempt({ db, vault }: Stored, personId: string, attempt: KeptAttempt): Promise<boolean> {
  const { id, createdAt, ...content } = attempt;
  const seals = await vault.of(personId, db);
  const sealed = seals.seal(placeOf(id), JSON.stringify(content));
  const made = await db
    .insert(practiceAttempts)
    .values({ id, userId: personId, kind: 'reading', content: sealed, createdAt: new Date(createdAt) })
    .onConflictDoNothing()
    .returning({ id: practiceAttempts.id });
  return made.length === 1;
}

/** All that somebody read, newest first, in every language. */
export async function listAttempts({ db, vault }: Stored, personId: string): Promise<KeptAttempt[]> {
  const rows = await db
    .select()
    .from(practiceAttempts)
    .where(own(personId))
    .orderBy(desc(practiceAttempts.createdAt), desc(practiceAttempts.id));
  const seals = await vault.of(personId, db);
  return rows.flatMap(({ id, content, createdAt }) => {
    // What was brought from elsewhere may be anything: one attempt that is none must not hide the others.
    const { data } = Content.safeParse(JSON.parse(seals.open(placeOf(id), content)));
    return data ? [{ ...data, id, createdAt: createdAt.toISOString() }] : [];
  });
}

/** Forgets these attempts. */
export async function deleteAttempts(db: Db | Tx, personId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(practiceAttempts).where(and(own(personId), inArray(practiceAttempts.id, [...ids])));
}

function own(personId: string) {
  return and(eq(practiceAttempts.userId, personId), eq(practiceAttempts.kind, 'reading'));
}

function placeOf(row: string) {
  return { table: 'practice_attempts', column: 'content', row };
}
