import type { Db, Tx } from './open-database.ts';

/**
 * A query that is built once for each connection to a database and then asked again and again: building its SQL anew costs more than
 * all the rest of asking. Its changing parts are placeholders. Prepare it with an empty name: a named statement would belong
 * to one connection, and a pooler between us and the database would mix them up.
 */
export function builtOnce<Query>(build: (db: Db | Tx) => Query): (db: Db | Tx) => Query {
  const built = new WeakMap<object, Query>();
  return (db) => {
    const known = built.get(db);
    if (known) return known;
    const query = build(db);
    built.set(db, query);
    return query;
  };
}
