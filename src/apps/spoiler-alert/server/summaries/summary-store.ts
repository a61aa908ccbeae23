import { and, count, desc, eq, gt, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { ChatSummary } from '../../contract.ts';
import { chatSummaries } from '../../tables.ts';

type Lines = ChatSummary['lines'];
const Lines = z.array(ChatSummary.shape.lines.element);
type NewSummary = { id: string; userId: string; importId: string | null; lines: Lines; expiresAt: Date; createdAt: Date };

/** Writes what somebody chose, once. Answers whether it was written. */
export async function insertSummary(tx: Tx, seals: PersonVault, { lines, ...row }: NewSummary): Promise<boolean> {
  const content = seals.seal(placeOf(row.id), JSON.stringify(lines));
  const written = await tx
    .insert(chatSummaries)
    .values({ ...row, content })
    .onConflictDoNothing()
    .returning({ id: chatSummaries.id });
  return written.length === 1;
}

/** A person's summary while its day is not over. */
export async function findSummary(db: Db | Tx, seals: PersonVault, id: string, now: Date): Promise<ChatSummary | undefined> {
  const [row] = await db
    .select()
    .from(chatSummaries)
    .where(and(own(seals.personId, id), gt(chatSummaries.expiresAt, now)));
  return (
    row && {
      id,
      importId: row.importId,
      lines: Lines.parse(JSON.parse(seals.open(placeOf(id), row.content))),
      expiresAt: row.expiresAt.toISOString(),
      createdAt: row.createdAt.toISOString(),
    }
  );
}

/** How many a person keeps. */
export async function countSummaries(tx: Tx, personId: string): Promise<number> {
  const [counted] = await tx.select({ count: count() }).from(chatSummaries).where(eq(chatSummaries.userId, personId));
  return counted?.count ?? 0;
}

/** The ids of all that a person keeps. */
export async function listMySummaries(tx: Tx, personId: string): Promise<string[]> {
  const found = await tx.select({ id: chatSummaries.id }).from(chatSummaries).where(eq(chatSummaries.userId, personId));
  return found.map(({ id }) => id);
}

/** The ids of those that were made of a conversation. */
export async function listSummariesOf(tx: Tx, personId: string, importId: string): Promise<string[]> {
  const found = await tx
    .select({ id: chatSummaries.id })
    .from(chatSummaries)
    .where(and(eq(chatSummaries.userId, personId), eq(chatSummaries.importId, importId)))
    .orderBy(desc(chatSummaries.createdAt));
  return found.map(({ id }) => id);
}

/** Some of those whose day is over, and whose they are. */
export async function listExpiredSummaries(db: Db, now: Date, limit: number): Promise<{ id: string; personId: string }[]> {
  const { id, userId: personId, expiresAt } = chatSummaries;
  return db.select({ id, personId }).from(chatSummaries).where(lte(expiresAt, now)).orderBy(expiresAt, id).limit(limit);
}

/** Removes one for good. Answers whether there was one. */
export async function deleteSummary(db: Db | Tx, personId: string, id: string): Promise<boolean> {
  const gone = await db.delete(chatSummaries).where(own(personId, id)).returning({ id: chatSummaries.id });
  return gone.length === 1;
}

function own(personId: string, id: string) {
  return and(eq(chatSummaries.id, id), eq(chatSummaries.userId, personId));
}

function placeOf(row: string) {
  return { table: 'chat_summaries', column: 'content', row };
}
