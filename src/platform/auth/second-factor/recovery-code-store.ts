import { and, count, eq, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { recoveryCodes } from '../tables.ts';

/** Puts these codes in the place of all that a person had. */
export async function replaceRecoveryCodes(tx: Tx, personId: string, codeHashes: readonly string[], now: Date): Promise<void> {
  await deleteRecoveryCodes(tx, personId);
  await tx.insert(recoveryCodes).values(codeHashes.map((codeHash) => ({ userId: personId, codeHash, createdAt: now })));
}

/** Takes all codes of a person away. */
export async function deleteRecoveryCodes(tx: Tx, personId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, personId));
}

/** Uses up a code: of two who ask with the same one, one gets it. */
export async function spendRecoveryCode(tx: Tx, personId: string, codeHash: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(and(eq(recoveryCodes.userId, personId), eq(recoveryCodes.codeHash, codeHash), isNull(recoveryCodes.usedAt)))
    .returning({ id: recoveryCodes.id });
  return used.length > 0;
}

/** How many codes a person has left. */
export async function countRecoveryCodes(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, personId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}
