import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { describeSchema } from '../describe-schema.ts';
import { migrate } from '../migrate.ts';
import { readSpecSchema } from './read-spec-schema.ts';
import { openScratchDatabase } from './scratch-database.ts';

const root = new URL('../../../../', import.meta.url);
const specification = readSpecSchema(readFileSync(new URL('tests/fixtures/spec-schema.sql', root), 'utf8'));
const decision = readFileSync(new URL('docs/decisions/0018-schema-differences.md', root), 'utf8');

/** A row of the decision's table begins with the name it excuses. */
const isExcused = (name: string): boolean => decision.includes(`\n| \`${name}\` |`);

describe.skipIf(inject('whyNoDatabase'))('The schema of a migrated database', () => {
  let scratch: Awaited<ReturnType<typeof openScratchDatabase>>;
  const ask = async <Row extends object>(sql: string): Promise<Row[]> => (await scratch.pool.query<Row>(sql)).rows;

  beforeAll(async () => {
    scratch = await openScratchDatabase();
    await migrate(scratch);
  });
  afterAll(() => scratch.drop());

  it('has every table and column of the specification, or the decision that excuses it', async () => {
    const found = await ask<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
    );
    const there = new Set(found.map(({ name }) => name));
    const asked = specification.tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));

    expect(specification.tables).toHaveLength(12);
    expect(asked.filter((name) => !there.has(name) && !isExcused(name))).toEqual([]);
  });

  it('has the eight indexes of the specification under their names, on their columns', async () => {
    const found = await ask<{ name: string; table: string; columns: string[] }>(`
      select x.relname::text as name, t.relname::text as "table",
        array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality k (number, place)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number order by k.place) as columns
      from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class t on t.oid = i.indrelid`);
    const asked = specification.indexes.filter(({ name }) => !isExcused(name));

    expect(specification.indexes).toHaveLength(8);
    expect(found).toEqual(expect.arrayContaining(asked));
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(specification.indexes.map(({ name }) => name)));
  });

  it('reads a conversation in order through an index of its own', async () => {
    const plan = await scratch.db.transaction(async (tx) => {
      await tx.execute('set local enable_seqscan = off');
      return tx.execute(`explain (costs off) select * from messages
        where conversation_id = '00000000-0000-0000-0000-000000000000' and seq < 100 order by seq desc limit 50`);
    });

    expect(JSON.stringify(plan.rows)).toContain('messages_conversation_id_seq_unique');
    expect(JSON.stringify(plan.rows)).not.toContain('Sort');
  });

  it('needs none of the extensions of the specification', async () => {
    const found = await ask<{ extname: string }>('select extname::text from pg_extension');

    expect(found.map(({ extname }) => extname).filter((name) => specification.extensions.includes(name))).toEqual([]);
    expect(specification.extensions.filter((name) => !isExcused(name))).toEqual([]);
  });

  it('says of every foreign key what happens when the row it leads to goes', async () => {
    const silent = await ask<{
      name: string;
    }>(`select conname::text as name from pg_constraint where contype = 'f' and confdeltype = 'a'
      and connamespace = 'public'::regnamespace`);

    expect(silent).toEqual([]);
  });

  it('keeps every moment with its time zone', async () => {
    const without = await ask(`select table_name, column_name from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp without time zone'`);

    expect(without).toEqual([]);
  });

  it('is the one that docs/schema.sql shows', async () => {
    expect(await describeSchema(scratch.pool)).toBe(readFileSync(new URL('docs/schema.sql', root), 'utf8'));
  });
});
