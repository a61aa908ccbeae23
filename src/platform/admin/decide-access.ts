import { findUser } from '../auth/account/user-store.ts';
import {
  endAccessRequest,
  findAccessRequest,
  listAccessRequests,
  type AccessRequestRow as Row,
  readReason,
} from '../catalog/access-request-store.ts';
import { giveAccess } from '../catalog/app-store.ts';
import type { AccessRequestStatus } from '../catalog/contract.ts';
import { liveAccessOf } from '../catalog/live-access.ts';
import { cutPage, readCursor } from '../db/cursor.ts';
import { recordActivity } from '../handoffs/activity-store.ts';
import { type AdminParts, noteAdmin, prepareTidings } from './admin-parts.ts';
import { readEnd } from './change-person.ts';
import {
  type AccessRequestRow,
  type AccessRequestRows,
  type AccessRequestSheet,
  AlreadyDecided,
  NothingToAdminister,
} from './contract.ts';

/** Who asks to go further, newest first; why, and who they are, is opened one by one. */
export async function listRequests(
  { db }: AdminParts,
  { status, limit, after }: { status?: AccessRequestStatus; limit: number; after?: string },
): Promise<AccessRequestRows> {
  const found = await listAccessRequests(db, { status }, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: items.map(rowOf), next };
}

/** A request with why, and the name of who asks; on record, and told to them (priv/P18). Throws `NothingToAdminister`. */
export async function readRequest(parts: AdminParts, adminId: string, requestId: string): Promise<AccessRequestSheet> {
  const row = await findAccessRequest(parts.db, requestId);
  if (!row) throw new NothingToAdminister();
  const noted = { subjectId: row.personId, thing: 'app_access_requests', thingId: requestId };
  await noteAdmin(parts.db, parts, adminId, { action: 'access-request.read', ...noted });
  const user = await findUser(parts, row.personId);
  return { ...rowOf(row), name: user?.name ?? '', reason: await readReason(parts, row) };
}

/** Answers a request. Granted, it counts at once here, and within a second on other nodes. The person is told. */
export async function decideAccess(
  parts: AdminParts,
  adminId: string,
  requestId: string,
  decision: { grant: false } | { grant: true; expiresAt: string | null },
): Promise<void> {
  const { db, now } = parts;
  const decidedAt = now();
  const ends = decision.grant ? readEnd(decision.expiresAt, decidedAt) : null;
  const row = await findAccessRequest(db, requestId);
  if (!row) throw new NothingToAdminister();
  const tell = await prepareTidings(parts, row.personId, decision.grant ? 'accessGranted' : 'accessRefused', {
    app: row.appName,
  });

  await db.transaction(async (tx) => {
    const status = decision.grant ? ('granted' as const) : ('refused' as const);
    if (!(await endAccessRequest(tx, { id: requestId }, { status, decidedBy: adminId, decidedAt }))) throw new AlreadyDecided();
    const { personId, appId, accessLevel } = row;
    if (decision.grant)
      await giveAccess(tx, { userId: personId, appId, accessLevel, grantedAt: decidedAt, expiresAt: ends, grantedBy: adminId });
    const kind = decision.grant ? 'access.granted' : 'access.refused';
    await recordActivity(tx, { personId, slug: row.app, kind, subjectId: requestId, createdAt: decidedAt });
    await tell(tx);
    await noteAdmin(tx, parts, adminId, {
      action: kind,
      subjectId: personId,
      thing: 'app_access_requests',
      thingId: requestId,
      details: { app: row.app, accessLevel, expiresAt: ends?.toISOString() ?? null },
    });
  });
  liveAccessOf(db).forgetPerson(row.personId);
}

function rowOf({ id, personId, app, appName, accessLevel, status, createdAt, decidedAt }: Row): AccessRequestRow {
  const times = { createdAt: createdAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null };
  return { id, personId, app, appName, accessLevel, status, ...times };
}
