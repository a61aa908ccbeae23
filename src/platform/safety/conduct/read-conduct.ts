import { limitsFor } from '../../auth/minors/limits-for.ts';
import type { LiveSettings } from '../../config/live-settings.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Known } from './core/find-identifying.ts';
import { type Tier, tierFor } from './core/tier.ts';
import { readKnown } from './read-known.ts';

type Parts = { db: Db; vault: Vault; now: () => Date; settings?: LiveSettings };

/** How a bot behaves with one person. `known` is asked only where words are about to leave this installation. */
export type Conduct = { tier: Tier; known: () => Promise<Known> };

/** Reads it. What cannot be read is taken as the stricter. */
export async function readConduct(parts: Parts, personId: string, ofBot: 'support' | 'practical'): Promise<Conduct> {
  const isOfAge = await limitsFor(parts, personId).then(
    ({ isMinor }) => isMinor === false,
    () => false,
  );
  return {
    tier: tierFor(ofBot, isOfAge),
    known: async () => readKnown(parts, personId, (await parts.settings?.read('safety.filter-patterns')) ?? ''),
  };
}
