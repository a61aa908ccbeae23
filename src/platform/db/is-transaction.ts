import { is } from 'drizzle-orm';
import { PgTransaction } from 'drizzle-orm/pg-core';
import type { Tx } from './open-database.ts';

/** Whether this is somebody's transaction. */
export function isTransaction(given: unknown): given is Tx {
  return is(given, PgTransaction);
}
