import type { Db, Tx } from '../../db/open-database.ts';
import type { SealedTable } from '../../db/sealed-tables.ts';
import { planTables, type TablePlan } from './core/plan-tables.ts';
import { notTold } from './core/table-rules.ts';
import { readSchema } from './schema-store.ts';

/** A table of people, and which of its columns are sealed under which row's name. */
export type PersonalTable = TablePlan & { sealed: { columns: readonly string[]; row: string } | undefined; isTold: boolean };

/** Every table of people in this database, those that others point at first. `sealedTables` are the ones the program declares. */
export async function readPersonalTables(db: Db | Tx, sealedTables: readonly SealedTable[]): Promise<PersonalTable[]> {
  return planTables(await readSchema(db)).map((plan) => {
    const declared = sealedTables.find(({ name }) => name === plan.name);
    const sealed = declared?.row && { columns: declared.columns, row: declared.row.column };
    return { ...plan, sealed, isTold: !Object.hasOwn(notTold, plan.name) };
  });
}
