import { recordEvent } from '../audit/record-event.ts';
import { findUser } from '../auth/account/user-store.ts';
import { cutPage, readCursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { forgetActsForOthers } from './acts-for-others.ts';
import {
  InvitationNotFound,
  type InvitationSeen,
  MemberNotFound,
  NotAManager,
  type Organisation,
  type OrganisationMembers,
  OrganisationNotFound,
  type OrganisationRole,
} from './contract.ts';
import { type Action, can } from './core/can.ts';
import { findInvitation, spendInvitation, withdrawInvitations } from './invitation-store.ts';
import { invitationHash } from './invite-member.ts';
import { endMembership, joinOrganisation, listMembers, listMemberships, setMemberRole } from './organisation-store.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/** The organisations a person belongs to. */
export async function listMyOrganisations({ db }: { db: Db | Tx }, personId: string): Promise<Organisation[]> {
  const found = await listMemberships(db, personId);
  return found
    .filter(({ isActive }) => isActive)
    .map(({ organisationId: id, name, role, createdAt }) => ({ id, name, role, joinedAt: createdAt.toISOString() }));
}

/** Lets a person go on, or throws: what is not theirs is not there, and a member may not decide for others. */
export async function checkOrganisation(
  { db, now }: { db: Db | Tx; now: () => Date },
  personId: string,
  organisationId: string,
  action: Action,
): Promise<void> {
  const memberships = await listMemberships(db, personId);
  const isActive = memberships.some((one) => one.organisationId === organisationId && one.isActive);
  const answer = can({ memberships }, action, { kind: 'organisation', id: organisationId, isActive }, now());
  if (answer.may) return;
  throw answer.hidden ? new OrganisationNotFound() : new NotAManager();
}

/** The names of who belongs, for a manager. Nothing else of anybody is even read. */
export async function listMembersFor(
  parts: Parts,
  personId: string,
  organisationId: string,
  { limit, after }: { limit: number; after?: string },
): Promise<OrganisationMembers> {
  const { db, vault } = parts;
  await checkOrganisation(parts, personId, organisationId, 'manage');
  const found = await listMembers(db, organisationId, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  const named = await Promise.all(
    items.map(async ({ id, personId: memberId, role }) => {
      const user = await findUser({ db, vault }, memberId);
      return { id, name: user?.name ?? '', role, isMe: memberId === personId };
    }),
  );
  return { items: named, next };
}

/** What a link invites to. Looking does not use it up. Throws `InvitationNotFound`. */
export async function lookAtInvitation({ db, now }: Parts, token: string): Promise<InvitationSeen> {
  const found = await findInvitation(db, invitationHash(token), now());
  if (!found) throw new InvitationNotFound();
  return { organisation: found.organisation, role: found.role, expiresAt: found.expiresAt.toISOString() };
}

/** Joins by a link, which is used up with it. Throws `InvitationNotFound`. */
export async function acceptInvitation(parts: Parts, personId: string, token: string): Promise<Organisation> {
  const { db, now } = parts;
  const at = now();
  const joined = await db.transaction(async (tx) => {
    const found = await findInvitation(tx, invitationHash(token), at);
    if (!found || !(await spendInvitation(tx, found.id, at))) throw new InvitationNotFound();
    const { organisationId, role } = found;
    await joinOrganisation(tx, { organisationId, userId: personId, role, createdAt: at });
    const mine = (await listMyOrganisations({ db: tx }, personId)).find(({ id }) => id === organisationId);
    if (!mine) throw new InvitationNotFound();
    await note(tx, parts, { personId, subjectId: personId, action: 'membership.begun', organisationId });
    return mine;
  });
  forgetActsForOthers(db, personId);
  return joined;
}

/** Leaves, which needs nobody's leave. Throws `OrganisationNotFound`. */
export async function leaveOrganisation(parts: Parts, personId: string, organisationId: string): Promise<void> {
  await parts.db.transaction(async (tx) => {
    if (!(await endMembership(tx, { organisationId, personId }, parts.now()))) throw new OrganisationNotFound();
    await withdrawInvitations(tx, organisationId, { invitedBy: personId }, parts.now());
    await note(tx, parts, { personId, subjectId: personId, action: 'membership.ended', organisationId });
  });
  forgetActsForOthers(parts.db, personId);
}

/** A manager takes somebody out, and the links that they had made are worth nothing any more. Throws `MemberNotFound`. */
export async function removeMember(
  parts: Parts,
  personId: string,
  { organisationId, memberId }: { organisationId: string; memberId: string },
): Promise<void> {
  const whom = await parts.db.transaction(async (tx) => {
    await checkOrganisation({ db: tx, now: parts.now }, personId, organisationId, 'manage');
    const ended = await endMembership(tx, { organisationId, memberId }, parts.now());
    if (!ended) throw new MemberNotFound();
    await withdrawInvitations(tx, organisationId, { invitedBy: ended.personId }, parts.now());
    await note(tx, parts, { personId, subjectId: ended.personId, action: 'membership.ended', organisationId });
    return ended.personId;
  });
  forgetActsForOthers(parts.db, whom);
}

/** A manager makes another of a member, or the other way round. Throws `MemberNotFound`. */
export async function changeMemberRole(
  parts: Parts,
  personId: string,
  member: { organisationId: string; memberId: string; role: OrganisationRole },
): Promise<void> {
  await parts.db.transaction(async (tx) => {
    await checkOrganisation({ db: tx, now: parts.now }, personId, member.organisationId, 'manage');
    const changed = await setMemberRole(tx, member);
    if (!changed) throw new MemberNotFound();
    const { organisationId, role } = member;
    if (role === 'member') await withdrawInvitations(tx, organisationId, { invitedBy: changed.personId }, parts.now());
    await note(tx, parts, { personId, subjectId: changed.personId, action: 'membership.changed', organisationId });
  });
}

/** A manager takes an invitation back. Throws `InvitationNotFound`. */
export async function withdrawInvitation(
  parts: Parts,
  personId: string,
  { organisationId, invitationId }: { organisationId: string; invitationId: string },
): Promise<void> {
  await parts.db.transaction(async (tx) => {
    await checkOrganisation({ db: tx, now: parts.now }, personId, organisationId, 'manage');
    if ((await withdrawInvitations(tx, organisationId, { id: invitationId }, parts.now())) === 0) throw new InvitationNotFound();
    await note(tx, parts, { personId, subjectId: null, action: 'invitation.withdrawn', organisationId });
  });
}

type Done = { personId: string; subjectId: string | null; action: `${string}.${string}`; organisationId: string };

function note(tx: Tx, parts: Parts, { personId, subjectId, action, organisationId }: Done): Promise<void> {
  return recordEvent(tx, parts, {
    actor: { kind: 'person', id: personId },
    subjectId,
    action,
    thing: 'organisations',
    thingId: organisationId,
    outcome: 'done',
  });
}
