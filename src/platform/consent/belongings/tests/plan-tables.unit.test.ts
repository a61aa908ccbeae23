import { describe, expect, it } from 'vitest';
import { findUnplaced, planTables, type SchemaFacts } from '../core/plan-tables.ts';

const column = (table: string, name: string, type = 'uuid', required = true) => ({ table, name, type, required });
const facts: SchemaFacts = {
  columns: [
    column('users', 'id'),
    column('users', 'email_index', 'text'),
    column('albums', 'id'),
    column('albums', 'user_id'),
    column('photos', 'id'),
    column('photos', 'album_id'),
    column('photos', 'place', 'integer'),
    column('photos', 'seen_by', 'uuid', false),
    column('weather', 'id'),
  ],
  links: [
    { table: 'photos', column: 'album_id', into: 'albums', key: 'id', cascades: true },
    { table: 'photos', column: 'seen_by', into: 'users', key: 'id', cascades: false },
    { table: 'albums', column: 'user_id', into: 'users', key: 'id', cascades: true },
  ],
  uniques: [
    { table: 'users', columns: ['id'], isPrimary: true },
    { table: 'albums', columns: ['id'], isPrimary: true },
    { table: 'photos', columns: ['id'], isPrimary: true },
    { table: 'photos', columns: ['album_id', 'place'], isPrimary: false },
  ],
};

describe('Finding what is of a person', () => {
  it('priv/P5 takes a table that nobody announced, and one that hangs from it, each after what it points at', () => {
    const plans = planTables(facts);

    expect(plans.map(({ name }) => name)).toEqual(['albums', 'photos', 'users']);
    expect(plans[1]?.owner).toEqual({ column: 'album_id', parent: { table: 'albums', key: 'id' } });
    expect(plans[1]?.order.map(({ name }) => name)).toEqual(['album_id', 'place']);
  });

  it('knows a person in a column from a row of theirs, and tells no digest', () => {
    const plans = planTables(facts);

    expect(plans[1]?.columns.map(({ meaning }) => meaning.is)).toEqual(['value', 'row', 'value', 'person']);
    expect(plans[2]?.columns.map(({ name }) => name)).toEqual(['id']);
  });

  it('priv/P5 asks about a table that leads to nobody and that nobody has spoken of', () => {
    expect(findUnplaced(facts)).toEqual(['weather']);
  });
});
