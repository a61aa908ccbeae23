import type { Tx } from '../db/open-database.ts';
import { systemConfig } from './tables.ts';

/** What a new installation begins with. Each key belongs to the part that reads it, and says here what it does. */
const first = [
  {
    configKey: 'platform.languages',
    configValue: ['es', 'en'],
    description: 'Languages people can choose, the first one being what a newcomer sees',
  },
  {
    configKey: 'conversations.keep_deleted_days',
    configValue: 30,
    description: 'Days a deleted conversation can still be brought back before it is removed for good',
  },
];

/** Writes the settings that are missing. What an administrator has changed stays as it is. */
export async function seedSystemConfig(tx: Tx): Promise<void> {
  await tx.insert(systemConfig).values(first).onConflictDoNothing({ target: systemConfig.configKey });
}
