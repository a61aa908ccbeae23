import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import journal from './migrations/meta/_journal.json' with { type: 'json' };
import type { Database } from './open-database.ts';

const migrationsFolder = join(import.meta.dirname, 'migrations');

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
    await applyMigrations(drizzle(client), { migrationsFolder });
    await client.query('commit');
    await client.query('reset client_min_messages');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Whether the newest migration of this version has been applied. Throws when the database does not answer. */
export async function isMigrated(database: Pick<Database, 'pool'>): Promise<boolean> {
  const newest = journal.entries.at(-1)?.when ?? 0;
  const { rows } = await database.pool.query<{ done: boolean }>(
    'select exists (select 1 from drizzle.__drizzle_migrations where created_at >= $1) as done',
    [newest],
  );
  return rows[0]?.done ?? false;
}
