import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import type { AccessLevel } from './contract.ts';
import { applications, userAppAccess } from './tables.ts';

/** An application as its row tells of it. */
export type AppRow = { id: string; slug: string; name: string; isActive: boolean; isInstalled: boolean };

const columns = {
  id: applications.id,
  slug: applications.slug,
  name: applications.name,
  isActive: applications.isActive,
  isInstalled: sql<boolean>`coalesce((${applications.config} ->> 'installed')::boolean, false)`,
};

/** All applications that are known here, switched on or not, with or without code behind them. */
export async function listAppRows(db: Db | Tx): Promise<AppRow[]> {
  return db.select(columns).from(applications).orderBy(asc(applications.slug));
}

/** One of them by its slug. */
export async function findAppRow(db: Db | Tx, slug: string): Promise<AppRow | undefined> {
  const [row] = await db.select(columns).from(applications).where(eq(applications.slug, slug));
  return row;
}

/** Switches an application on or off; says whether that changed anything. */
export async function switchApp(tx: Tx, slug: string, isActive: boolean): Promise<boolean> {
  const changed = await tx
    .update(applications)
    .set({ isActive })
    .where(and(eq(applications.slug, slug), eq(applications.isActive, !isActive)))
    .returning({ id: applications.id });
  return changed.length > 0;
}

/** What a person was given in an application, and until when; what ended is still told. */
export type GivenAccess = { app: string; level: AccessLevel; expiresAt: Date | null };

/** All that a person was given. */
export async function listGivenAccess(db: Db | Tx, personId: string): Promise<GivenAccess[]> {
  return db
    .select({ app: applications.slug, level: userAppAccess.accessLevel, expiresAt: userAppAccess.expiresAt })
    .from(userAppAccess)
    .innerJoin(applications, eq(applications.id, userAppAccess.appId))
    .where(eq(userAppAccess.userId, personId));
}

/** Gives a person a level in an application, in place of what they had there. */
export async function giveAccess(
  tx: Tx,
  access: {
    userId: string;
    appId: string;
    accessLevel: AccessLevel;
    grantedAt: Date;
    expiresAt: Date | null;
    grantedBy: string;
  },
): Promise<void> {
  const { accessLevel, grantedAt, expiresAt, grantedBy } = access;
  await tx
    .insert(userAppAccess)
    .values(access)
    .onConflictDoUpdate({
      target: [userAppAccess.userId, userAppAccess.appId],
      set: { accessLevel, grantedAt, expiresAt, grantedBy },
    });
}
