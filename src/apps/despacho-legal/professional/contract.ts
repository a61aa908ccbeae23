import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { Branch } from '../cases/contract.ts';
import { Country } from '../contract.ts';
import { CountedDeadline } from '../deadlines/contract.ts';
import { VersionSummary } from '../documents/contract.ts';
import { Entry } from '../entries/contract.ts';

/** The parts of a case that can be shared, one by one. */
export const caseScopes = ['facts', 'evidence', 'citations', 'deadlines', 'documents', 'notes'] as const;
export const CaseScope = z.enum(caseScopes);
export type CaseScope = z.infer<typeof CaseScope>;

/** None lasts longer without being said again. */
export const mostShareDays = 365;

const Scopes = z
  .array(CaseScope)
  .min(1)
  .refine((scopes) => new Set(scopes).size === scopes.length, 'each once');
const Question = z.string().trim().min(1).max(2_000);

/** Somebody whom a person let in as a professional, and whom they may ask. */
export const ProfessionalChoice = z.strictObject({
  grantId: z.uuid(),
  name: z.string(),
  label: z.string().describe('How their person calls them'),
  profession: z.string().nullable(),
  isVerified: z.boolean().describe('An administrator has checked their licence'),
});
export type ProfessionalChoice = z.infer<typeof ProfessionalChoice>;

export const ShareState = z.enum(['asked', 'accepted', 'declined', 'expired', 'revoked', 'left', 'stopped']);
export type ShareState = z.infer<typeof ShareState>;

/** A case, or parts of it, shared with somebody: as its person sees it. */
export const CaseShare = z
  .strictObject({
    id: z.uuid(),
    with: z.string().nullable().describe('null: there is no such account any more'),
    profession: z.string().nullable(),
    isVerified: z.boolean(),
    scopes: z.array(CaseScope),
    question: z.string(),
    state: ShareState.describe('`stopped`: the permission under it does not count now'),
    canRestore: z.boolean().describe('Taken back by its person less than a day ago'),
    expiresAt: z.iso.datetime(),
    answeredAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    unread: z.int().describe('Messages that its person has not read'),
    toSign: z.int().describe('Texts that wait for its person’s answer'),
  })
  .meta({ id: 'LegalCaseShare' });
export type CaseShare = z.infer<typeof CaseShare>;

export const CaseShares = z
  .strictObject({
    items: z.array(CaseShare),
    professionals: z.array(ProfessionalChoice),
    fixed: FixedWords.nullable().describe('What was written may tell of a danger: people come first'),
  })
  .meta({ id: 'LegalCaseShares' });
export type CaseShares = z.infer<typeof CaseShares>;

const Until = z.iso.datetime().describe('Up to a year from now');

export const ShareCase = z
  .strictObject({
    clientShareId: z.uuid().describe('Sent twice it is one'),
    grantId: z.uuid(),
    scopes: Scopes,
    until: Until,
    question: Question,
  })
  .meta({ id: 'ShareLegalCase' });
export type ShareCase = z.infer<typeof ShareCase>;

export const ChangeShare = z
  .strictObject({ scopes: Scopes.optional(), until: Until.optional() })
  .meta({ id: 'ChangeLegalShare' });
export type ChangeShare = z.infer<typeof ChangeShare>;

/** That somebody looked at a case, or did something under its permission. */
export const CaseSeen = z.strictObject({
  id: z.uuid(),
  name: z.string().nullable(),
  act: z.string().describe('`case.read`, `conflict.checked`, `share.accepted`'),
  scope: z.string().nullable(),
  at: z.iso.datetime(),
});
export type CaseSeen = z.infer<typeof CaseSeen>;
export const CaseSeenPage = z
  .strictObject({ items: z.array(CaseSeen), next: z.int().nullable() })
  .meta({ id: 'LegalCaseSeenPage' });
export type CaseSeenPage = z.infer<typeof CaseSeenPage>;

/** A case that somebody shares with whoever asks, without a word of what is in it. */
export const ReceivedShare = z
  .strictObject({
    id: z.uuid(),
    person: z.string(),
    state: z.enum(['asked', 'accepted']),
    scopes: z.array(CaseScope),
    notShared: z.array(CaseScope),
    expiresAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
    deskId: z.uuid().nullable(),
    checksLeft: z.int(),
    unread: z.int(),
    toSign: z.int(),
  })
  .meta({ id: 'LegalReceivedShare' });
export type ReceivedShare = z.infer<typeof ReceivedShare>;

export const ReceivedShares = z
  .strictObject({ items: z.array(ReceivedShare), next: z.null() })
  .meta({ id: 'LegalReceivedShares' });
export type ReceivedShares = z.infer<typeof ReceivedShares>;

/** What of a case is said before its parts: what is asked, and where it belongs. */
export const SharedSummary = z
  .strictObject({
    title: z.string(),
    number: z.int(),
    branch: Branch.nullable(),
    country: Country.nullable(),
    region: z.string().nullable(),
    question: z.string(),
  })
  .meta({ id: 'LegalSharedSummary' });
export type SharedSummary = z.infer<typeof SharedSummary>;

const entries = z.array(Entry);
/** One part of a shared case, as whoever it is shared with reads it. */
export const SharedPart = z
  .discriminatedUnion('scope', [
    z.strictObject({ scope: z.literal('facts'), description: z.string(), entries }),
    z.strictObject({ scope: z.literal('evidence'), entries }),
    z.strictObject({ scope: z.literal('citations'), entries }),
    z.strictObject({ scope: z.literal('notes'), entries }),
    z.strictObject({
      scope: z.literal('deadlines'),
      items: z.array(
        z.strictObject({
          id: z.uuid(),
          ruleId: z.string(),
          date: z.string(),
          isDone: z.boolean(),
          by: CountedDeadline.shape.by.nullable(),
        }),
      ),
    }),
    z.strictObject({
      scope: z.literal('documents'),
      items: z.array(z.strictObject({ id: z.uuid(), title: z.string(), versions: z.array(VersionSummary) })),
    }),
  ])
  .meta({ id: 'LegalSharedPart' });
export type SharedPart = z.infer<typeof SharedPart>;

export class ShareNotFound extends defineError(
  'despacho-legal/share-not-found',
  404,
  'There is no such case shared with you, or it is not shared any more',
) {}
export class OwnShareNotFound extends defineError(
  'despacho-legal/own-share-not-found',
  404,
  'You do not share this, or it cannot be changed any more',
) {}
export class ProfessionalNotFound extends defineError(
  'despacho-legal/professional-not-found',
  409,
  'You have let no such professional in',
) {}
export class AlreadyAsked extends defineError(
  'despacho-legal/already-asked',
  409,
  'This case is shared with this professional already',
) {}
export class ShareTooLong extends defineError<{ most: number }>(
  'despacho-legal/share-too-long',
  422,
  'A case is shared from now until a day within a year',
) {}
export class TooManyShares extends defineError<{ most: number }>(
  'despacho-legal/too-many-shares',
  409,
  'No case is shared more often than this',
) {}
export class NotAnsweredYet extends defineError(
  'despacho-legal/not-answered-yet',
  409,
  'The professional has not said yet whether they can take this case',
) {}
export class ShareNotOpen extends defineError(
  'despacho-legal/share-not-open',
  409,
  'This case is not shared with this professional now',
) {}
