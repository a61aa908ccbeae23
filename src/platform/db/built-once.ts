import type { Db, Tx } from './open-database.ts';

/**
 * What is built once for each connection to a database: a query that is asked again and again, for building its SQL anew costs more
 * than all the rest of asking, or a memory that everything on one database shares, however far apart its parts are made.
 *
 * The changing parts of a query are placeholders. Prepare it with an empty name: a named statement would belong to one connection,
 * and a pooler between us and the database would mix them up.
 */
export function builtOnce<Built, Connection extends object = Db | Tx>(
  build: (db: Connection) => Built,
): (db: Connection) => Built {
  const built = new WeakMap<Connection, Built>();
  return (db) => {
    const known = built.get(db);
    if (known) return known;
    const made = build(db);
    built.set(db, made);
    return made;
  };
}
