import { listEvents } from '../audit/list-events.ts';
import { findUser } from '../auth/account/user-store.ts';
import { cutPage, readCursor } from '../db/cursor.ts';
import type { LicenceStatus } from '../organisations/contract.ts';
import { decideLicenceRow, holdSaid, type LicenceFacts, listLicences, readLicence } from '../organisations/professional-store.ts';
import { type AdminParts, noteAdmin, prepareTidings } from './admin-parts.ts';
import { AlreadyDecided, type LicenceRow, type LicenceRows, type LicenceSheet, NothingToAdminister } from './contract.ts';
import { findPerson, holdAdmins, updatePerson } from './people-store.ts';

/** The licences in one state; who they are of, and their numbers, are opened one by one. */
export async function listLicencePage(
  { db }: AdminParts,
  { status, limit, after }: { status: LicenceStatus; limit: number; after?: string },
): Promise<LicenceRows> {
  const found = await listLicences(db, status, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ updatedAt }) => updatedAt);
  return { items: items.map(rowOf), next };
}

/** A licence with its number and whose it is; on record, and told to them (priv/P18). Throws `NothingToAdminister`. */
export async function readLicenceOf(parts: AdminParts, adminId: string, personId: string): Promise<LicenceSheet> {
  const found = await readLicence(parts, personId);
  if (!found) throw new NothingToAdminister();
  const noted = { subjectId: personId, thing: 'professionals', thingId: personId };
  await noteAdmin(parts.db, parts, adminId, { action: 'licence.read', ...noted, details: { said: found.said } });
  const { licenceNumber, licenceAuthority, reason } = found;
  const name = (await findUser(parts, personId))?.name ?? '';
  return { ...rowOf(found), name, licenceNumber, licenceAuthority, reason };
}

/**
 * Says that a licence was checked, or that it could not be. Whoever has a checked one is a professional here; whose licence is
 * refused is so no longer. What counts is what this administrator read: people see that they were read, and must not put another
 * number in its place then. Throws `NothingToAdminister` and `AlreadyDecided`.
 */
export async function decideLicence(
  parts: AdminParts,
  adminId: string,
  personId: string,
  decision: { verified: true } | { verified: false; reason: string },
): Promise<void> {
  const { db, vault, now } = parts;
  const status = decision.verified ? ('verified' as const) : ('refused' as const);
  if (!(await findPerson(db, personId))) throw new NothingToAdminister();
  const read = await listEvents(parts, { actorId: adminId, subjectId: personId, action: 'licence.read' }, { limit: 1 });
  const seen = read.items[0]?.details?.said;
  const tell = await prepareTidings(parts, personId, decision.verified ? 'licenceVerified' : 'licenceRefused');
  await db.transaction(async (tx) => {
    // Who administers does not change meanwhile: an administrator stays one.
    await holdAdmins(tx);
    const person = await findPerson(tx, personId);
    if (!person || seen === undefined || (await holdSaid(tx, vault, personId)) !== seen) throw new AlreadyDecided();
    const reason = decision.verified ? null : decision.reason;
    const decided = { personId, status, reason, decidedBy: adminId, decidedAt: now() };
    if (!(await decideLicenceRow(tx, vault, decided))) throw new AlreadyDecided();
    if (person.role !== 'admin') await updatePerson(tx, personId, { role: decision.verified ? 'professional' : 'person' }, now());
    await tell(tx);
    const noted = { subjectId: personId, thing: 'professionals', thingId: personId };
    await noteAdmin(tx, parts, adminId, { action: decision.verified ? 'licence.verified' : 'licence.refused', ...noted });
  });
}

function rowOf({ id: personId, profession, country, status, updatedAt }: LicenceFacts): LicenceRow {
  return { personId, profession, country, status, changedAt: updatedAt.toISOString() };
}
