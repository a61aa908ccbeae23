import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { isMigrated, migrate } from '../migrate.ts';
import { openScratchDatabase } from './scratch-database.ts';

let scratch: Awaited<ReturnType<typeof openScratchDatabase>>;
beforeEach(async () => {
  scratch = await openScratchDatabase();
});
afterEach(() => scratch.drop());

const applied = async () =>
  (await scratch.pool.query<{ n: number }>('select count(*)::int as n from drizzle.__drizzle_migrations')).rows[0]?.n;

describe.skipIf(inject('whyNoDatabase'))('Migrating', { timeout: 60_000 }, () => {
  it('brings an empty database up to date, and changes nothing the second time', async () => {
    await migrate(scratch);
    const first = await applied();

    await migrate(scratch);

    expect(first).toBeGreaterThan(0);
    expect(await applied()).toBe(first);
    expect(await isMigrated(scratch)).toBe(true);
  });

  it('happens once when several nodes start together', async () => {
    await Promise.all([migrate(scratch), migrate(scratch), migrate(scratch), migrate(scratch)]);

    expect(await isMigrated(scratch)).toBe(true);
    const { rows } = await scratch.pool.query('select hash from drizzle.__drizzle_migrations group by hash having count(*) > 1');
    expect(rows).toEqual([]);
  });

  it('leaves nothing behind when it fails, and completes once the cause is gone', async () => {
    await scratch.pool.query('create table users (in_the_way integer)');

    await expect(migrate(scratch)).rejects.toThrow();
    const { rows } = await scratch.pool.query("select tablename from pg_tables where schemaname = 'public'");
    expect(rows).toEqual([{ tablename: 'users' }]);

    await scratch.pool.query('drop table users');
    await migrate(scratch);
    expect(await isMigrated(scratch)).toBe(true);
  });

  it('leaves its connections as it found them', async () => {
    await migrate(scratch);

    const { rows } = await scratch.pool.query<{ client_min_messages: string }>('show client_min_messages');

    expect(rows[0]?.client_min_messages).toBe('notice');
    await expect(scratch.db.execute(sql`select 1`)).resolves.toBeDefined();
  });
});
