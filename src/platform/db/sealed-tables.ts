import { is } from 'drizzle-orm';
import { getTableConfig, PgCustomColumn, PgTable } from 'drizzle-orm/pg-core';

/** A table with sealed columns: the column that names a row in its seals, and whose a row is. */
export type SealedTable = {
  name: string;
  columns: string[];
  /** None where no single column tells its rows apart. */
  row: { column: string; type: string } | undefined;
  /** The columns that lead to a person, each into the next table; the last holds the person's id. Empty: nobody's. */
  ownerPath: { column: string; into?: { table: string; key: string } }[];
};

/** All tables among what these modules export. */
export function tablesIn(modules: readonly object[]): PgTable[] {
  return modules.flatMap((exported) => Object.values(exported).filter((value) => is(value, PgTable)));
}

/** The tables that have sealed columns: there is no other custom type. */
export function sealedTablesOf(tables: readonly PgTable[]): SealedTable[] {
  return tables.flatMap((table) => {
    const { name, columns } = getTableConfig(table);
    const sealed = columns.filter((column) => is(column, PgCustomColumn)).map((column) => column.name);
    const key = columns.find(({ primary }) => primary);
    const row = key && { column: key.name, type: key.getSQLType() };
    return sealed.length > 0 ? [{ name, columns: sealed, row, ownerPath: ownerPathOf(table) }] : [];
  });
}

const ofPerson = ['user_id', 'subject_id'];

/** A row is a person's by its `user_id`; without one it belongs to whoever has the row that it goes away with. */
function ownerPathOf(table: PgTable): SealedTable['ownerPath'] {
  const { name, columns, foreignKeys } = getTableConfig(table);
  if (name === 'users') return [{ column: 'id' }];
  const own = columns.find((column) => ofPerson.includes(column.name));
  if (own) return [{ column: own.name }];
  for (const { reference, onDelete } of foreignKeys) {
    const { columns: from, foreignTable, foreignColumns } = reference();
    const [column, key] = [from[0]?.name, foreignColumns[0]?.name];
    const further = onDelete === 'cascade' ? ownerPathOf(foreignTable) : [];
    if (further.length > 0 && column && key) {
      return [{ column, into: { table: getTableConfig(foreignTable).name, key } }, ...further];
    }
  }
  return [];
}
