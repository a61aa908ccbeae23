import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { Settings } from './contract.ts';
import { findProfileRow } from './profile-store.ts';
import { openSettings } from './seal-profile.ts';

/** The country that a person chose, where the usual one would be a guess. `undefined` where they never did. */
export async function readChosenCountry(
  { db, vault }: { db: Db; vault: Vault },
  personId: string,
): Promise<Settings['country'] | undefined> {
  const row = await findProfileRow(db, personId);
  return row && openSettings(await vault.of(personId, db), row).settings.country;
}
