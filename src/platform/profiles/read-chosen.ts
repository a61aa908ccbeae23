import type { ZodType } from 'zod';
import { Identity, Settings, SomeSettings } from './contract.ts';
import { conditions } from './core/conditions.ts';
import { defaultSettings } from './core/default-settings.ts';
import type { Chosen } from './core/name-changes.ts';
import { noIdentity } from './core/new-profile.ts';

/**
 * Reads what was kept, by this version or an earlier one. A choice that is no longer offered counts as not made; the others
 * stand.
 */
export function readChosen({ settings, identity, overrides }: Record<keyof Chosen, unknown>): Chosen {
  return { settings: readSettings(settings), identity: readIdentity(identity), overrides: readOverrides(overrides) };
}

/** The settings among what was kept. */
export function readSettings(kept: unknown): SomeSettings {
  const whole = SomeSettings.safeParse(kept);
  return whole.success ? whole.data : SomeSettings.parse(stillValid(Settings.shape, kept));
}

/** What is different in one app, for each app of which something was kept. */
export function readOverrides(kept: unknown): Chosen['overrides'] {
  return Object.fromEntries(Object.entries(fieldsOf(kept)).map(([slug, settings]) => [slug, readSettings(settings)]));
}

/** Only what a person chose is kept, so that a better default of a later version reaches everybody who never chose. */
export function completeSettings(chosen: SomeSettings): Settings {
  return { ...defaultSettings, ...chosen };
}

function readIdentity(kept: unknown): Identity {
  const whole = Identity.safeParse({ ...noIdentity, ...fieldsOf(kept) });
  if (whole.success) return whole.data;
  const fields = fieldsOf(kept);
  const named = Array.isArray(fields.conditions) ? fields.conditions : [];
  const known = conditions.filter((condition) => named.includes(condition));
  return Identity.parse({ ...noIdentity, ...stillValid(Identity.shape, { ...fields, conditions: known }) });
}

function stillValid(shape: Record<string, ZodType>, kept: unknown): Record<string, unknown> {
  const fields = fieldsOf(kept);
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => (schema.safeParse(fields[name]).success ? [[name, fields[name]]] : [])),
  );
}

function fieldsOf(kept: unknown): Record<string, unknown> {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
}
