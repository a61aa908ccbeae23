import type { Settings } from '#platform/profiles/contract.ts';
import type { Setting } from './questions.ts';

/** One change of a setting, with what was there before it. */
export type Change = { setting: Setting; before: Settings[Setting]; after: Settings[Setting] };

/** What changed between two states of the settings. */
export function changesBetween(before: Settings, after: Settings): Change[] {
  return (Object.keys(before) as Setting[])
    .filter((setting) => before[setting] !== after[setting])
    .map((setting) => ({ setting, before: before[setting], after: after[setting] }));
}

/** The settings that take a change back. */
export function undoOf(changes: readonly Change[]): Partial<Settings> {
  return Object.fromEntries(changes.map(({ setting, before }) => [setting, before])) as Partial<Settings>;
}
