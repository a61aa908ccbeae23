import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { findUnplaced, planTables } from '../core/plan-tables.ts';
import { alsoTold, carried, looselyOwned, loosePeople, notPersonal, notTold, notToldColumns } from '../core/table-rules.ts';
import { readSchema } from '../schema-store.ts';

/** Names that secrets and what is made of them go by. */
const soundsSecret = /hash|secret|token|wrapped|_index$|password|private|payload/;

const columnsOf = (also: typeof alsoTold) =>
  Object.fromEntries(Object.entries(also).map(([table, { column, keptBy }]) => [table, [column, keptBy]]));

describe.skipIf(whyNoDatabase)('What this installation holds of a person', () => {
  it('priv/P5 is known of every table: it is in their copy, or it is said why not', async () => {
    const { system } = await aWorld();
    const facts = await readSchema(system.db);

    expect(findUnplaced(facts)).toEqual([]);
  });

  it('priv/P5 has no rule about a table or a column that is not there', async () => {
    const { system } = await aWorld();
    const facts = await readSchema(system.db);
    const tables = new Set(facts.columns.map(({ table }) => table));
    const columns = new Set(facts.columns.map(({ table, name }) => `${table}.${name}`));
    const named = [notPersonal, alsoTold, notTold, carried, looselyOwned, notToldColumns].flatMap((rules) => Object.keys(rules));
    const pointed = [notToldColumns, loosePeople, columnsOf(alsoTold)].flatMap((rules) =>
      Object.entries(rules).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
    );

    expect(named.filter((table) => !tables.has(table))).toEqual([]);
    expect(pointed.filter((column) => !columns.has(column))).toEqual([]);
  });

  it('priv/P7 leaves every digest and secret out of the copy', async () => {
    const { system } = await aWorld();
    const told = planTables(await readSchema(system.db)).filter(({ name }) => !Object.hasOwn(notTold, name));
    const columns = told.flatMap((plan) => plan.columns.map(({ name }) => `${plan.name}.${name}`));

    expect(columns.length).toBeGreaterThan(100);
    expect(columns.filter((column) => soundsSecret.test(column.split('.')[1] ?? ''))).toEqual([
      'consents.text_hash',
      'legal_document_versions.hash',
      'legal_signatures.hash',
    ]);
  });

  it('knows a person wherever their id stands, so that nobody else is named in a copy', async () => {
    const { system } = await aWorld();
    const plans = planTables(await readSchema(system.db)).filter(({ name }) => !Object.hasOwn(notTold, name));
    const people = /^(?:.*_)?user_id$|_by$|^actor_id$|^grantee_id$/;

    const unknown = plans.flatMap((plan) =>
      plan.columns
        .filter(({ name, type, meaning }) => type === 'uuid' && people.test(name) && meaning.is !== 'person')
        .map(({ name }) => `${plan.name}.${name}`),
    );

    expect(unknown).toEqual([]);
  });
});
