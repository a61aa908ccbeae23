import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import type { Database } from './open-database.ts';

/** The number by which every process that migrates this database knows the lock. */
const migrationLock = 6_368_254;

/** Applies what is missing of the SQL history, once, however many processes start together; running it again does nothing. */
export async function migrate(database: Pick<Database, 'pool'>): Promise<void> {
  const client = await database.pool.connect();
  try {
    // A lock of the transaction, not of the session, so that it also holds through PgBouncer. The migrator's own `begin`
    // joins this transaction, and its commit or rollback ends it.
    await client.query('set client_min_messages = error');
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await applyMigrations(drizzle(client), { migrationsFolder: join(import.meta.dirname, 'migrations') });
    await client.query('commit');
    await client.query('reset client_min_messages');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
