import { createSecondMemory } from '../cache/second-memory.ts';
import { builtOnce } from '../db/built-once.ts';
import type { Db } from '../db/open-database.ts';
import { findActsForOthers } from './organisation-store.ts';

const memoryOf = builtOnce((_db: Db) => createSecondMemory((personId: string, _now, db: Db) => findActsForOthers(db, personId)));

/**
 * Whether this account acts for work or education. True to the database but for a second at most, on every node; what must be
 * true to the moment asks `findActsForOthers`.
 */
export async function actsForOthers({ db, now }: { db: Db; now: () => Date }, personId: string): Promise<boolean> {
  return memoryOf(db).get(personId, now(), db);
}

/** To be called once somebody joined or left, or, with nobody named, once an organisation changed: this process knows it at once. */
export function forgetActsForOthers(db: Db, personId?: string): void {
  memoryOf(db).forget(personId);
}
