import type { Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { keepBirth, keepGuardian } from './birth-store.ts';
import { AgeKnown, BirthNotPossible, type SayAge } from './contract.ts';
import { ageAt, birthDayOf } from './core/age-at.ts';
import { limitsOf } from './core/limits-of.ts';

/**
 * Keeps when somebody was born, sealed. Whoever needs a guardian there waits for one from here on. Throws `BirthNotPossible`, and
 * `AgeKnown` for whoever said it before: what was said once is not said again until it fits.
 */
export async function noteBirth(
  tx: Tx,
  { vault, now }: { vault: Vault; now: () => Date },
  personId: string,
  { birth, country }: SayAge,
): Promise<void> {
  const birthDay = birthDayOf(birth, now());
  if (!birthDay) throw new BirthNotPossible({ errors: [{ pointer: '#/birth', message: 'This month has not come yet' }] });
  if (!(await keepBirth(tx, vault, { personId, birthDay, country }))) throw new AgeKnown();
  if (limitsOf(ageAt(birthDay, now()), country).needsGuardian)
    await keepGuardian(tx, vault, { personId, email: '', agreedAt: null });
}
