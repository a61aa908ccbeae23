import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { unlessBroken } from '#platform/vault/unless-broken.ts';
import type { Seals, Vault } from '#platform/vault/vault.ts';
import { SignLanguage } from '../../contract.ts';
import { signReviewers } from '../../dictionary/tables.ts';
import type { ReviewerStatus } from '../../review/contract.ts';

const Said = z.strictObject({ languages: z.array(SignLanguage), about: z.string() });
export type ReviewerSaid = z.infer<typeof Said>;
export type ReviewerRow = typeof signReviewers.$inferSelect;
type Stored = { db: Db | Tx; vault: Vault };

const placeOf = (row: string) => ({ table: 'sign_reviewers', column: 'content', row });

/** What somebody said of themselves so that they can review, and how it stands. */
export async function findReviewer({ db, vault }: Stored, personId: string): Promise<(ReviewerRow & ReviewerSaid) | undefined> {
  const [row] = await db.select().from(signReviewers).where(eq(signReviewers.userId, personId));
  if (!row) return undefined;
  return { ...row, ...saidIn(await vault.of(personId, db), row) };
}

/** Writes it anew: whoever says something else is asked about again. */
export async function saveReviewer(
  { db, vault }: { db: Db; vault: Vault },
  personId: string,
  said: ReviewerSaid,
  at: Date,
): Promise<void> {
  const seals = await vault.of(personId, db);
  const content = seals.seal(placeOf(personId), JSON.stringify(said));
  const changed = { status: 'asked' as const, content, decidedBy: null, decidedAt: null, updatedAt: at };
  await db
    .insert(signReviewers)
    .values({ userId: personId, createdAt: at, ...changed })
    .onConflictDoUpdate({ target: signReviewers.userId, set: changed });
}

/** Removes all that somebody said of themselves. */
export async function deleteReviewer(db: Db, personId: string): Promise<void> {
  await db.delete(signReviewers).where(eq(signReviewers.userId, personId));
}

/** Decides about somebody. Answers whether they had asked. */
export async function decideReviewerRow(
  tx: Tx,
  { personId, ...decided }: { personId: string; status: 'granted' | 'refused'; decidedBy: string; decidedAt: Date },
): Promise<boolean> {
  const set = { ...decided, updatedAt: decided.decidedAt };
  const done = await tx
    .update(signReviewers)
    .set(set)
    .where(eq(signReviewers.userId, personId))
    .returning({ id: signReviewers.userId });
  return done.length === 1;
}

/** Who asked, changed last first. */
export async function listReviewerRows(
  db: Db,
  status: ReviewerStatus,
  { limit, after }: { limit: number; after: Cursor | undefined },
): Promise<(ReviewerRow & { id: string })[]> {
  const { updatedAt, userId } = signReviewers;
  const before = after && sql`(${updatedAt}, ${userId}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`;
  const rows = await db
    .select()
    .from(signReviewers)
    .where(and(eq(signReviewers.status, status), before))
    .orderBy(desc(updatedAt), desc(userId))
    .limit(limit + 1);
  return rows.map((row) => ({ ...row, id: row.userId }));
}

const mostTold = 50;

/** Those who may review now in this language. */
export async function listReviewersOf({ db, vault }: Stored, language: SignLanguage): Promise<string[]> {
  const rows = await db.select().from(signReviewers).where(eq(signReviewers.status, 'granted')).limit(mostTold);
  const said = await Promise.all(rows.map(async (row) => ({ id: row.userId, ...saidIn(await vault.of(row.userId, db), row) })));
  return said.filter(({ languages }) => languages.includes(language)).map(({ id }) => id);
}

function saidIn(seals: Seals, { userId, content }: ReviewerRow): ReviewerSaid {
  const text = unlessBroken(() => seals.open(placeOf(userId), content));
  return text === undefined ? { languages: [], about: '' } : Said.parse(JSON.parse(text));
}
