import { createSecondMemory } from '../../cache/second-memory.ts';
import { builtOnce } from '../../db/built-once.ts';
import type { Db } from '../../db/open-database.ts';
import { findLiveApiToken } from './api-token-store.ts';

/**
 * How tokens stand, by digest: true to the database but for a second at most, on every node. The door reads and the list revokes, and
 * they are built apart.
 */
export const liveApiTokensOf = builtOnce((db: Db) =>
  createSecondMemory((tokenHash, now) => findLiveApiToken(db, tokenHash, now)),
);
