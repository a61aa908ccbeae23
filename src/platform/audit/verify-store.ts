import { and, asc, eq, gt } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import type { StoredLine } from './audit-store.ts';
import { auditEvents } from './tables.ts';

/** The audit as it was at one moment, whatever is added or cut off meanwhile. */
export type Snapshot = Tx;

/** Reads in one snapshot, which can change nothing. */
export async function snapshotOf<Result>(db: Db, read: (snapshot: Snapshot) => Promise<Result>): Promise<Result> {
  return db.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

/** The lines after this number, oldest first. */
export async function readLines(snapshot: Snapshot, after: number, limit = 1000): Promise<StoredLine[]> {
  return snapshot.select().from(auditEvents).where(gt(auditEvents.seq, after)).orderBy(asc(auditEvents.seq)).limit(limit);
}

/** Whether there is a line like this, wherever it stands. It reads them all: only for a chain that looks broken, or cut. */
export async function hasLine(
  snapshot: Snapshot,
  like: { hash: string } | { action: string; thingId: string },
): Promise<boolean> {
  const isLike =
    'hash' in like
      ? eq(auditEvents.hash, like.hash)
      : and(eq(auditEvents.action, like.action), eq(auditEvents.thingId, like.thingId));
  const found = await snapshot.select({ seq: auditEvents.seq }).from(auditEvents).where(isLike).limit(1);
  return found.length > 0;
}

/** The line that says it follows the one with this digest. */
export async function findFollower(snapshot: Snapshot, hash: string): Promise<{ seq: number } | undefined> {
  const [row] = await snapshot.select({ seq: auditEvents.seq }).from(auditEvents).where(eq(auditEvents.previousHash, hash));
  return row;
}

/** How a line about a cut names the last line that was cut off. */
export function anchorOf({ seq, hash }: { seq: number; hash: string }): string {
  return `${seq}:${hash}`;
}
