import { askAge } from '../../auth/minors/limits-for.ts';
import { createRecent, type Recent } from '../../auth/session/recent.ts';
import type { Db } from '../../db/open-database.ts';
import type { Purpose } from '../../http/person.ts';
import type { Vault } from '../../vault/vault.ts';
import { ageBound } from './age-bound.ts';
import { findLatest } from './consent-store.ts';
import { versionOf } from './consent-texts.ts';
import type { ConsentPurpose } from './contract.ts';

/** Without the vault nobody's age can be read, and what depends on it is a no. */
type Parts = { db: Db; now: () => Date; vault?: Vault };
type Look = { atMs: number; allowed: Promise<boolean> };

const trustedMs = 1000;
const remembered = 20_000;
/** What everything on one database shares, as with sessions: the door asks, and the page that withdraws tells. */
const memories = new WeakMap<Db, Recent<Look>>();

/**
 * Whether this person allows, now, that something of theirs is used for this (priv/P1). True to the database but for a second at
 * most, on every node: whatever waited meanwhile, such as a job, asks when it begins and not when it was asked for.
 *
 * No decision is a no, and so is a yes to an older text.
 */
export async function mayProcess(parts: Parts, personId: string, purpose: Purpose): Promise<boolean> {
  if (purpose === 'account' || purpose === 'core') return true;
  const { db, now } = parts;
  const memory = memoryOf(db);
  const key = keyOf(personId, purpose);
  const atMs = now().getTime();
  const last = memory.get(key);
  if (last && Math.abs(atMs - last.atMs) < trustedMs) return last.allowed;

  const look = { atMs, allowed: lookUp(parts, personId, purpose) };
  memory.set(key, look);
  // A look that failed says nothing: the next one who asks looks again.
  look.allowed.catch(() => memory.get(key) === look && memory.delete(key));
  return look.allowed;
}

/** To be called once a decision is saved: this process then knows it at once, the others within the second. */
export function forgetConsent(db: Db, personId: string, purpose: ConsentPurpose): void {
  memoryOf(db).delete(keyOf(personId, purpose));
}

async function lookUp({ db, now, vault }: Parts, personId: string, purpose: ConsentPurpose): Promise<boolean> {
  const latest = await findLatest(db, personId, purpose);
  if (latest?.granted !== true || latest.textVersion !== versionOf(purpose)) return false;
  const feature = ageBound[purpose];
  return !feature || (vault !== undefined && (await askAge({ db, now, vault }, personId, feature)) === 'yes');
}

function memoryOf(db: Db): Recent<Look> {
  const known = memories.get(db) ?? createRecent<Look>(remembered);
  memories.set(db, known);
  return known;
}

function keyOf(personId: string, purpose: ConsentPurpose): string {
  return `${personId} ${purpose}`;
}
