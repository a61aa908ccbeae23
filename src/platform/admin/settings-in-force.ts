import { createSecondMemory } from '../cache/second-memory.ts';
import { type LiveSettings, type SettingKey, type SettingValue, settingSpecs } from '../config/live-settings.ts';
import type { Db } from '../db/open-database.ts';
import { listSettingRows } from './setting-store.ts';

/**
 * The settings as they are now, read at most once a second. A value that no longer fits its key, after an update for instance, is
 * as if nobody had changed it: a row must not stop the program.
 */
export function createSettingsInForce({ db, now }: { db: Db; now: () => Date }): LiveSettings & { forget(): void } {
  const memory = createSecondMemory(
    async () => new Map((await listSettingRows(db)).map(({ key, value }) => [key, value] as const)),
  );
  return {
    async read<Key extends SettingKey>(key: Key): Promise<SettingValue<Key>> {
      return settingValue(key, (await memory.get('all', now())).get(key));
    },
    forget: () => memory.forget(),
  };
}

/** What a key holds, given its row's value. */
export function settingValue<Key extends SettingKey>(key: Key, kept: unknown): SettingValue<Key> {
  const { schema, usual } = settingSpecs[key];
  const read = schema.safeParse(kept);
  return (read.success ? read.data : usual) as SettingValue<Key>;
}
