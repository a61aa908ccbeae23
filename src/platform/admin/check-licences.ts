import { findUser } from '../auth/account/user-store.ts';
import { cutPage, readCursor } from '../db/cursor.ts';
import { type AdminParts, noteAdmin, prepareTidings } from './admin-parts.ts';
import {
  AlreadyDecided,
  type LicenceRow,
  type LicenceRows,
  type LicenceSheet,
  type LicenceStatus,
  NothingToAdminister,
} from './contract.ts';
import { decideLicenceRow, type LicenceFacts, listLicences, readLicence } from './licence-store.ts';
import { findPerson, updatePerson } from './people-store.ts';

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
  await noteAdmin(parts.db, parts, adminId, { action: 'licence.read', ...noted });
  const { licenceNumber, licenceAuthority, reason } = found;
  const name = (await findUser(parts, personId))?.name ?? '';
  return { ...rowOf(found), name, licenceNumber, licenceAuthority, reason };
}

/**
 * Says that a licence was checked, or that it could not be. Whoever has a checked one is a professional here; whose licence is
 * refused is so no longer. Throws `NothingToAdminister` and `AlreadyDecided`.
 */
export async function decideLicence(
  parts: AdminParts,
  adminId: string,
  personId: string,
  decision: { verified: true } | { verified: false; reason: string },
): Promise<void> {
  const { db, vault, now } = parts;
  const status = decision.verified ? ('verified' as const) : ('refused' as const);
  const person = await findPerson(db, personId);
  if (!person) throw new NothingToAdminister();
  const tell = await prepareTidings(parts, personId, decision.verified ? 'licenceVerified' : 'licenceRefused');
  await db.transaction(async (tx) => {
    const reason = decision.verified ? null : decision.reason;
    const decided = { personId, status, reason, decidedBy: adminId, decidedAt: now() };
    if (!(await decideLicenceRow(tx, vault, decided))) throw new AlreadyDecided();
    // An administrator stays one.
    if (person.role !== 'admin') await updatePerson(tx, personId, { role: decision.verified ? 'professional' : 'person' });
    await tell(tx);
    const noted = { subjectId: personId, thing: 'professionals', thingId: personId };
    await noteAdmin(tx, parts, adminId, { action: decision.verified ? 'licence.verified' : 'licence.refused', ...noted });
  });
}

function rowOf({ id: personId, profession, country, status, updatedAt }: LicenceFacts): LicenceRow {
  return { personId, profession, country, status, changedAt: updatedAt.toISOString() };
}
