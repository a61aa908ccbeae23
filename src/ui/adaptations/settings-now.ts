import type { Profile, Settings } from '#platform/profiles/contract.ts';
import { effectiveSettings } from '#platform/profiles/core/compile-adaptation.ts';
import { countsNow } from '#platform/profiles/core/day.ts';

/** The settings as they count at this moment in an app: what is different there, and what today makes lighter. */
export function settingsNow(profile: Profile, app?: string, now: Date = new Date()): Settings {
  const { settings, overrides, today } = profile;
  return effectiveSettings(settings, today && countsNow(today, now) ? today : null, app === undefined ? {} : overrides[app]);
}
