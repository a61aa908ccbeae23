import type { Settings, SomeSettings } from '#platform/profiles/contract.ts';
import type { Setting } from './questions.ts';

/** One change of a setting, with what was there before it. */
export type Change = { setting: Setting; before: Settings[Setting]; after: Settings[Setting] };

/** What changed between two states of the settings. */
export function changesBetween(before: Settings, after: Settings): Change[] {
  return (Object.keys(before) as Setting[])
    .filter((setting) => before[setting] !== after[setting])
    .map((setting) => ({ setting, before: before[setting], after: after[setting] }));
}

/** What is different in one app once a part of it changed: whatever is again as everywhere is not kept apart. */
export function overrideAfter(everywhere: Settings, override: SomeSettings, part: SomeSettings): SomeSettings {
  const all = { ...override, ...part };
  return Object.fromEntries(Object.entries(all).filter(([setting, value]) => everywhere[setting as Setting] !== value));
}
