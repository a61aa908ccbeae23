import { askAge } from '../../auth/minors/limits-for.ts';
import { createSecondMemory } from '../../cache/second-memory.ts';
import { builtOnce } from '../../db/built-once.ts';
import type { Db } from '../../db/open-database.ts';
import type { Purpose } from '../../http/person.ts';
import { actsForOthers } from '../../organisations/acts-for-others.ts';
import type { Vault } from '../../vault/vault.ts';
import { ageBound } from './age-bound.ts';
import { isPersonal } from './check-context.ts';
import { findLatest } from './consent-store.ts';
import { versionOf } from './consent-texts.ts';
import type { ConsentPurpose } from './contract.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };
/** What everything on one database shares, as with sessions: the door asks, and the page that withdraws tells. */
const memoryOf = builtOnce((_db: Db) =>
  createSecondMemory((_key, _now, parts: Parts, personId: string, purpose: ConsentPurpose) => lookUp(parts, personId, purpose)),
);

/**
 * Whether this person allows, now, that something of theirs is used for this (priv/P1). True to the database but for a second at
 * most, on every node: whatever waited meanwhile, such as a job, asks when it begins and not when it was asked for.
 *
 * No decision is a no, and so is a yes to an older text. Analyses are a no for whoever acts for work or education.
 */
export async function mayProcess(parts: Parts, personId: string, purpose: Purpose): Promise<boolean> {
  if (purpose === 'account' || purpose === 'core') return true;
  // Asked apart, with a memory of its own: joining or leaving an organisation counts at once.
  if (isPersonal(purpose) && (await actsForOthers(parts, personId))) return false;
  return memoryOf(parts.db).get(keyOf(personId, purpose), parts.now(), parts, personId, purpose);
}

/** To be called once a decision is saved: this process then knows it at once, the others within the second. */
export function forgetConsent(db: Db, personId: string, purpose: ConsentPurpose): void {
  memoryOf(db).forget(keyOf(personId, purpose));
}

async function lookUp(parts: Parts, personId: string, purpose: ConsentPurpose): Promise<boolean> {
  const latest = await findLatest(parts.db, personId, purpose);
  if (latest?.granted !== true || latest.textVersion !== versionOf(purpose)) return false;
  const feature = ageBound[purpose];
  return !feature || (await askAge(parts, personId, feature)) === 'yes';
}

function keyOf(personId: string, purpose: ConsentPurpose): string {
  return `${personId} ${purpose}`;
}
