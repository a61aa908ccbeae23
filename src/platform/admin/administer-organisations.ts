import { randomUUID } from 'node:crypto';
import type { AuditDetails } from '../audit/audit-event.ts';
import { cutPage, readCursor } from '../db/cursor.ts';
import { forgetActsForOthers } from '../organisations/acts-for-others.ts';
import type { Invited, InviteMember } from '../organisations/contract.ts';
import { inviteMember } from '../organisations/invite-member.ts';
import {
  findOrganisation,
  insertOrganisation,
  listOrganisations,
  type OrganisationRow,
  updateOrganisation,
} from '../organisations/organisation-store.ts';
import { type AdminParts, noteAdmin } from './admin-parts.ts';
import {
  type ChangeOrganisation,
  type CreateOrganisation,
  NothingToAdminister,
  type OrganisationSheet,
  type OrganisationSheets,
  SlugTaken,
} from './contract.ts';

/** All organisations, newest first: how many belong to each, never who. */
export async function listOrganisationPage(
  { db }: AdminParts,
  { limit, after }: { limit: number; after?: string },
): Promise<OrganisationSheets> {
  const found = await listOrganisations(db, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: items.map(sheetOf), next };
}

/** Makes an organisation, with nobody in it yet. Throws `SlugTaken`. */
export async function createOrganisation(
  parts: AdminParts,
  adminId: string,
  organisation: CreateOrganisation,
): Promise<OrganisationSheet> {
  const id = randomUUID();
  await parts.db.transaction(async (tx) => {
    if (!(await insertOrganisation(tx, { ...organisation, id, createdAt: parts.now() }))) throw new SlugTaken();
    await noteAdmin(tx, parts, adminId, { action: 'organisation.created', thing: 'organisations', thingId: id });
  });
  return readSheet(parts, id);
}

/** Changes its name, what it is for, or closes it: to its people it is then not there. Throws `NothingToAdminister`. */
export async function changeOrganisation(
  parts: AdminParts,
  adminId: string,
  organisationId: string,
  change: ChangeOrganisation,
): Promise<OrganisationSheet> {
  await parts.db.transaction(async (tx) => {
    if (!(await updateOrganisation(tx, organisationId, change))) throw new NothingToAdminister();
    const { isActive, kind } = change;
    const details: AuditDetails = { ...(isActive === undefined ? {} : { isActive }), ...(kind ? { kind } : {}) };
    await noteAdmin(tx, parts, adminId, {
      action: 'organisation.changed',
      thing: 'organisations',
      thingId: organisationId,
      details,
    });
  });
  // Whether its people may be analysed depends on both.
  forgetActsForOthers(parts.db);
  return readSheet(parts, organisationId);
}

/** Invites its first manager, or a later one. Throws `NothingToAdminister`. */
export async function inviteToOrganisation(
  parts: AdminParts,
  adminId: string,
  organisationId: string,
  invited: InviteMember,
): Promise<Invited> {
  if (!(await findOrganisation(parts.db, organisationId))) throw new NothingToAdminister();
  return inviteMember(parts, { kind: 'admin', id: adminId }, organisationId, invited);
}

async function readSheet({ db }: AdminParts, id: string): Promise<OrganisationSheet> {
  const row = await findOrganisation(db, id);
  if (!row) throw new NothingToAdminister();
  return sheetOf(row);
}

function sheetOf({ createdAt, ...row }: OrganisationRow): OrganisationSheet {
  return { ...row, createdAt: createdAt.toISOString() };
}
