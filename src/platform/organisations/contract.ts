import { z } from 'zod';
import { defineError } from '../errors/define-error.ts';
import { licenceStatuses } from './core/professions.ts';

export const OrganisationRole = z.enum(['member', 'manager']);
export type OrganisationRole = z.infer<typeof OrganisationRole>;

/** What for people belong to it. Whoever belongs to one of work or education is never analysed. */
export const OrganisationKind = z.enum(['work', 'education', 'care', 'community']);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** An organisation that a person belongs to, and what they are in it. */
export const Organisation = z
  .strictObject({ id: z.uuid(), name: z.string(), role: OrganisationRole, joinedAt: z.iso.datetime() })
  .meta({ id: 'Organisation' });
export type Organisation = z.infer<typeof Organisation>;
export const Organisations = z.strictObject({ items: z.array(Organisation), next: z.null() }).meta({ id: 'Organisations' });

/** All that a manager learns of the people of their organisation: names, never anything that they write or do. */
export const OrganisationMember = z
  .strictObject({ id: z.uuid().describe('Of the membership'), name: z.string(), role: OrganisationRole, isMe: z.boolean() })
  .meta({ id: 'OrganisationMember' });
export type OrganisationMember = z.infer<typeof OrganisationMember>;
export const OrganisationMembers = z
  .strictObject({ items: z.array(OrganisationMember), next: z.string().nullable() })
  .meta({ id: 'OrganisationMembers' });
export type OrganisationMembers = z.infer<typeof OrganisationMembers>;

export const InviteMember = z
  .strictObject({ email: Email, role: OrganisationRole.default('member'), language: z.enum(['es', 'en']).default('es') })
  .meta({ id: 'InviteMember' });
export type InviteMember = z.infer<typeof InviteMember>;

/** An invitation that nobody answered yet. */
export const Invitation = z
  .strictObject({
    id: z.uuid(),
    email: z.string(),
    role: OrganisationRole,
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'OrganisationInvitation' });
export type Invitation = z.infer<typeof Invitation>;
export const Invitations = z.strictObject({ items: z.array(Invitation), next: z.null() }).meta({ id: 'OrganisationInvitations' });

/** `link` is there only where this installation sends no mail: it is shown once, and handed over by whoever invites. */
export const Invited = z
  .strictObject({ invitation: Invitation, link: z.string().nullable() })
  .meta({ id: 'OrganisationInvited' });
export type Invited = z.infer<typeof Invited>;

export const InvitationToken = z.strictObject({ token: z.string().min(20).max(100) }).meta({ id: 'InvitationToken' });

/** What somebody is asked to join, before they answer. */
export const InvitationSeen = z
  .strictObject({ organisation: z.string(), role: OrganisationRole, expiresAt: z.iso.datetime() })
  .meta({ id: 'OrganisationInvitationSeen' });
export type InvitationSeen = z.infer<typeof InvitationSeen>;

/** There is none, or it is not one of theirs: the two look the same (sec/S2). */
export class OrganisationNotFound extends defineError('organisations/not-found', 404, 'There is no such organisation of yours') {}

/** A member may not decide for others. */
export class NotAManager extends defineError('organisations/not-a-manager', 403, 'Only its managers may do this') {}

export class MemberNotFound extends defineError('organisations/member-not-found', 404, 'There is no such member') {}

/** It was used, withdrawn, ran out, or never was: whoever holds a link learns no more. */
export class InvitationNotFound extends defineError(
  'organisations/invitation-not-found',
  404,
  'This invitation is no longer good',
) {}

/** How the check of what a professional says they are stands. */
export const LicenceStatus = z.enum(licenceStatuses);
export type LicenceStatus = z.infer<typeof LicenceStatus>;
