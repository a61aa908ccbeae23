import { sql } from 'drizzle-orm';
import { fromDrizzle } from 'pg-boss';
import type { Tx } from '../db/open-database.ts';

/** The transaction as the job queue speaks to it: what is enqueued through it exists only if the transaction does. */
export function inTransaction(tx: Tx): ReturnType<typeof fromDrizzle> {
  return fromDrizzle(tx, sql);
}
