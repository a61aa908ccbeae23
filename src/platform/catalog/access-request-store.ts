import { and, asc, eq, gt, lt, or, sql } from 'drizzle-orm';
import type { Cursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { AccessLevel, AccessRequest, AccessRequestStatus } from './contract.ts';
import { appAccessRequests, applications } from './tables.ts';

type Stored = { db: Db | Tx; vault: Vault };

/** A request as it is kept, its reason still sealed. */
export type AccessRequestRow = {
  id: string;
  personId: string;
  appId: string;
  app: string;
  appName: string;
  accessLevel: AccessLevel;
  status: AccessRequestStatus;
  createdAt: Date;
  decidedAt: Date | null;
};

const columns = {
  id: appAccessRequests.id,
  personId: appAccessRequests.userId,
  appId: appAccessRequests.appId,
  app: applications.slug,
  appName: applications.name,
  accessLevel: appAccessRequests.accessLevel,
  status: appAccessRequests.status,
  createdAt: appAccessRequests.createdAt,
  decidedAt: appAccessRequests.decidedAt,
};

/** Writes a request, its reason sealed for whoever asks. */
export async function insertAccessRequest(
  { db, vault }: Stored,
  request: { id: string; userId: string; appId: string; accessLevel: AccessLevel; reason: string; createdAt: Date },
): Promise<void> {
  const seals = await vault.of(request.userId, db);
  await db.insert(appAccessRequests).values({ ...request, reason: seals.seal(placeOf(request.id), request.reason) });
}

/** Whether a person asked for this app and has no answer yet. */
export async function hasOpenRequest(tx: Tx, personId: string, appId: string): Promise<boolean> {
  const open = await tx
    .select({ id: appAccessRequests.id })
    .from(appAccessRequests)
    .where(
      and(eq(appAccessRequests.userId, personId), eq(appAccessRequests.appId, appId), eq(appAccessRequests.status, 'asked')),
    );
  return open.length > 0;
}

/** The requests that pass the filter, newest first: one more than `limit` when there are more. */
export async function listAccessRequests(
  db: Db,
  { personId, status }: { personId?: string; status?: AccessRequestStatus },
  { limit, after }: { limit: number; after?: Cursor },
): Promise<AccessRequestRow[]> {
  const { createdAt, id } = appAccessRequests;
  const older = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  return db
    .select(columns)
    .from(appAccessRequests)
    .innerJoin(applications, eq(applications.id, appAccessRequests.appId))
    .where(
      and(
        personId === undefined ? undefined : eq(appAccessRequests.userId, personId),
        status === undefined ? undefined : eq(appAccessRequests.status, status),
        older,
      ),
    )
    .orderBy(sql`${createdAt} desc`, asc(id))
    .limit(limit + 1);
}

/** One request, whoever asked. */
export async function findAccessRequest(db: Db | Tx, id: string): Promise<AccessRequestRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(appAccessRequests)
    .innerJoin(applications, eq(applications.id, appAccessRequests.appId))
    .where(eq(appAccessRequests.id, id));
  return row;
}

/** Why it was asked, opened. */
export async function readReason({ db, vault }: Stored, { id, personId }: AccessRequestRow): Promise<string | null> {
  const [row] = await db.select({ reason: appAccessRequests.reason }).from(appAccessRequests).where(eq(appAccessRequests.id, id));
  return row?.reason ? (await vault.of(personId, db)).open(placeOf(id), row.reason) : null;
}

/** Ends an open request; of several who do it at once, one does. Says whether it was open, and the person's if one is named. */
export async function endAccessRequest(
  tx: Tx,
  { id, personId }: { id: string; personId?: string },
  { status, decidedBy, decidedAt }: { status: 'granted' | 'refused' | 'withdrawn'; decidedBy: string; decidedAt: Date },
): Promise<boolean> {
  const ended = await tx
    .update(appAccessRequests)
    .set({ status, decidedBy, decidedAt })
    .where(
      and(
        eq(appAccessRequests.id, id),
        eq(appAccessRequests.status, 'asked'),
        personId === undefined ? undefined : eq(appAccessRequests.userId, personId),
      ),
    )
    .returning({ id: appAccessRequests.id });
  return ended.length > 0;
}

/** As whoever asked reads it. */
export function presentRequest(row: AccessRequestRow, reason: string | null): AccessRequest {
  const { id, app, accessLevel, status, createdAt, decidedAt } = row;
  return {
    id,
    app,
    accessLevel,
    reason,
    status,
    createdAt: createdAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

function placeOf(row: string) {
  return { table: 'app_access_requests', column: 'reason', row };
}
