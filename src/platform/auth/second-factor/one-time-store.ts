import { and, count, eq, gt, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Sealed } from '../../vault/vault.ts';
import { oneTimeTokens, users } from '../tables.ts';

type Purpose = (typeof oneTimeTokens.$inferInsert)['purpose'];

/** Keeps a token, of which only the digest is known here, until it is used or runs out. */
export async function insertOneTime(
  db: Db | Tx,
  token: { id: string; userId?: string; purpose: Purpose; tokenHash: string; details?: Sealed; expiresAt: Date; createdAt: Date },
): Promise<void> {
  await db.insert(oneTimeTokens).values(token);
}

/** A token that can still be used, and nobody else meanwhile. It must be of a person whose account is open. */
export async function holdOneTime(
  tx: Tx,
  { purpose, tokenHash, now }: { purpose: Purpose; tokenHash: string; now: Date },
): Promise<{ id: string; personId: string; details: Sealed | null } | undefined> {
  const [row] = await tx
    .select({ id: oneTimeTokens.id, personId: users.id, details: oneTimeTokens.details })
    .from(oneTimeTokens)
    .innerJoin(users, and(eq(users.id, oneTimeTokens.userId), eq(users.isActive, true)))
    .where(usable(purpose, tokenHash, now))
    .for('update', { of: oneTimeTokens });
  return row;
}

/** Uses up a token: of several who hold it, one. Says whether it could be used. */
export async function spendOneTime(
  db: Db | Tx,
  { purpose, tokenHash, now }: { purpose: Purpose; tokenHash: string; now: Date },
): Promise<boolean> {
  const used = await db
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(usable(purpose, tokenHash, now))
    .returning({ id: oneTimeTokens.id });
  return used.length > 0;
}

function usable(purpose: Purpose, tokenHash: string, now: Date) {
  return and(
    eq(oneTimeTokens.tokenHash, tokenHash),
    eq(oneTimeTokens.purpose, purpose),
    isNull(oneTimeTokens.usedAt),
    gt(oneTimeTokens.expiresAt, now),
  );
}

/** How many tokens of a person for this can still be used. */
export async function countOneTime(
  db: Db,
  { personId, purpose, now }: { personId: string; purpose: Purpose; now: Date },
): Promise<number> {
  const [row] = await db
    .select({ all: count() })
    .from(oneTimeTokens)
    .where(
      and(
        eq(oneTimeTokens.userId, personId),
        eq(oneTimeTokens.purpose, purpose),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, now),
      ),
    );
  return row?.all ?? 0;
}
