import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { type Embedded, startEmbedded } from './embedded/start-embedded.ts';

/** The queries of the whole program speak to this, embedded or not. */
export type Db = NodePgDatabase;
/** What a transaction hands to its body: inside it nothing else may be used, or the embedded database waits for ever. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** An open database. `close` waits for what is under way, then lets go of the data folder. */
export type Database = { db: Db; pool: pg.Pool; kind: 'embedded' | 'postgres'; close(): Promise<void> };

/** The little that the database says: ids, counts and durations, never a row. */
export type DatabaseLog = Record<'info' | 'warn' | 'error', (details: Record<string, unknown>, message: string) => void>;

type Opened = { databaseUrl?: string; dataDir: string; log: DatabaseLog; embedded?: Promise<Embedded> };

/**
 * Opens PostgreSQL at `databaseUrl`, or without one the embedded database in `dataDir`, which one process may hold. `embedded`
 * is that database when somebody has begun to start it already.
 */
export async function openDatabase(options: Opened): Promise<Database> {
  if (options.databaseUrl) return openPostgres(options.databaseUrl, options.log);

  const startedAt = performance.now();
  const embedded = await (options.embedded ?? startEmbedded(options.dataDir, options.log));
  const pool = watched(
    new pg.Pool({
      host: embedded.socketDir,
      port: embedded.port,
      user: 'postgres',
      database: 'postgres',
      // Its socket mixes up statements that arrive on two connections at once. It has one stream of them anyway.
      max: 1,
      connectionTimeoutMillis: 15_000,
    }),
    options.log,
  );
  options.log.info({ ms: Math.round(performance.now() - startedAt) }, 'embedded database opened');

  return {
    db: drizzle(pool),
    pool,
    kind: 'embedded',
    close: once(async () => {
      await pool.end();
      await embedded.close();
    }),
  };
}

async function openPostgres(databaseUrl: string, log: DatabaseLog): Promise<Database> {
  const pool = watched(
    new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 5_000, keepAlive: true }),
    log,
  );
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { db: drizzle(pool), pool, kind: 'postgres', close: once(() => pool.end()) };
}

/** A connection that dies while idle must not take the program with it: the pool opens another when one is asked for. */
function watched(pool: pg.Pool, log: DatabaseLog): pg.Pool {
  pool.on('error', (error) => log.warn({ code: (error as NodeJS.ErrnoException).code }, 'database connection lost'));
  return pool;
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= action());
}
