import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { SignLanguage } from '../contract.ts';
import { glossLimits } from '../core/gloss/limits.ts';

/** One place in a draft, as its person left it. */
export const KeptSign = z
  .strictObject({
    gloss: z.string().trim().min(1).max(80),
    from: z.string().max(200).describe('The word as it was written; empty where it was added'),
    kind: z.enum(['word', 'name', 'added', 'pause']),
    isRepeated: z.boolean(),
    sense: z.string().max(40).nullable().describe('Which of several meanings its person chose'),
    shown: z
      .string()
      .regex(/^(?:auto|spell|(?:personal|entry):[0-9a-f-]{36})$/)
      .describe('With which sign: what is found first, spelled, or a certain one'),
  })
  .meta({ id: 'KeptSign' });
export type KeptSign = z.infer<typeof KeptSign>;

const content = {
  language: SignLanguage,
  text: z.string().trim().min(1).max(glossLimits.text).describe('What was written in Spanish'),
  signs: z.array(KeptSign).min(1).max(glossLimits.signs),
};
export const GlossContent = z.strictObject(content);
export type GlossContent = z.infer<typeof GlossContent>;

export const KeepGloss = z
  .strictObject({ clientGlossId: z.uuid().describe('Given by the page: sent twice it is one draft'), ...content })
  .meta({ id: 'KeepGloss' });
export type KeepGloss = z.infer<typeof KeepGloss>;
export const ChangeGloss = z.strictObject({ version: z.int().min(1), ...content }).meta({ id: 'ChangeGloss' });
export type ChangeGloss = z.infer<typeof ChangeGloss>;

export const KeptGloss = z
  .strictObject({
    id: z.uuid(),
    version: z.int(),
    ...content,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'KeptGloss' });
export type KeptGloss = z.infer<typeof KeptGloss>;
export const KeptGlosses = z.strictObject({ items: z.array(KeptGloss), next: z.null() }).meta({ id: 'KeptGlosses' });
export type KeptGlosses = z.infer<typeof KeptGlosses>;

/** The draft is kept; `fixed` comes first where its words may tell of a danger. */
export const GlossKept = z.strictObject({ gloss: KeptGloss, fixed: FixedWords.nullable() }).meta({ id: 'GlossKept' });
export type GlossKept = z.infer<typeof GlossKept>;

/** Words that may tell of a danger, before anything is kept. Nothing of them is kept as a draft. */
export const ReadGlossText = z
  .strictObject({ id: z.uuid(), text: z.string().trim().min(1).max(glossLimits.text) })
  .meta({ id: 'ReadGlossText' });
export type ReadGlossText = z.infer<typeof ReadGlossText>;
export const GlossTextRead = z.strictObject({ fixed: FixedWords.nullable() }).meta({ id: 'GlossTextRead' });
export type GlossTextRead = z.infer<typeof GlossTextRead>;

export const FindGlossSigns = z
  .strictObject({
    language: SignLanguage,
    words: z
      .array(z.string().trim().min(1).max(80))
      .min(1)
      .max(glossLimits.words)
      .describe('Glosses, as they stand in the draft'),
  })
  .meta({ id: 'FindGlossSigns' });
export type FindGlossSigns = z.infer<typeof FindGlossSigns>;

/** A sign of the dictionary that one of the words can be. */
export const GlossEntry = z
  .strictObject({
    id: z.uuid(),
    word: z.string().describe('The gloss that was asked for'),
    gloss: z.string(),
    region: z.string(),
    senses: z.array(z.strictObject({ es: z.string(), en: z.string() })),
    isReviewed: z.boolean().describe('A deaf person reviewed it; otherwise it is one that whoever asks put in'),
    hasPose: z.boolean(),
  })
  .meta({ id: 'GlossEntry' });
export type GlossEntry = z.infer<typeof GlossEntry>;
export const GlossEntries = z.strictObject({ items: z.array(GlossEntry), next: z.null() }).meta({ id: 'GlossEntries' });
export type GlossEntries = z.infer<typeof GlossEntries>;

export class GlossNotFound extends defineError('sign-link/gloss-not-found', 404, 'This draft does not exist or is not yours') {}

export class GlossChanged extends defineError<{ version: number }>(
  'sign-link/gloss-changed',
  409,
  'Another page changed this draft meanwhile',
) {}

export class TooManyGlosses extends defineError<{ most: number }>(
  'sign-link/too-many-glosses',
  409,
  'There are as many drafts as are kept',
) {}
