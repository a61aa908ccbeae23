import type { Identity, Profile, SomeSettings } from '../contract.ts';

/** Everything that a person chose, and nothing else: what a version keeps. How they are today is no part of it. */
export type Chosen = { settings: SomeSettings; identity: Identity; overrides: Profile['overrides'] };

/**
 * The names of what differs between two states, never the values: `theme` of the settings, `identity.helps` of who they are,
 * `overrides.chat` of one app.
 */
export function nameChanges(before: Chosen, after: Chosen): string[] {
  return [
    ...differing(before.settings, after.settings),
    ...differing(before.identity, after.identity).map((name) => `identity.${name}`),
    ...differing(before.overrides, after.overrides, (a, b) => differing(a ?? {}, b ?? {}).length > 0).map(
      (slug) => `overrides.${slug}`,
    ),
  ];
}

type Differ<Value> = (a: Value | undefined, b: Value | undefined) => boolean;

function differing<Value>(
  before: Record<string, Value>,
  after: Record<string, Value>,
  differ: Differ<Value> = (a, b) => JSON.stringify(a) !== JSON.stringify(b),
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => differ(before[name], after[name]));
}
