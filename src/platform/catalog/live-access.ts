import { createSecondMemory } from '../cache/second-memory.ts';
import { builtOnce } from '../db/built-once.ts';
import type { Db } from '../db/open-database.ts';
import { type GivenAccess, listAppRows, listGivenAccess } from './app-store.ts';

/** Which applications are on, and how far people may go in them: true to the database but for a second at most, on every node. */
export type LiveAccess = {
  isOn(slug: string, now: Date): Promise<boolean>;
  givenTo(personId: string, now: Date): Promise<GivenAccess[]>;
  /** To be called where one of them changes. */
  forgetApps(): void;
  forgetPerson(personId: string): void;
};

/** The memory that everything on this database shares: whoever guards and whoever administers are built apart. */
export const liveAccessOf = builtOnce((db: Db): LiveAccess => {
  const on = createSecondMemory(async () => {
    const rows = await listAppRows(db);
    return new Set(rows.filter(({ isActive }) => isActive).map(({ slug }) => slug));
  });
  const given = createSecondMemory((personId) => listGivenAccess(db, personId));

  return {
    isOn: async (slug, now) => (await on.get('on', now)).has(slug),
    givenTo: (personId, now) => given.get(personId, now),
    forgetApps: () => on.forget(),
    forgetPerson: (personId) => given.forget(personId),
  };
});
