import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { AccountGone } from '../contract.ts';
import { findAgeFacts } from './birth-store.ts';
import { NotAtYourAge } from './contract.ts';
import { ageAt } from './core/age-at.ts';
import { type Feature, type Limits, limitsOf, mayUse } from './core/limits-of.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/** What is less for this person today, and whether a guardian has agreed. It is worked out each time: it ends by itself. */
export async function limitsFor(parts: Parts, personId: string): Promise<Limits & { hasGuardian: boolean }> {
  const facts = await findAgeFacts(parts, personId);
  if (!facts) throw new AccountGone();
  const { birthDay, country, guardian } = facts;
  const age = birthDay === undefined ? undefined : ageAt(birthDay, parts.now());
  return { ...limitsOf(age, country), hasGuardian: guardian?.agreedAt != null };
}

/** Whether this person may do this today; if not, what is missing. */
export async function askAge(parts: Parts, personId: string, feature: Feature): Promise<ReturnType<typeof mayUse>> {
  const { hasGuardian, ...limits } = await limitsFor(parts, personId);
  return mayUse(limits, feature, hasGuardian);
}

/** Lets nobody on who is not old enough for this. Throws `NotAtYourAge`. */
export async function checkAge(parts: Parts, personId: string, feature: Feature): Promise<void> {
  const answer = await askAge(parts, personId, feature);
  if (answer !== 'yes') throw new NotAtYourAge({ feature, why: answer });
}
