import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { oneTimeTokens } from '../auth/tables.ts';
import type { Tx } from '../db/open-database.ts';

const purpose = 'first-admin' as const;

/** Lets one node at a time decide whether a code is needed. */
export async function holdFirstAdmin(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('first-admin'))`);
}

/** Whether a code was printed that is still good. */
export async function hasOpenToken(tx: Tx, now: Date): Promise<boolean> {
  const found = await tx
    .select({ id: oneTimeTokens.id })
    .from(oneTimeTokens)
    .where(and(eq(oneTimeTokens.purpose, purpose), isNull(oneTimeTokens.usedAt), gt(oneTimeTokens.expiresAt, now)));
  return found.length > 0;
}

/** Keeps the digest of a code, the only one that is good from here on. */
export async function replaceToken(tx: Tx, token: { tokenHash: string; expiresAt: Date; createdAt: Date }): Promise<void> {
  await tx.delete(oneTimeTokens).where(eq(oneTimeTokens.purpose, purpose));
  await tx.insert(oneTimeTokens).values({ ...token, purpose });
}

/** Uses a code up, and every other with it. Says whether it was good. */
export async function spendToken(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const spent = await tx
    .delete(oneTimeTokens)
    .where(and(eq(oneTimeTokens.purpose, purpose), eq(oneTimeTokens.tokenHash, tokenHash), gt(oneTimeTokens.expiresAt, now)))
    .returning({ id: oneTimeTokens.id });
  if (spent.length > 0) await tx.delete(oneTimeTokens).where(eq(oneTimeTokens.purpose, purpose));
  return spent.length > 0;
}
