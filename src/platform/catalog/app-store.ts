import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { Db } from '../db/open-database.ts';
import type { AccessLevel } from './contract.ts';
import { applications, userAppAccess } from './tables.ts';

/** The apps that are switched on, and how far this person may go in each; access that ran out counts as never given. */
export async function listActiveApps(db: Db, personId: string, now: Date): Promise<{ slug: string; accessLevel: AccessLevel }[]> {
  const lasting = or(isNull(userAppAccess.expiresAt), gt(userAppAccess.expiresAt, now));
  const found = await db
    .select({ slug: applications.slug, accessLevel: userAppAccess.accessLevel })
    .from(applications)
    .leftJoin(userAppAccess, and(eq(userAppAccess.appId, applications.id), eq(userAppAccess.userId, personId), lasting))
    .where(eq(applications.isActive, true));
  return found.map(({ slug, accessLevel }) => ({ slug, accessLevel: accessLevel ?? 'basic' }));
}
