import { Settings } from '../contract.ts';

/** Every value that a setting offers; of a number, its bounds and one between. */
export function valuesOf(setting: keyof Settings): (string | number | boolean)[] {
  const schema = Settings.shape[setting];
  if ('options' in schema) return [...schema.options];
  return schema.type === 'boolean' ? [true, false] : [0, 35, 100];
}

/** For each setting a value that is not its default: a person who has chosen everything. */
export function everythingElseThan(settings: Settings): Settings {
  const entries = Object.entries(settings).map(([name, value]) => [
    name,
    valuesOf(name as keyof Settings).find((other) => other !== value),
  ]);
  return Settings.parse(Object.fromEntries(entries));
}
