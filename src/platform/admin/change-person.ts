import { endSessionsWith } from '../auth/session/end-sessions.ts';
import { findAppRow, giveAccess } from '../catalog/app-store.ts';
import { liveAccessOf } from '../catalog/live-access.ts';
import type { Tx } from '../db/open-database.ts';
import { type AdminParts, noteAdmin, prepareTidings } from './admin-parts.ts';
import { EndIsPast, LastAdmin, NothingToAdminister, type Role, type SetAccess } from './contract.ts';
import { findPerson, holdAdmins, updatePerson } from './people-store.ts';

/**
 * Closes somebody's account, or opens it again. Closed, nothing of theirs answers within a second, on any node: sessions, tokens,
 * refreshing, and answers that are still open. Their data stay. Throws `NothingToAdminister` and `LastAdmin`.
 */
export async function setPersonActive(parts: AdminParts, adminId: string, personId: string, isActive: boolean): Promise<void> {
  const tell = await prepareTidings(parts, personId, isActive ? 'accountOpened' : 'accountClosed');
  await change(parts, personId, { isActive }, async (tx) => {
    await tell(tx);
    const action = isActive ? 'person.activated' : 'person.deactivated';
    await noteAdmin(tx, parts, adminId, { action, subjectId: personId, thing: 'users', thingId: personId });
  });
}

/** Says what somebody may do from now on. Their sessions end, so that no token outlives what it was given for (sec/S21). */
export async function setPersonRole(parts: AdminParts, adminId: string, personId: string, role: Role): Promise<void> {
  await change(parts, personId, { role }, (tx) => {
    const details = { role };
    return noteAdmin(tx, parts, adminId, {
      action: 'role.changed',
      subjectId: personId,
      thing: 'users',
      thingId: personId,
      details,
    });
  });
}

async function change(
  parts: AdminParts,
  personId: string,
  to: { role?: Role; isActive?: boolean },
  finish: (tx: Tx) => Promise<void>,
): Promise<void> {
  const forget = await parts.db.transaction(async (tx) => {
    const admins = await holdAdmins(tx);
    const stays = to.isActive !== false && (to.role === undefined || to.role === 'admin');
    if (!stays && admins.includes(personId) && admins.length === 1) throw new LastAdmin();
    if (!(await updatePerson(tx, personId, to, parts.now()))) throw new NothingToAdminister();
    const ended = await endSessionsWith(tx, parts, personId);
    await finish(tx);
    return ended;
  });
  forget();
}

/** Ends all sessions of a person, who can sign in again (sec/S24). */
export async function endSessionsOf(parts: AdminParts, adminId: string, personId: string): Promise<void> {
  await change(parts, personId, {}, (tx) =>
    noteAdmin(tx, parts, adminId, { action: 'session.ended', subjectId: personId, thing: 'users', thingId: personId }),
  );
}

/** Gives somebody a level in an app, or takes it away (`basic`), without their having asked. */
export async function setPersonAccess(
  parts: AdminParts,
  adminId: string,
  { personId, slug }: { personId: string; slug: string },
  { accessLevel, expiresAt }: SetAccess,
): Promise<void> {
  const { db, now } = parts;
  const ends = readEnd(expiresAt, now());
  await db.transaction(async (tx) => {
    const app = await findAppRow(tx, slug);
    if (!app || !(await findPerson(tx, personId))) throw new NothingToAdminister();
    const given = { userId: personId, appId: app.id, accessLevel, grantedAt: now(), expiresAt: ends, grantedBy: adminId };
    await giveAccess(tx, given);
    const details = { app: slug, accessLevel, expiresAt };
    await noteAdmin(tx, parts, adminId, { action: 'access.granted', subjectId: personId, thing: 'user_app_access', details });
  });
  liveAccessOf(db).forgetPerson(personId);
}

/** The end of what is given, which must lie ahead. Throws `EndIsPast`. */
export function readEnd(expiresAt: string | null, now: Date): Date | null {
  if (expiresAt === null) return null;
  const ends = new Date(expiresAt);
  if (ends <= now) throw new EndIsPast();
  return ends;
}
