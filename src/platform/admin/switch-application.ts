import { findAppRow, listAppRows, switchApp } from '../catalog/app-store.ts';
import { liveAccessOf } from '../catalog/live-access.ts';
import { type AdminParts, noteAdmin } from './admin-parts.ts';
import { AppNeeded, type AppSheet, NothingToAdminister } from './contract.ts';

/** All applications that are known here, with or without code behind them. */
export async function listAppSheets({ db, apps }: AdminParts): Promise<AppSheet[]> {
  const rows = await listAppRows(db);
  return rows.map(({ id: _id, ...row }) => ({ ...row, isNeeded: isNeeded(apps, row.slug) }));
}

/**
 * Switches an application on or off. Off, it does not exist for anybody: at once here, within a second on other nodes. What people
 * have in it stays. Throws `NothingToAdminister` and `AppNeeded`.
 */
export async function switchApplication(parts: AdminParts, adminId: string, slug: string, isActive: boolean): Promise<void> {
  const { db, apps } = parts;
  if (!isActive && isNeeded(apps, slug)) throw new AppNeeded();
  await db.transaction(async (tx) => {
    const row = await findAppRow(tx, slug);
    if (!row?.isInstalled) throw new NothingToAdminister();
    if (!(await switchApp(tx, slug, isActive))) return;
    const action = isActive ? 'application.opened' : 'application.closed';
    await noteAdmin(tx, parts, adminId, { action, thing: 'applications', thingId: slug });
  });
  liveAccessOf(db).forgetApps();
}

function isNeeded(apps: AdminParts['apps'], slug: string): boolean {
  return apps.some((app) => app.slug === slug && app.isHome === true);
}
