import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { SignLanguage } from '../contract.ts';
import { handshapeKeys } from '../core/dictionary/handshapes.ts';
import { licences, movements, places, reportReasons, reviewStates } from '../core/dictionary/terms.ts';
import { isFsw } from '../core/sign-export/is-fsw.ts';

export const ReviewState = z.enum(reviewStates);
export const Licence = z.enum(licences);
const Version = z.int().min(1);
const line = (most: number) => z.string().trim().max(most);

/** What one sign can mean, with the Spanish words it is found and written by. */
export const SignSense = z.strictObject({
  words: z.array(line(100).min(1)).min(1).max(20),
  definitionEs: line(1000),
  definitionEn: line(1000),
  examples: z.array(line(300).min(1)).max(10),
});
export type SignSense = z.infer<typeof SignSense>;

/** How it looks, for whoever searches by that; null is not said. */
const traits = {
  handshape: z.enum(handshapeKeys).nullable(),
  place: z.enum(places).nullable(),
  movement: z.enum(movements).nullable(),
  hands: z.union([z.literal(1), z.literal(2)]).nullable(),
};

/** All that people write of a sign. */
export const SignContent = z
  .strictObject({
    gloss: line(100).min(1).toUpperCase(),
    region: line(80).describe('Empty: everywhere that the language is signed, or not known'),
    description: line(2000).describe('In words, how it is made'),
    fsw: line(1000)
      .refine((text) => text === '' || isFsw(text), 'Not a sign in Formal SignWriting')
      .describe('Formal SignWriting, or empty'),
    ...traits,
    senses: z.array(SignSense).min(1).max(8),
  })
  .meta({ id: 'SignContent' });
export type SignContent = z.infer<typeof SignContent>;

/** A sign as lists show it. */
export const SignSummary = z
  .strictObject({
    id: z.uuid(),
    language: SignLanguage,
    gloss: z.string(),
    region: z.string(),
    fsw: z.string(),
    words: z.array(z.string()),
    senses: z.int(),
    hasPose: z.boolean(),
    ...traits,
    state: ReviewState,
    isMine: z.boolean(),
    isLocked: z.boolean().describe('Being reviewed or reviewed: it is changed by a proposal'),
  })
  .meta({ id: 'SignSummary' });
export type SignSummary = z.infer<typeof SignSummary>;
export const SignPage = z.strictObject({ items: z.array(SignSummary), next: z.string().nullable() }).meta({ id: 'SignPage' });
export type SignPage = z.infer<typeof SignPage>;

/** A sign, whole. `said` is what a reviewer wrote to its contributor, who alone reads it. */
export const SignEntry = z
  .strictObject({
    id: z.uuid(),
    language: SignLanguage,
    version: Version,
    content: SignContent,
    state: ReviewState,
    isMine: z.boolean(),
    licence: Licence.nullable(),
    source: z.string().describe('Where it was brought from; empty where its contributor made it'),
    reviewedOn: z.iso.datetime().nullable(),
    said: z.string().nullable(),
    pose: z.string().nullable().describe('A take in 16-bit numbers, base64'),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'SignEntry' });
export type SignEntry = z.infer<typeof SignEntry>;

export const FindSigns = z.strictObject({
  language: SignLanguage,
  q: z.string().max(200).optional(),
  handshape: z.enum(handshapeKeys).optional(),
  place: z.enum(places).optional(),
  movement: z.enum(movements).optional(),
  hands: z.enum(['1', '2']).optional(),
  region: z.string().max(80).optional(),
  mine: z.enum(['1']).optional().describe('Only what whoever asks put in'),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type FindSigns = z.infer<typeof FindSigns>;

export const AddSign = z
  .strictObject({
    clientEntryId: z.uuid().describe('Given by the page: sent twice it is one sign'),
    language: SignLanguage,
    content: SignContent,
  })
  .meta({ id: 'AddSign' });
export type AddSign = z.infer<typeof AddSign>;
export const ChangeSign = z.strictObject({ version: Version, content: SignContent }).meta({ id: 'ChangeSign' });
export type ChangeSign = z.infer<typeof ChangeSign>;
/** About 250 pictures of two hands. */
export const mostPose = 100_000;
export const SetPose = z
  .strictObject({ version: Version, pose: z.base64().max(mostPose).nullable() })
  .meta({ id: 'SetSignPose' });
export type SetPose = z.infer<typeof SetPose>;
export const OnSign = z.strictObject({ version: Version }).meta({ id: 'OnSign' });
export const SubmitSign = z
  .strictObject({
    version: Version,
    licence: Licence,
    consents: z.literal(true).describe('To its being published under that licence'),
  })
  .meta({ id: 'SubmitSign' });
export type SubmitSign = z.infer<typeof SubmitSign>;

export const Regions = z.strictObject({ items: z.array(z.string()), next: z.null() }).meta({ id: 'SignRegions' });

/** What a file would add: of each sign, whether the dictionary has it for whoever asks. */
const Brought = z.strictObject({
  terms: z.array(line(100).min(1)).min(1).max(20),
  fsw: line(1000).refine(isFsw),
  text: line(2000),
  source: line(300),
});
export const CheckBrought = z
  .strictObject({
    language: SignLanguage,
    items: z
      .array(z.strictObject({ term: line(100).min(1), fsw: line(1000) }))
      .min(1)
      .max(500),
  })
  .meta({ id: 'CheckBroughtSigns' });
export type CheckBrought = z.infer<typeof CheckBrought>;
export const KnownSigns = z.strictObject({ known: z.array(z.boolean()) }).meta({ id: 'KnownSigns' });
export type KnownSigns = z.infer<typeof KnownSigns>;
export const BringSigns = z
  .strictObject({
    clientImportId: z.uuid().describe('Of the whole file: all that it brought can be taken back together'),
    language: SignLanguage,
    source: line(300),
    items: z.array(Brought).min(1).max(100),
  })
  .meta({ id: 'BringSigns' });
export type BringSigns = z.infer<typeof BringSigns>;
export const BroughtSigns = z.strictObject({ added: z.int(), skipped: z.int() }).meta({ id: 'BroughtSigns' });
export type BroughtSigns = z.infer<typeof BroughtSigns>;
export const TakenBack = z.strictObject({ removed: z.int() }).meta({ id: 'TakenBackSigns' });
export type TakenBack = z.infer<typeof TakenBack>;

export const ProposeSign = z
  .strictObject({ clientId: z.uuid(), content: SignContent, words: line(1000).describe('Why') })
  .meta({ id: 'ProposeSign' });
export type ProposeSign = z.infer<typeof ProposeSign>;
export const ReportSign = z
  .strictObject({ clientId: z.uuid(), reason: z.enum(reportReasons), words: line(1000) })
  .meta({ id: 'ReportSign' });
export type ReportSign = z.infer<typeof ReportSign>;

/** Outlines in pixels of SignWriting, each from its symbol's place: `fill` in the paper's colour below, `line` in the ink's above. */
export const DrawnSymbols = z
  .strictObject({ items: z.array(z.strictObject({ key: z.string(), line: z.string(), fill: z.string() })) })
  .meta({ id: 'DrawnSignSymbols' });
export type DrawnSymbols = z.infer<typeof DrawnSymbols>;

/** There is none, or it is nobody's but its contributor's. */
export class SignNotFound extends defineError('sign-link/sign-not-found', 404, 'There is no such sign for whoever asks') {}
/** Another page changed it meanwhile; `version` is the one that counts now. */
export class SignChanged extends defineError<{ version: number }>(
  'sign-link/sign-changed',
  409,
  'This sign was changed elsewhere',
) {}
/** It is with a reviewer, or others see it: its contributor takes it back first, or proposes a change. */
export class SignIsLocked extends defineError('sign-link/sign-is-locked', 409, 'Take it back before changing it') {}
export class SignIsNotSubmitted extends defineError('sign-link/sign-is-not-submitted', 409, 'Its state does not allow this') {}
export class TooManySigns extends defineError<{ most: number }>(
  'sign-link/too-many-signs',
  409,
  'No more signs of one person are kept',
) {}
export class PoseIsDamaged extends defineError('sign-link/sign-pose-damaged', 422, 'This take is damaged') {}
