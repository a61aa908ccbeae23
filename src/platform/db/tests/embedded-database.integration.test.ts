import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../open-database.ts';
import { quiet } from './scratch-database.ts';

let dataDir: string;
let database: Database | undefined;
const open = async () => (database = await openDatabase({ dataDir, log: quiet }));
const lockedBy = (): number => JSON.parse(readFileSync(join(dataDir, 'database.lock'), 'utf8')).pid;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'mentalia-embedded-'));
});
afterEach(async () => {
  await database?.close();
  database = undefined;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('The embedded database', { timeout: 90_000 }, () => {
  it('refuses a second program on its folder, in one sentence', async () => {
    await open();

    await expect(openDatabase({ dataDir, log: quiet })).rejects.toThrow(`data folder in use by process ${lockedBy()}`);
  });

  it('lets the folder go when it closes, and keeps what was written', async () => {
    const { pool, close } = await open();
    await pool.query('create table kept (word text)');
    await pool.query("insert into kept values ('hola')");

    await close();

    expect(existsSync(join(dataDir, 'database.lock'))).toBe(false);
    expect((await (await open()).pool.query('select word from kept')).rows).toEqual([{ word: 'hola' }]);
  });

  it('keeps transactions apart and whole when many run at once', async () => {
    const { pool, db } = await open();
    await pool.query('create table counted (n integer)');
    await pool.query('insert into counted values (0)');

    const tries = await Promise.allSettled(
      Array.from({ length: 30 }, (_, each) =>
        db.transaction(async (tx) => {
          await tx.execute('update counted set n = n + 1');
          if (each % 3 === 0) throw new Error('undone');
        }),
      ),
    );

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect((await pool.query('select n from counted')).rows).toEqual([{ n: 20 }]);
  });

  it('comes back by itself when its process is killed, with every acknowledged row', async () => {
    const { pool } = await open();
    await pool.query('create table survived (n integer)');
    for (let n = 0; n < 50; n += 1) await pool.query('insert into survived values ($1)', [n]);
    const before = lockedBy();

    process.kill(before, 'SIGKILL');
    await vi.waitFor(() => pool.query('select 1'), { timeout: 60_000, interval: 50 });

    expect(lockedBy()).not.toBe(before);
    expect((await pool.query('select count(*)::int as n from survived')).rows).toEqual([{ n: 50 }]);
  });

  it.each(['program', 'program and database'])(
    'loses no acknowledged row when the %s is killed while it writes',
    async (whole) => {
      for (let round = 0; round < 2; round += 1) {
        const writer = spawn(process.execPath, [join(import.meta.dirname, 'write-rows.ts'), dataDir], {
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        const acknowledged = await lastNumberBefore(writer, 30, () => {
          if (whole !== 'program') process.kill(lockedBy(), 'SIGKILL');
          writer.kill('SIGKILL');
        });

        const { pool, close } = await open();
        const { rows } = await pool.query<{ n: number; rows: number }>(
          'select max(n)::int as n, count(*)::int as rows from written',
        );
        await close();

        // One more may be there: committed, and killed before it could be said.
        expect(rows[0]?.n).toBeGreaterThanOrEqual(acknowledged);
        expect(rows[0]?.rows).toBe(rows[0]?.n);
      }
    },
  );
});

/** Reads the numbers a writer says until it has said `many`, kills it, and answers the last number it had said. */
async function lastNumberBefore(writer: ChildProcess, many: number, kill: () => void): Promise<number> {
  let said = '';
  const ended = once(writer, 'exit');
  writer.stdout?.on('data', (piece: Buffer) => {
    said += piece.toString();
    if (said.split('\n').length > many) kill();
  });
  await ended;
  const numbers = said.split('\n').slice(0, -1).map(Number);
  return Math.max(...numbers);
}
