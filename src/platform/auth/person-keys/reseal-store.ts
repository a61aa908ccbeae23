import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/open-database.ts';
import { rows } from '../../db/rows.ts';
import type { SealedTable } from '../../db/sealed-tables.ts';
import type { Sealed } from '../../vault/vault.ts';

/** What earlier versions sealed begins so. */
const oldSeal = 'v1.%';

/** When a row may be touched, in SQL; the row goes by the name `t`. */
export type Condition = SQL;

/** A row that holds something sealed the old way: whose it is, as it was when it was read, and those columns. */
export type OldRow = { row: string; owner: string | null; version: string; seals: Record<string, Sealed> };

/** How many rows of a table hold something sealed the old way. */
export async function countOldRows(db: Db, table: SealedTable): Promise<number> {
  const counted = await db.execute(sql`select count(*)::int as count from ${sql.identifier(table.name)} t where ${isOld(table)}`);
  return rows<{ count: number }>(counted)[0]?.count ?? 0;
}

/** Some of those rows, in the order of their ids, from after this one on. */
export async function listOldRows(db: Db, table: SealedTable, after: string | undefined, limit: number): Promise<OldRow[]> {
  if (!table.row) return [];
  const id = sql`t.${sql.identifier(table.row.column)}`;
  const { owner, joins } = ownerOf(table);
  const later = after === undefined ? sql`true` : sql`${id} > ${after}::${sql.raw(table.row.type)}`;
  const columns = sql.join(
    table.columns.map((column) => sql`t.${sql.identifier(column)}`),
    sql`, `,
  );
  const found = await db.execute(sql`
    select ${id}::text as "the row", ${owner}::text as "the owner", t.xmin::text as "the version", ${columns}
    from ${sql.identifier(table.name)} t ${joins} where ${isOld(table)} and ${later} order by ${id} limit ${limit}`);
  return rows<Record<string, string | null>>(found).map((read) => ({
    row: read['the row'] ?? '',
    owner: read['the owner'] ?? null,
    version: read['the version'] ?? '',
    seals: Object.fromEntries(
      table.columns.flatMap((column) => (read[column]?.startsWith('v1.') ? [[column, read[column] as Sealed]] : [])),
    ),
  }));
}

/**
 * Writes rows sealed anew, each only where nobody has written it since it was read, and answers how many. Whoever holds a row is
 * not waited for, so nothing can wait for this either; `isAtRest` keeps off rows that are in use.
 */
export async function keepResealed(
  db: Db,
  table: SealedTable,
  resealed: OldRow[],
  isAtRest: Condition = sql`true`,
): Promise<number> {
  if (!table.row || resealed.length === 0) return 0;
  const { name, columns } = table;
  const id = sql`t.${sql.identifier(table.row.column)}`;
  // Neither an id nor a seal has a comma in it. A column that keeps what it has is empty here.
  const list = (of: (row: OldRow) => string): SQL => sql`string_to_array(${resealed.map(of).join(',')}, ',')`;
  const ids = sql`${list(({ row }) => row)}::${sql.raw(table.row.type)}[]`;
  const named = columns.map((column, at) => ({ name: sql.identifier(column), given: sql.identifier(`c${at}`), column }));
  const lists = named.map(({ column }) => list(({ seals }) => seals[column] ?? ''));
  const set = named.map(({ name: own, given }) => sql`${own} = coalesce(nullif(one.${given}, ''), t.${own})`);
  const written = await db.execute(sql`
    with held as materialized (
      select ${id} as id from ${sql.identifier(name)} t where ${id} = any(${ids}) for update skip locked
    )
    update ${sql.identifier(name)} t set ${sql.join(set, sql`, `)}
    from held join unnest(${ids}, ${list(({ version }) => version)}, ${sql.join(lists, sql`, `)})
      as one (id, version, ${sql.join(
        named.map(({ given }) => sql`${given}`),
        sql`, `,
      )}) on one.id = held.id
    where ${id} = held.id and t.xmin::text = one.version and ${isAtRest} returning 1`);
  return rows(written).length;
}

function isOld({ columns }: SealedTable): SQL {
  const each = columns.map((column) => sql`t.${sql.identifier(column)} like ${oldSeal}`);
  return sql`(${sql.join(each, sql` or `)})`;
}

/** The person's id, and the tables on the way to it. */
function ownerOf({ ownerPath }: SealedTable): { owner: SQL; joins: SQL } {
  let from = sql.identifier('t');
  let owner: SQL = sql`null`;
  const joins: SQL[] = [];
  for (const [at, { column, into }] of ownerPath.entries()) {
    owner = sql`${from}.${sql.identifier(column)}`;
    if (!into) break;
    const next = sql.identifier(`o${at}`);
    joins.push(sql`join ${sql.identifier(into.table)} ${next} on ${next}.${sql.identifier(into.key)} = ${owner}`);
    from = next;
  }
  return { owner, joins: sql.join(joins, sql` `) };
}
