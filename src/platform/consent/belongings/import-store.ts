import { type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { rows } from '../../db/rows.ts';
import type { TablePlan } from './core/plan-tables.ts';
import { isOf } from './row-store.ts';

/** Those of these ids that are rows of somebody else here. */
export async function listTaken(
  db: Db,
  table: TablePlan,
  plans: readonly TablePlan[],
  personId: string,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0 || !table.id) return [];
  const id = sql`t.${sql.identifier(table.id)}`;
  const found = await db.execute(sql`
    select ${id}::text as id from ${sql.identifier(table.name)} t
    where ${id} = any(${sql.param(ids)}::uuid[]) and not (${isOf(table, plans, personId)})`);
  return rows<{ id: string }>(found).map((row) => row.id);
}

/** What every installation calls by the same name, and its id here. */
export async function readNamed(db: Db, table: string, by: string): Promise<Map<string, string>> {
  const found = await db.execute(sql`select id::text as id, ${sql.identifier(by)}::text as name from ${sql.identifier(table)}`);
  return new Map(rows<{ id: string; name: string }>(found).map(({ id, name }) => [name, id]));
}

/** Writes rows of one table with these columns; what is here already stays as it is. Answers how many were written. */
export async function insertRows(tx: Tx, table: string, columns: string[], written: Record<string, unknown>[]): Promise<number> {
  const names: SQL = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  const name = sql.identifier(table);
  const inserted = await tx.execute(sql`
    insert into ${name} (${names})
    select ${names} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(written)}::jsonb)
    on conflict do nothing returning 1 as one`);
  return rows(inserted).length;
}

/** Removes the profile that an account begins with, as long as nothing was said in it. Says whether the place is free now. */
export async function clearUnusedProfile(tx: Tx, personId: string): Promise<boolean> {
  await tx.execute(sql`delete from neurodivergent_profiles where user_id = ${personId}::uuid and version = 0`);
  const left = await tx.execute(sql`select 1 as one from neurodivergent_profiles where user_id = ${personId}::uuid`);
  return rows(left).length === 0;
}
