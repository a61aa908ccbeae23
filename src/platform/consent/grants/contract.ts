import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { mostDays, scopeShape, usualDays } from './core/scopes.ts';

export const Relation = z.enum(['professional', 'supporter']);
export type Relation = z.infer<typeof Relation>;

const Scope = z.string().max(120).regex(scopeShape);
const Scopes = z
  .array(Scope)
  .min(1)
  .max(40)
  .refine((scopes) => new Set(scopes).size === scopes.length, 'each once');
const Days = z.number().int().min(1).max(mostDays);
const Label = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'A name has no control characters');

/** Somebody who was let in, as whoever let them in sees them. */
export const Grantee = z.strictObject({
  name: z.string(),
  isVerified: z.boolean().describe('An administrator has checked their licence'),
  profession: z.string().nullable(),
});

/** The person let in asks for something more; only the person who owns it decides. */
export const GrantAsk = z
  .strictObject({ id: z.uuid(), scopes: z.array(z.string()), reason: z.string().nullable(), createdAt: z.iso.datetime() })
  .meta({ id: 'GrantAsk' });
export type GrantAsk = z.infer<typeof GrantAsk>;

/** What one person lets another see, as its owner sees it. */
export const Grant = z
  .strictObject({
    id: z.uuid(),
    relation: Relation,
    label: z.string().describe('How the owner calls them'),
    grantee: Grantee.nullable().describe('null until somebody accepted'),
    scopes: z.array(z.string()),
    state: z.enum(['invited', 'live', 'expired', 'revoked']),
    invitationExpiresAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
    asks: z.array(GrantAsk),
  })
  .meta({ id: 'Grant' });
export type Grant = z.infer<typeof Grant>;

export const Grants = z.strictObject({ items: z.array(Grant), next: z.null() }).meta({ id: 'Grants' });
export type Grants = z.infer<typeof Grants>;
export const ScopeList = z.strictObject({ items: z.array(z.string()), next: z.null() }).meta({ id: 'ScopeList' });
export type ScopeList = z.infer<typeof ScopeList>;

export const InviteSomebody = z
  .strictObject({
    id: z.uuid().describe('Made by the page: sent twice it is one invitation'),
    relation: Relation,
    label: Label,
    email: z.string().trim().toLowerCase().max(254).pipe(z.email()).optional().describe('Then only this address may accept'),
    scopes: Scopes,
    days: Days.default(usualDays),
    language: z.enum(['es', 'en']).default('es'),
  })
  .meta({ id: 'InviteSomebody' });
export type InviteSomebody = z.infer<typeof InviteSomebody>;

/** The link works once, and is shown once; `null` when it went by mail. */
export const Invited = z.strictObject({ grant: Grant, link: z.string().nullable() }).meta({ id: 'Invited' });
export type Invited = z.infer<typeof Invited>;

export const ChangeGrant = z.strictObject({ scopes: Scopes.optional(), days: Days.optional() }).meta({ id: 'ChangeGrant' });
export type ChangeGrant = z.infer<typeof ChangeGrant>;

export const InvitationToken = z.strictObject({ token: z.string().min(1).max(200) }).meta({ id: 'InvitationToken' });

/** What an invitation would let whoever accepts it see. */
export const Invitation = z
  .strictObject({
    from: z.string(),
    relation: Relation,
    scopes: z.array(z.string()),
    expiresAt: z.iso.datetime(),
    invitationExpiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof Invitation>;

/** What somebody lets me see. */
export const ReceivedGrant = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    relation: Relation,
    scopes: z.array(z.string()),
    notShared: z.array(z.string()),
    asked: z.array(z.string()).describe('What was asked for and is not decided'),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'ReceivedGrant' });
export type ReceivedGrant = z.infer<typeof ReceivedGrant>;
export const ReceivedGrants = z.strictObject({ items: z.array(ReceivedGrant), next: z.null() }).meta({ id: 'ReceivedGrants' });
export type ReceivedGrants = z.infer<typeof ReceivedGrants>;

export const AskForMore = z
  .strictObject({ id: z.uuid(), scopes: Scopes, reason: z.string().trim().max(300).optional() })
  .meta({ id: 'AskForMore' });
export type AskForMore = z.infer<typeof AskForMore>;
export const AllowAsk = z.strictObject({ scopes: Scopes }).meta({ id: 'AllowAsk' });

/** Somebody who is not their owner did something with this person's things, or looked at them. */
export const SeenLine = z
  .strictObject({
    id: z.uuid(),
    who: z.enum(['professional', 'supporter', 'admin', 'link']).describe('link: somebody who has a link; nobody knows who'),
    name: z.string().nullable().describe('null when there is no such account any more'),
    action: z.string(),
    scope: z.string().nullable(),
    app: z.string().nullable().describe('Of a link: the app whose things it shows'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'SeenLine' });
export type SeenLine = z.infer<typeof SeenLine>;
export const SeenPage = z.strictObject({ items: z.array(SeenLine), next: z.number().int().nullable() }).meta({ id: 'SeenPage' });
export type SeenPage = z.infer<typeof SeenPage>;

export class GrantNotFound extends defineError('consent/grant-not-found', 404, 'There is no such permission') {}
export class PieceNotFound extends defineError('consent/piece-not-found', 404, 'There is no such piece, or it is not shared') {}
export class InvitationNotFound extends defineError(
  'consent/invitation-not-found',
  404,
  'This invitation was used, taken back, or ran out',
) {}
export class InvitationForAnotherAddress extends defineError(
  'consent/invitation-for-another-address',
  409,
  'This invitation was sent to another address than the one of this account',
) {}
export class OwnInvitation extends defineError('consent/own-invitation', 409, 'Nobody can accept their own invitation') {}
export class UnknownScope extends defineError<{ scopes: string[] }>(
  'consent/unknown-scope',
  422,
  'This cannot be shared in this installation',
) {}
