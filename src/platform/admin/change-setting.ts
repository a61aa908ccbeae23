import { z } from 'zod';
import { isSettingKey, type SettingKey, settingSpecs } from '../config/live-settings.ts';
import { type AdminParts, noteAdmin } from './admin-parts.ts';
import {
  type ChangeSetting,
  NothingToAdminister,
  NothingToUndo,
  SettingChanged,
  SettingNotValid,
  type SettingSheet,
} from './contract.ts';
import { holdSetting, listSettingRows, listSettingVersions, writeSetting } from './setting-store.ts';
import { settingValue } from './settings-in-force.ts';

const mostVersions = 20;

/** Every setting there is, with what it may hold and what it held. */
export async function listSettings(parts: AdminParts): Promise<SettingSheet[]> {
  const kept = new Map((await listSettingRows(parts.db)).map(({ key, value }) => [key, value] as const));
  const keys = Object.keys(settingSpecs).filter(isSettingKey);
  return Promise.all(keys.map((key) => sheetOf(parts, key, kept.get(key))));
}

/** Changes one, if it still is what whoever changes it saw. In force at once here, within a second on other nodes. */
export async function changeSetting(
  parts: AdminParts,
  adminId: string,
  key: string,
  { value, was }: ChangeSetting,
): Promise<SettingSheet> {
  if (!isSettingKey(key)) throw new NothingToAdminister();
  const checked = settingSpecs[key].schema.safeParse(value);
  if (!checked.success)
    throw new SettingNotValid({ errors: checked.error.issues.map(({ message }) => ({ pointer: '#/value', message })) });
  await write(parts, adminId, key, (now) => {
    if (now !== was) throw new SettingChanged();
    return checked.data;
  });
  return readSheet(parts, key);
}

/** Gives a setting back what it held before it was last changed, which is a change like any other. Throws `NothingToUndo`. */
export async function undoSetting(parts: AdminParts, adminId: string, key: string): Promise<SettingSheet> {
  if (!isSettingKey(key)) throw new NothingToAdminister();
  const [last] = await listSettingVersions(parts.db, key, 1);
  if (!last) throw new NothingToUndo();
  await write(parts, adminId, key, () => settingValue(key, last.value));
  return readSheet(parts, key);
}

type Value = boolean | number | string;

async function write(parts: AdminParts, adminId: string, key: SettingKey, next: (now: Value) => Value): Promise<void> {
  const { db, settings, now } = parts;
  await db.transaction(async (tx) => {
    const before = settingValue(key, (await holdSetting(tx, key))?.value);
    const value = next(before);
    const description = settingSpecs[key].description.es;
    await writeSetting(tx, { key, value, description }, { value: before, changedBy: adminId, createdAt: now() });
    const details = { before, value };
    await noteAdmin(tx, parts, adminId, { action: 'setting.changed', thing: 'system_config', thingId: key, details });
  });
  settings.forget();
}

async function readSheet(parts: AdminParts, key: SettingKey): Promise<SettingSheet> {
  const kept = (await listSettingRows(parts.db)).find((row) => row.key === key);
  return sheetOf(parts, key, kept?.value);
}

async function sheetOf({ db }: AdminParts, key: SettingKey, kept: unknown): Promise<SettingSheet> {
  const { schema, usual, description } = settingSpecs[key];
  const { type, minimum, maximum } = z.toJSONSchema(schema);
  const versions = await listSettingVersions(db, key, mostVersions);
  return {
    key,
    kind: type === 'boolean' ? 'switch' : type === 'integer' || type === 'number' ? 'number' : 'text',
    value: settingValue(key, kept),
    usual,
    min: minimum ?? null,
    max: maximum ?? null,
    description,
    versions: versions.map(({ value, changedBy, createdAt }) => ({
      value: settingValue(key, value),
      changedBy,
      changedAt: createdAt.toISOString(),
    })),
  };
}
