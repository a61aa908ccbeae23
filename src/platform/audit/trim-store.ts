import { asc, desc, gte, lt } from 'drizzle-orm';
import type { Tx } from '../db/open-database.ts';
import { lockChain } from './audit-store.ts';
import { auditEvents } from './tables.ts';

/**
 * The newest line of those, from the beginning on, that were all written before this moment. Nobody adds or cuts until the
 * transaction ends.
 */
export async function findNewestBefore(tx: Tx, moment: Date): Promise<{ seq: number; hash: string } | undefined> {
  await lockChain(tx);
  const { seq, hash, createdAt } = auditEvents;
  const [kept] = await tx.select({ seq }).from(auditEvents).where(gte(createdAt, moment)).orderBy(asc(seq)).limit(1);
  const [last] = await tx
    .select({ seq, hash })
    .from(auditEvents)
    .where(kept ? lt(seq, kept.seq) : undefined)
    .orderBy(desc(seq))
    .limit(1);
  return last;
}

/** Removes the lines before this number. Returns how many there were. */
export async function cutBefore(tx: Tx, firstKept: number): Promise<number> {
  const { rowCount } = await tx.delete(auditEvents).where(lt(auditEvents.seq, firstKept));
  return rowCount ?? 0;
}
