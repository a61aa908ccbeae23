import { alsoTold, looselyOwned, loosePeople, namedBy, notPersonal, notToldColumns } from './table-rules.ts';

/** The schema as the database itself tells it. */
export type SchemaFacts = {
  columns: { table: string; name: string; type: string; required: boolean }[];
  links: { table: string; column: string; into: string; key: string; cascades: boolean }[];
  /** Primary keys and unique constraints, the primary one first. */
  uniques: { table: string; columns: string[]; isPrimary: boolean }[];
};

/** What stands in a column that is no word or number of its own. */
export type Meaning =
  | { is: 'value' }
  | { is: 'person' }
  | { is: 'named'; table: string; by: string }
  | { is: 'row'; table: string };

/** One table of people: whose its rows are, in which order they are read, and what of them is told. */
export type TablePlan = {
  name: string;
  columns: { name: string; type: string; required: boolean; meaning: Meaning }[];
  /** The column that says whose a row is: a person's id or, with `parent`, the key of a row of theirs. */
  owner: { column: string; parent?: { table: string; key: string } };
  /** Rows of others that are told to a person as well, and never theirs to take along or to have erased. */
  also: { column: string; keptBy: string } | undefined;
  /** Columns that tell rows apart, the owner's first where there is a parent. */
  order: { name: string; type: string }[];
  /** The column that is a row's own id. */
  id: string | undefined;
};

/**
 * Every table that holds rows of people, those that others point at first. A new table is found by its foreign keys: it is in the
 * next copy, and goes with the next person, without anybody adding it anywhere.
 */
export function planTables(facts: SchemaFacts): TablePlan[] {
  const owners = findOwners(facts);
  const plans = [...owners].map(([name, owner]) => planTable(facts, name, owner, owners));
  return inOrder(plans.sort((a, b) => a.name.localeCompare(b.name)));
}

/** Tables of which nobody has said whether they are of people. */
export function findUnplaced(facts: SchemaFacts): string[] {
  const owners = findOwners(facts);
  const tables = new Set(facts.columns.map(({ table }) => table));
  return [...tables].filter((table) => !owners.has(table) && !Object.hasOwn(notPersonal, table)).sort();
}

type Owners = Map<string, TablePlan['owner']>;

function findOwners({ columns, links }: SchemaFacts): Owners {
  const owners: Owners = new Map([['users', { column: 'id' }]]);
  const tables = new Set(columns.map(({ table }) => table));
  for (const [table, column] of Object.entries(looselyOwned)) if (tables.has(table)) owners.set(table, { column });
  const direct = links.filter(({ into, cascades }) => into === 'users' && cascades);
  // Of several ways to a person, `user_id` says whose a row is; the other one says whom it also concerns.
  for (const { table, column } of direct.toSorted((a, b) => Number(b.column === 'user_id') - Number(a.column === 'user_id')))
    if (!owners.has(table)) owners.set(table, { column });
  for (let before = -1; before !== owners.size; ) {
    before = owners.size;
    for (const { table, column, into, key, cascades } of links)
      if (cascades && owners.has(into) && into !== 'users' && !owners.has(table))
        owners.set(table, { column, parent: { table: into, key } });
  }
  return owners;
}

function planTable(facts: SchemaFacts, name: string, owner: TablePlan['owner'], owners: Owners): TablePlan {
  const all = facts.columns.filter(({ table }) => table === name);
  const typeOf = (column: string): string => all.find((one) => one.name === column)?.type ?? 'text';
  const links = facts.links.filter(({ table }) => table === name);
  const uniques = facts.uniques.filter(({ table }) => table === name);
  const primary = uniques.find(({ isPrimary }) => isPrimary)?.columns ?? [];
  const whole = uniques.filter((one) => one.columns.every((column) => all.find((each) => each.name === column)?.required));
  const within = owner.parent && whole.find(({ columns }) => columns.length > 1 && columns.includes(owner.column));
  const own = within?.columns ?? (primary.length > 0 ? primary : (whole[0]?.columns ?? []));
  const order = owner.parent ? [owner.column, ...own.filter((column) => column !== owner.column)] : own;
  const meaningOf = (column: string): Meaning => {
    if (loosePeople[name]?.includes(column) || (name === 'users' && column === 'id')) return { is: 'person' };
    const link = links.find((one) => one.column === column);
    if (link?.into === 'users') return { is: 'person' };
    const by = link && namedBy[link.into];
    if (link && by) return { is: 'named', table: link.into, by };
    return link && owners.has(link.into) ? { is: 'row', table: link.into } : { is: 'value' };
  };
  const told = all.filter((column) => !notToldColumns[name]?.includes(column.name));
  return {
    name,
    columns: told.map((column) => ({
      name: column.name,
      type: column.type,
      required: column.required,
      meaning: meaningOf(column.name),
    })),
    owner,
    also: alsoTold[name],
    order: order.map((column) => ({ name: column, type: typeOf(column) })),
    id: primary.length === 1 ? primary[0] : undefined,
  };
}

/** What is pointed at comes before what points at it. */
function inOrder(plans: TablePlan[]): TablePlan[] {
  const placed: TablePlan[] = [];
  const waiting = [...plans];
  while (waiting.length > 0) {
    const isFree = ({ name, columns, owner }: TablePlan): boolean => {
      const needed = [...columns.flatMap(({ meaning }) => (meaning.is === 'row' ? [meaning.table] : [])), owner.parent?.table];
      return needed.every((table) => table === name || !waiting.some((plan) => plan.name === table));
    };
    const next = waiting.findIndex(isFree);
    placed.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return placed;
}
