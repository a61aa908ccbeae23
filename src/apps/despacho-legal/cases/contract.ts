import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { Country } from '../contract.ts';
import { branches } from '../core/concepts/branches.ts';

/** The field of law of a case; also by which the specialist who goes with it is named. */
export const Branch = z.enum(branches);
export type Branch = z.infer<typeof Branch>;

export const CaseStatus = z.enum(['active', 'paused', 'closed', 'archived']);
export type CaseStatus = z.infer<typeof CaseStatus>;

const Version = z.int().min(1).describe('Counts the changes: a change names the one it was made on');
const Title = z.string().trim().min(1).max(120);
const Region = z.string().trim().max(80).nullable().describe('A part of the country, as its person calls it');
const Description = z.string().max(8_000);

/** Where the guided story of a case stands. */
export const StoryState = z.strictObject({
  at: z.string().max(60).describe('The question that is next'),
  isFinished: z.boolean(),
});
export type StoryState = z.infer<typeof StoryState>;

/** A case, as it stands in a list. */
export const CaseSummary = z
  .strictObject({
    id: z.uuid(),
    number: z.int().describe('Which of its person’s cases it is'),
    title: z.string(),
    branch: Branch.nullable().describe('null: not known yet'),
    country: Country.nullable(),
    region: z.string().nullable(),
    status: CaseStatus,
    specialist: Branch.nullable().describe('Who was assigned: `assigned_ia`'),
    story: StoryState.nullable().describe('null: no guided story was begun'),
    version: Version,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'LegalCaseSummary' });
export type CaseSummary = z.infer<typeof CaseSummary>;

export const CasePage = z
  .strictObject({ items: z.array(CaseSummary), next: z.string().nullable() })
  .meta({ id: 'LegalCasePage' });
export type CasePage = z.infer<typeof CasePage>;

/** A case as its person sees it. */
export const LegalCase = z.strictObject({ ...CaseSummary.shape, description: z.string() }).meta({ id: 'LegalCase' });
export type LegalCase = z.infer<typeof LegalCase>;

export const OpenCase = z
  .strictObject({
    clientCaseId: z.uuid().describe('Sent twice it is one case'),
    title: Title,
    description: Description.default(''),
    country: Country.nullable().default(null),
    region: Region.default(null),
    branch: Branch.nullable().default(null),
  })
  .meta({ id: 'OpenLegalCase' });
export type OpenCase = z.infer<typeof OpenCase>;

export const ChangeCase = z
  .strictObject({
    version: Version,
    title: Title.optional(),
    description: Description.optional(),
    country: Country.nullable().optional(),
    region: Region.optional(),
    branch: Branch.nullable().optional(),
    status: CaseStatus.optional(),
    specialist: Branch.nullable().optional(),
  })
  .meta({ id: 'ChangeLegalCase' });
export type ChangeCase = z.infer<typeof ChangeCase>;

/** A case as it is kept. `fixed`: what was written may tell of a danger; people come first, and nothing is lost. */
export const CaseKept = z.strictObject({ case: LegalCase, fixed: FixedWords.nullable() }).meta({ id: 'LegalCaseKept' });
export type CaseKept = z.infer<typeof CaseKept>;

/** The conversation with the specialist of a case. `isNew`: there was none. */
export const CaseTalk = z.strictObject({ conversationId: z.uuid(), isNew: z.boolean() }).meta({ id: 'LegalCaseTalk' });
export type CaseTalk = z.infer<typeof CaseTalk>;

/** Which cases are listed. */
export const CaseShelf = z.enum(['open', 'archived', 'removed']);
export type CaseShelf = z.infer<typeof CaseShelf>;

/** One thing that was done in a case. */
export const HistoryLine = z
  .strictObject({
    at: z.iso.datetime(),
    act: z.string().describe('`case.opened`, `fact.added`, `evidence.removed`'),
    name: z.string().describe('What it was done to, in few words; empty where it is the case'),
  })
  .meta({ id: 'LegalHistoryLine' });
export type HistoryLine = z.infer<typeof HistoryLine>;
export const CaseHistory = z.strictObject({ items: z.array(HistoryLine), next: z.null() }).meta({ id: 'LegalCaseHistory' });
export type CaseHistory = z.infer<typeof CaseHistory>;

export class CaseNotFound extends defineError<{ caseId: string }>(
  'despacho-legal/case-not-found',
  404,
  'This case does not exist or is not yours',
) {}
export class CaseChanged extends defineError<{ version: number }>(
  'despacho-legal/case-changed',
  409,
  'This case was changed meanwhile',
) {}
export class NoSpecialist extends defineError<{ caseId: string }>(
  'despacho-legal/no-specialist',
  409,
  'No specialist goes with this case yet',
) {}
export class TooManyCases extends defineError<{ most: number }>(
  'despacho-legal/too-many-cases',
  409,
  'Nobody keeps more cases than this',
) {}
export class AlreadyKept extends defineError('despacho-legal/already-kept', 409, 'Something else was kept under this id') {}
