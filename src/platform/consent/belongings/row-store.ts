import { type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { rows } from '../../db/rows.ts';
import type { Meaning, TablePlan } from './core/plan-tables.ts';

/** A row as it is told: no ids of other people, moments in UTC to the microsecond. `key` names it in its seals, which are of `keptBy` where that is another. */
export type ToldRow = { row: Record<string, unknown>; key: string; place: string[]; keptBy: string | null };

const parentsAtOnce = 200;

/** How many rows of a table are this person's. */
export async function countRows(db: Db | Tx, plan: TablePlan, plans: readonly TablePlan[], personId: string): Promise<number> {
  return count(db, plan, isOf(plan, plans, personId));
}

async function count(db: Db | Tx, plan: TablePlan, within: SQL): Promise<number> {
  const counted = await db.execute(sql`select count(*)::int as count from ${sql.identifier(plan.name)} t where ${within}`);
  return rows<{ count: number }>(counted)[0]?.count ?? 0;
}

/** How many rows of a table are told to this person: theirs, and those of others that concern them as well. */
export async function countTold(db: Db | Tx, plan: TablePlan, plans: readonly TablePlan[], personId: string): Promise<number> {
  return count(db, plan, isTold(plan, plans, personId));
}

/**
 * Reads all rows of a table that are told to this person, some at a time, always in the same order. Rows under others, such as messages,
 * are read parent by parent, so that the rows of other people are never passed over on the way.
 */
export async function* readRows(
  db: Db,
  plan: TablePlan,
  plans: readonly TablePlan[],
  { personId, sealedBy, limit }: { personId: string; sealedBy: string | undefined; limit: number },
): AsyncGenerator<ToldRow[]> {
  const scopes = plan.owner.parent ? await parentsOf(db, plan, plans, personId) : [undefined];
  for (const scope of scopes) {
    const within = scope
      ? sql`t.${sql.identifier(plan.owner.column)} = any(${sql.param(scope)}::uuid[])`
      : isTold(plan, plans, personId);
    let after: string[] | undefined;
    do {
      const page = await pageOf(db, plan, { personId, sealedBy, within, after, limit });
      if (page.length > 0) yield page;
      after = page.length < limit ? undefined : page.at(-1)?.place;
    } while (after);
  }
}

type Page = { personId: string; sealedBy: string | undefined; within: SQL; after: string[] | undefined; limit: number };

async function pageOf(db: Db, plan: TablePlan, { personId, sealedBy, within, after, limit }: Page): Promise<ToldRow[]> {
  const order = plan.order.map(({ name }) => sql`t.${sql.identifier(name)}`);
  const list = (parts: SQL[]): SQL => sql.join(parts, sql`, `);
  const told = plan.columns.map(
    ({ name, type, meaning }) => sql`${tell(name, type, meaning, personId)} as ${sql.identifier(name)}`,
  );
  const values = plan.order.map(({ type }, at) => sql`${after?.[at] ?? ''}::${sql.raw(type)}`);
  const later = after ? sql`(${list(order)}) > (${list(values)})` : sql`true`;
  const key = sealedBy ? sql`t.${sql.identifier(sealedBy)}::text` : sql`''`;
  const keptBy = plan.also ? sql`nullif(t.${sql.identifier(plan.also.keptBy)}, ${personId}::uuid)::text` : sql`null::text`;
  const found = await db.execute(sql`
    select to_jsonb(x) - 'the key' - 'the place' - 'the keeper' as row, x."the key" as key, x."the place" as place,
      x."the keeper" as "keptBy" from (
      select ${list(told)}, ${key} as "the key", ${keptBy} as "the keeper", array[${list(order.map((column) => sql`${column}::text`))}] as "the place"
      from ${sql.identifier(plan.name)} t where ${within} and ${later} order by ${list(order)} limit ${limit}
    ) x`);
  return rows<ToldRow>(found);
}

/** Whether a row is this person's, the row going by the name `t`. */
export function isOf({ owner }: TablePlan, plans: readonly TablePlan[], personId: string): SQL {
  const column = sql`t.${sql.identifier(owner.column)}`;
  if (!owner.parent) return sql`${column} = ${personId}::uuid`;
  const parent = planOf(plans, owner.parent.table);
  return sql`${column} in (select ${sql.identifier(owner.parent.key)} from ${sql.identifier(parent.name)} t where ${isOf(parent, plans, personId)})`;
}

function isTold(plan: TablePlan, plans: readonly TablePlan[], personId: string): SQL {
  const own = isOf(plan, plans, personId);
  return plan.also ? sql`(${own} or t.${sql.identifier(plan.also.column)} = ${personId}::uuid)` : own;
}

async function parentsOf(db: Db, { owner }: TablePlan, plans: readonly TablePlan[], personId: string): Promise<string[][]> {
  if (!owner.parent) return [];
  const parent = planOf(plans, owner.parent.table);
  const key = sql.identifier(owner.parent.key);
  const found = await db.execute(
    sql`select t.${key}::text as key from ${sql.identifier(parent.name)} t where ${isOf(parent, plans, personId)} order by t.${key}`,
  );
  const keys = rows<{ key: string }>(found).map(({ key: one }) => one);
  return Array.from({ length: Math.ceil(keys.length / parentsAtOnce) }, (_, at) =>
    keys.slice(at * parentsAtOnce, (at + 1) * parentsAtOnce),
  );
}

function planOf(plans: readonly TablePlan[], name: string): TablePlan {
  const plan = plans.find((one) => one.name === name);
  if (!plan) throw new Error(`There is no plan of ${name}`);
  return plan;
}

function tell(name: string, type: string, meaning: Meaning, personId: string): SQL {
  const column = sql`t.${sql.identifier(name)}`;
  if (meaning.is === 'person')
    return sql`case when ${column} = ${personId}::uuid then 'me' when ${column} is not null then 'somebody' end`;
  if (meaning.is === 'named')
    return sql`(select n.${sql.identifier(meaning.by)} from ${sql.identifier(meaning.table)} n where n.id = ${column})`;
  if (type === 'timestamp with time zone') return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return column;
}
