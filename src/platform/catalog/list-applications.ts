import type { Db } from '../db/open-database.ts';
import { levelNow } from '../organisations/core/can.ts';
import { listAppRows, listGivenAccess } from './app-store.ts';
import type { Application, ListApplications } from './contract.ts';
import type { AppSpec } from './define-app.ts';

/** The slugs of the apps that have code behind them and that somebody switched off. */
export async function listClosedApps({ db, apps }: { db: Db; apps: readonly AppSpec[] }): Promise<string[]> {
  const rows = await listAppRows(db);
  return rows.filter(({ slug, isActive }) => !isActive && apps.some((app) => app.slug === slug)).map(({ slug }) => slug);
}

/** The apps a person finds here, in the order they are installed: those with code behind them that nobody switched off. */
export async function listApplications(
  { db, apps, now }: { db: Db; apps: readonly AppSpec[]; now: () => Date },
  personId: string,
  { language }: ListApplications,
): Promise<Application[]> {
  const on = new Set((await listAppRows(db)).filter(({ isActive }) => isActive).map(({ slug }) => slug));
  const access = await listGivenAccess(db, personId);
  // What is over counts as never given: in the days of grace a person reads, and goes no further.
  const standing = { access, graceDays: 0 };
  return apps
    .filter(({ slug }) => on.has(slug))
    .map(({ slug, path, name, category, description, hue, icon }) => {
      const { level: accessLevel } = levelNow(standing, slug, now());
      return { slug, path, name: name[language], category, description: description[language], hue, icon, accessLevel };
    });
}
