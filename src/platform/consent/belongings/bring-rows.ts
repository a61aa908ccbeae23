import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { isCellFit } from './core/is-cell-fit.ts';
import { insertRows } from './import-store.ts';
import { type NewIds, withNewIds } from './new-ids.ts';
import type { PersonalTable } from './personal-tables.ts';
import type { JsonRow } from './read-lines.ts';

export type Bringing = {
  db: Db;
  vault: Vault;
  personId: string;
  newIds: NewIds;
  /** What every installation calls by the same name, table by table. */
  named: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The ids of the rows that came in, table by table: what points at another row finds it there or is refused. */
  brought: Map<string, Set<string>>;
};

export type Count = { added: number; known: number; refused: number };

const rowsAtOnce = 500;

/**
 * Brings the rows of one table in, sealed with the key of their new person. A row only ever points at rows of the same copy, so
 * nothing can be hung on what is somebody else's. A row that does not fit is left out and counted.
 */
export async function bringRows(bringing: Bringing, table: PersonalTable, lines: AsyncIterable<JsonRow>): Promise<Count> {
  const count: Count = { added: 0, known: 0, refused: 0 };
  const ids = new Set<string>();
  bringing.brought.set(table.name, ids);
  let waiting: { columns: string[]; row: JsonRow }[] = [];

  const write = async (): Promise<void> => {
    const { columns } = waiting[0] ?? { columns: [] };
    if (waiting.length === 0) return;
    const batch = waiting.map(({ row }) => row);
    waiting = [];
    const added = await bringing.db.transaction(async (tx) => {
      const seals = await bringing.vault.of(bringing.personId, tx);
      for (const row of batch) {
        for (const column of table.sealed?.columns ?? []) {
          const text = row[column];
          const place = { table: table.name, column, row: String(row[table.sealed?.row ?? '']) };
          if (typeof text === 'string') row[column] = seals.seal(place, text);
        }
      }
      return insertRows(tx, table.name, columns, batch);
    });
    count.added += added;
    count.known += batch.length - added;
  };

  for await (const line of lines) {
    const row = fitRow(bringing, table, line);
    if (!row) {
      count.refused += 1;
      continue;
    }
    const columns = Object.keys(row);
    if (waiting.length >= rowsAtOnce || (waiting[0] && waiting[0].columns.join() !== columns.join())) await write();
    waiting.push({ columns, row });
    if (table.id) ids.add(String(row[table.id]));
  }
  await write();
  return count;
}

/** The row as it is to be here; nothing when it does not fit. */
function fitRow({ personId, newIds, named, brought }: Bringing, table: PersonalTable, line: JsonRow): JsonRow | undefined {
  const row: JsonRow = {};
  for (const column of table.columns) {
    if (!Object.hasOwn(line, column.name)) continue;
    const { meaning } = column;
    let value = line[column.name];
    if (meaning.is === 'person') {
      if (value !== 'me' && value !== null) return undefined;
      value = value === 'me' ? personId : null;
    }
    if (meaning.is === 'named' && value !== null) value = named.get(meaning.table)?.get(String(value)) ?? false;
    if (meaning.is !== 'person' && meaning.is !== 'named') value = withNewIds(value, newIds);
    if (!isCellFit(table.name, column, value)) return undefined;
    if (meaning.is === 'row' && value !== null && !brought.get(meaning.table)?.has(String(value))) return undefined;
    row[column.name] = value;
  }
  // Nobody is writing this reply any more.
  if (table.name === 'generations' && row.status === 'running') return undefined;
  const needed = [table.owner.column, ...table.order.map(({ name }) => name)];
  return needed.every((name) => row[name] !== undefined && row[name] !== null) ? row : undefined;
}
