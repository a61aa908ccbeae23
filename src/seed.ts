import { plannedApps } from './planned-apps.ts';
import type { BotSpec } from './platform/bots/contract.ts';
import { seedBots } from './platform/bots/seed-store.ts';
import type { AppSpec } from './platform/catalog/define-app.ts';
import { seedApplications } from './platform/catalog/seed-store.ts';
import type { Db } from './platform/db/open-database.ts';

/** Gives a migrated database the rows that the program counts on. It may run at every start, on several nodes at once. */
export async function seed(db: Db, apps: AppSpec[], bots: BotSpec[]): Promise<void> {
  const installed = apps.map(({ slug, name, category, description, path, hue, icon, access }) => ({
    slug,
    name: name.es,
    category,
    description: description.es,
    installed: true,
    config: { path, hue, icon, access },
  }));
  const planned = plannedApps
    .filter(({ slug }) => !apps.some((app) => app.slug === slug))
    .map((app) => ({ ...app, installed: false, config: {} }));

  await db.transaction(async (tx) => {
    await seedApplications(
      tx,
      [...installed, ...planned].sort((a, b) => a.slug.localeCompare(b.slug)),
    );
    await seedBots(
      tx,
      [...bots].sort((a, b) => a.slug.localeCompare(b.slug)),
    );
  });
}
