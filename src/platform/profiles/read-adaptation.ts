import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { type Adaptation, compileAdaptation } from './core/compile-adaptation.ts';
import { countsNow } from './core/day.ts';
import { defaultSettings } from './core/default-settings.ts';
import { findProfileRow } from './profile-store.ts';
import { completeSettings } from './read-chosen.ts';
import { openSettings, openToday } from './seal-profile.ts';

/**
 * How everything adapts to this person at this moment, in the app with this slug if one is named: compiled from their profile
 * each time, so a change counts at once. Who they say they are is not even opened.
 */
export async function readAdaptation(
  { db, vault }: { db: Db; vault: Vault },
  personId: string,
  { now, slug }: { now: Date; slug?: string },
): Promise<Adaptation> {
  const row = await findProfileRow(db, personId);
  if (!row) return compileAdaptation(defaultSettings);
  const seals = await vault.of(personId, db);
  const { settings, overrides } = openSettings(seals, row);
  const today = openToday(seals, row);
  const counting = today && countsNow(today, now) ? today : null;
  return compileAdaptation(completeSettings(settings), counting, slug === undefined ? {} : overrides[slug]);
}
