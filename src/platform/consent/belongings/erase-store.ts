import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/open-database.ts';
import type { TablePlan } from './core/plan-tables.ts';
import { looselyOwned } from './core/table-rules.ts';
import { countRows, isOf } from './row-store.ts';

/** Lines of the audit stay, for the chain is over them: what they say of a person goes dark. A key's row stays, destroyed. */
const stays = new Set(['audit_events', 'person_keys']);

/**
 * Removes every row of a person, and the work that waits to be done about any of them. Answers how many rows went, table by table.
 * What other people hold of them, by the address they had, goes too.
 */
export async function eraseRows(
  tx: Tx,
  plans: readonly TablePlan[],
  { personId, emailIndex }: { personId: string; emailIndex: string | undefined },
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const plan of plans.filter(({ name }) => !stays.has(name))) {
    const count = await countRows(tx, plan, plans, personId);
    if (count > 0) counts[plan.name] = count;
  }
  counts.jobs = await eraseJobs(tx, plans, personId);
  for (const [table, column] of Object.entries(looselyOwned))
    if (!stays.has(table))
      await tx.execute(sql`delete from ${sql.identifier(table)} where ${sql.identifier(column)} = ${personId}::uuid`);
  if (emailIndex !== undefined) {
    await tx.execute(sql`delete from organisation_invitations where email_index = ${emailIndex}`);
    await tx.execute(sql`update care_grants set invited_email_index = null where invited_email_index = ${emailIndex}`);
  }
  await tx.execute(sql`delete from users where id = ${personId}::uuid`);
  return counts;
}

/** The queue names rows by their ids and says nothing else of them. Work under way ends by itself: it finds nothing. */
async function eraseJobs(tx: Tx, plans: readonly TablePlan[], personId: string): Promise<number> {
  const named: SQL[] = plans
    .filter(({ id }) => id !== undefined)
    .map(
      (plan) =>
        sql`select t.${sql.identifier(plan.id ?? '')}::text as id from ${sql.identifier(plan.name)} t where ${isOf(plan, plans, personId)}`,
    );
  const erased = await tx.execute(sql`
    with theirs as materialized (${sql.join(named, sql` union all `)})
    delete from jobs.job j where j.state <> 'active' and exists (
      select 1
      from jsonb_each_text(case when jsonb_typeof(j.data) = 'object' then j.data else '{}'::jsonb end) as said
      join theirs on theirs.id = said.value
    )`);
  return erased.rowCount ?? 0;
}
