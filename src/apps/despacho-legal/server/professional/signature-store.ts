import { and, asc, count, desc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { legalSignatures } from '../../professional/tables.ts';

export type SignatureRow = typeof legalSignatures.$inferSelect;

const { id, shareId, signerId, state, createdAt } = legalSignatures;

/** Writes one, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertSignature(tx: Tx, row: typeof legalSignatures.$inferInsert): Promise<boolean> {
  const written = await tx.insert(legalSignatures).values(row).onConflictDoNothing({ target: id }).returning({ id });
  return written.length === 1;
}

/** What the two of a share asked each other to sign, newest first. */
export async function listSignatures(db: Db | Tx, ofShare: string): Promise<SignatureRow[]> {
  return db.select().from(legalSignatures).where(eq(shareId, ofShare)).orderBy(desc(createdAt), asc(id));
}

/** One of a share; one of another looks the same as what never was. */
export async function findSignature(db: Db | Tx, ofShare: string, signatureId: string): Promise<SignatureRow | undefined> {
  const [row] = await db
    .select()
    .from(legalSignatures)
    .where(and(eq(id, signatureId), eq(shareId, ofShare)));
  return row;
}

/** The same, held until the transaction ends. */
export async function lockSignature(tx: Tx, ofShare: string, signatureId: string): Promise<SignatureRow | undefined> {
  const [row] = await tx
    .select()
    .from(legalSignatures)
    .where(and(eq(id, signatureId), eq(shareId, ofShare)))
    .for('update');
  return row;
}

/** Writes how one that is held was decided. */
export async function updateSignature(
  tx: Tx,
  signatureId: string,
  columns: Pick<SignatureRow, 'state' | 'decidedAt'>,
): Promise<void> {
  await tx.update(legalSignatures).set(columns).where(eq(id, signatureId));
}

/** How many texts of a share wait for this person’s answer. */
export async function countToSign(db: Db | Tx, ofShare: string, personId: string): Promise<number> {
  const [counted] = await db
    .select({ texts: count() })
    .from(legalSignatures)
    .where(and(eq(shareId, ofShare), eq(signerId, personId), eq(state, 'sent')));
  return counted?.texts ?? 0;
}
