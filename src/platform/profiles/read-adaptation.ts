import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { type Adaptation, compileAdaptation } from './core/compile-adaptation.ts';
import { findProfile } from './profile-store.ts';

/** How everything adapts to this person, as of now: compiled from their profile each time, so a change counts at once. */
export async function readAdaptation({ db, vault }: { db: Db; vault: Vault }, personId: string): Promise<Adaptation> {
  const { settings } = await findProfile({ db, vault }, personId);
  return compileAdaptation(settings);
}
