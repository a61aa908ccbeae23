import type { Db } from '../db/open-database.ts';
import { listActiveApps } from './app-store.ts';
import type { Application, ListApplications } from './contract.ts';
import type { AppSpec } from './define-app.ts';

/** The apps a person finds here, in the order they are installed: those with code behind them that nobody switched off. */
export async function listApplications(
  { db, apps, now }: { db: Db; apps: readonly AppSpec[]; now: () => Date },
  personId: string,
  { language }: ListApplications,
): Promise<Application[]> {
  const levels = new Map((await listActiveApps(db, personId, now())).map(({ slug, accessLevel }) => [slug, accessLevel]));
  return apps.flatMap(({ slug, path, name, category, description, hue, icon }) => {
    const accessLevel = levels.get(slug);
    if (accessLevel === undefined) return [];
    return [{ slug, path, name: name[language], category, description: description[language], hue, icon, accessLevel }];
  });
}
