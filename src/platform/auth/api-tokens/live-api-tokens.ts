import { createSecondMemory, type SecondMemory } from '../../cache/second-memory.ts';
import type { Db } from '../../db/open-database.ts';
import { findLiveApiToken, type LiveApiToken } from './api-token-store.ts';

/** The door reads and the list revokes, and they are built apart: what they share belongs to the database they share. */
const memories = new WeakMap<Db, SecondMemory<LiveApiToken | undefined>>();

/** How tokens stand, by digest: true to the database but for a second at most, on every node. */
export function liveApiTokensOf(db: Db): SecondMemory<LiveApiToken | undefined> {
  const known = memories.get(db);
  if (known) return known;
  const created = createSecondMemory((tokenHash, now) => findLiveApiToken(db, tokenHash, now));
  memories.set(db, created);
  return created;
}
