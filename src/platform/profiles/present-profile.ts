import type { PersonVault } from '../vault/vault.ts';
import type { Profile } from './contract.ts';
import { countsNow } from './core/day.ts';
import type { ProfileRow } from './profile-store.ts';
import { completeSettings } from './read-chosen.ts';
import { openChosen, openToday } from './seal-profile.ts';

/** How many states of one person are kept; undoing goes back no further. */
export const mostVersions = 100;

/** The profile as it counts at this moment: what was never chosen has its default, and a day that is over is forgotten. */
export function presentProfile(seals: PersonVault, row: ProfileRow, undoTo: number | null, now: Date): Profile {
  const { settings, identity, overrides } = openChosen(seals, row);
  const today = openToday(seals, row);
  return {
    settings: completeSettings(settings),
    identity,
    overrides,
    today: today && countsNow(today, now) ? today : null,
    onboarded: row.onboarded,
    version: row.version,
    canUndo: undoTo !== null && undoTo > row.version - mostVersions,
    updatedAt: row.updatedAt.toISOString(),
  };
}
