import { openDatabase } from '../open-database.ts';

// A program to be killed: writes rows into the embedded database and says each number once its commit was acknowledged.

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const { pool } = await openDatabase({ dataDir: process.argv[2] ?? '', log: quiet });
await pool.query('create table if not exists written (n integer primary key)');
const { rows } = await pool.query<{ n: number }>('select coalesce(max(n), 0)::int as n from written');
for (let n = (rows[0]?.n ?? 0) + 1; ; n += 1) {
  await pool.query('insert into written values ($1)', [n]);
  process.stdout.write(`${n}\n`);
}
