import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { rows } from '../../db/rows.ts';
import type { SchemaFacts } from './core/plan-tables.ts';

type Column = SchemaFacts['columns'][number];
type Link = SchemaFacts['links'][number];
type Unique = SchemaFacts['uniques'][number];

/** Reads the tables as they are in this database, not as the program declares them: what exists is what holds data. */
export async function readSchema(db: Db | Tx): Promise<SchemaFacts> {
  const columns = await db.execute(sql`
    select c.table_name::text as "table", c.column_name::text as name, c.data_type::text as type,
      (c.is_nullable = 'NO') as required
    from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
    order by c.table_name::text collate "C", c.ordinal_position`);
  const links = await db.execute(sql`
    select c.conrelid::regclass::text as "table", a.attname::text as column, c.confrelid::regclass::text as into,
      f.attname::text as key, (c.confdeltype = 'c') as cascades
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and array_length(c.conkey, 1) = 1
    order by 1, c.conkey[1]`);
  const uniques = await db.execute(sql`
    select c.conrelid::regclass::text as "table", (c.contype = 'p') as "isPrimary", (
      select array_agg(a.attname::text order by k.place)
      from unnest(c.conkey) with ordinality as k (number, place)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number
    ) as columns
    from pg_constraint c
    where c.contype in ('p', 'u') and c.connamespace = 'public'::regnamespace
    order by (c.contype = 'p') desc, c.conname::text collate "C"`);
  return { columns: rows<Column>(columns), links: rows<Link>(links), uniques: rows<Unique>(uniques) };
}
