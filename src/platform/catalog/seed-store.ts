import { sql } from 'drizzle-orm';
import type { Tx } from '../db/open-database.ts';
import { applications } from './tables.ts';

/** An application as its row tells of it. Without code behind it (`installed: false`) it is known and not offered. */
export type SeededApp = {
  slug: string;
  name: string;
  category: string;
  description: string;
  installed: boolean;
  config: Record<string, unknown>;
};

/**
 * Writes the rows of the applications, or brings them up to date. Running it again changes nothing.
 *
 * An application opens when its code arrives and closes when it goes; in between, whoever administers it decides.
 */
export async function seedApplications(tx: Tx, apps: SeededApp[]): Promise<void> {
  if (apps.length === 0) return;
  const rows = apps.map(({ installed, config, ...app }) => ({ ...app, isActive: installed, config: { ...config, installed } }));
  await tx
    .insert(applications)
    .values(rows)
    .onConflictDoUpdate({
      target: applications.slug,
      set: {
        name: sql`excluded.name`,
        category: sql`excluded.category`,
        description: sql`excluded.description`,
        config: sql`excluded.config`,
        isActive: sql`case when ${applications.config} -> 'installed' is distinct from excluded.config -> 'installed'
          then excluded.is_active else ${applications.isActive} end`,
      },
    });
}
