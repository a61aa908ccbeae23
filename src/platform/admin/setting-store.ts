import { desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import { systemConfig, systemConfigVersions } from './tables.ts';

/** What is kept of each key; a key that nobody changed has no row. */
export async function listSettingRows(db: Db | Tx): Promise<{ key: string; value: unknown }[]> {
  return db.select({ key: systemConfig.configKey, value: systemConfig.configValue }).from(systemConfig);
}

/** What one key holds, its row held until the transaction ends, so that two who change it do so one after the other. */
export async function holdSetting(tx: Tx, key: string): Promise<{ value: unknown } | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('system_config'), hashtext(${key}))`);
  const [row] = await tx.select({ value: systemConfig.configValue }).from(systemConfig).where(eq(systemConfig.configKey, key));
  return row;
}

/** Writes a key, and keeps what it held before with who changed it. */
export async function writeSetting(
  tx: Tx,
  { key, value, description }: { key: string; value: unknown; description: string },
  before: { value: unknown; changedBy: string; createdAt: Date },
): Promise<void> {
  await tx
    .insert(systemConfig)
    .values({ configKey: key, configValue: value, description, updatedAt: before.createdAt })
    .onConflictDoUpdate({
      target: systemConfig.configKey,
      set: { configValue: sql`excluded.config_value`, description, updatedAt: before.createdAt },
    });
  await tx
    .insert(systemConfigVersions)
    .values({ configKey: key, configValue: before.value, changedBy: before.changedBy, createdAt: before.createdAt });
}

/** What a key held before, newest first. */
export async function listSettingVersions(
  db: Db | Tx,
  key: string,
  limit: number,
): Promise<{ value: unknown; changedBy: string | null; createdAt: Date }[]> {
  return db
    .select({
      value: systemConfigVersions.configValue,
      changedBy: systemConfigVersions.changedBy,
      createdAt: systemConfigVersions.createdAt,
    })
    .from(systemConfigVersions)
    .where(eq(systemConfigVersions.configKey, key))
    .orderBy(desc(systemConfigVersions.createdAt))
    .limit(limit);
}
