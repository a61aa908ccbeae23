import { and, asc, count, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import type { OwnWord } from '../../reading/contract.ts';
import { signWords } from '../../tables.ts';

type Stored = { db: Db | Tx; vault: Vault };

/** A person's own words, in the order in which they added them. */
export async function listOwnWords({ db, vault }: Stored, personId: string): Promise<OwnWord[]> {
  const rows = await db
    .select()
    .from(signWords)
    .where(eq(signWords.userId, personId))
    .orderBy(asc(signWords.createdAt), asc(signWords.id));
  const seals = await vault.of(personId, db);
  return rows.map(({ id, content }) => ({ id, text: seals.open(placeOf(id), content) }));
}

/** Keeps a word once. Answers whether this id is theirs. */
export async function insertOwnWord({ db, vault }: Stored, personId: string, { id, text }: OwnWord, at: Date): Promise<boolean> {
  const seals = await vault.of(personId, db);
  const content = seals.seal(placeOf(id), text);
  await db.insert(signWords).values({ id, userId: personId, content, createdAt: at }).onConflictDoNothing();
  const [row] = await db.select({ id: signWords.id }).from(signWords).where(own(personId, id));
  return row !== undefined;
}

/** How many words a person keeps. */
export async function countOwnWords(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db.select({ words: count() }).from(signWords).where(eq(signWords.userId, personId));
  return row?.words ?? 0;
}

/** Removes a word for good. Answers whether there was one. */
export async function deleteOwnWord(db: Db | Tx, personId: string, id: string): Promise<boolean> {
  const gone = await db.delete(signWords).where(own(personId, id)).returning({ id: signWords.id });
  return gone.length === 1;
}

function own(personId: string, id: string) {
  return and(eq(signWords.id, id), eq(signWords.userId, personId));
}

function placeOf(row: string) {
  return { table: 'sign_words', column: 'content', row };
}
