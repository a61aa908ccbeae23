import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import type { OwnPhraseNow, PhraseContent as PhraseContentOfCore } from '../core/speak/own-phrase.ts';
import { phraseLimits } from '../core/speak/phrase-limits.ts';
import { phraseCategories } from '../core/speak/phrases.ts';

const content = {
  text: z.string().trim().min(1).max(phraseLimits.text),
  category: z.enum(phraseCategories),
  picture: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullable()
    .describe('The name of a drawn picture; null: none, or one that its person gave'),
  given: z
    .strictObject({
      alt: z.string().trim().max(phraseLimits.alt).describe('What is seen on it'),
      author: z.string().trim().max(phraseLimits.author),
      licence: z.string().trim().min(1).max(phraseLimits.licence).describe('As its person typed it'),
    })
    .nullable()
    .describe('Of a picture that its person gave'),
};
export const PhraseContent = z.strictObject(content) satisfies z.ZodType<PhraseContentOfCore>;
export type PhraseContent = z.infer<typeof PhraseContent>;

/** The same `clientPhraseId` twice is one phrase. */
export const AddPhrase = z.strictObject({ clientPhraseId: z.uuid(), ...content }).meta({ id: 'AddSignPhrase' });
export type AddPhrase = z.infer<typeof AddPhrase>;
export const ChangePhrase = z.strictObject({ version: z.int().min(1), ...content }).meta({ id: 'ChangeSignPhrase' });
export type ChangePhrase = z.infer<typeof ChangePhrase>;

export const OwnPhrase = z
  .strictObject({
    id: z.uuid(),
    version: z.int(),
    ...content,
    hasPicture: z.boolean().describe('There is a picture that its person gave'),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'OwnSignPhrase' }) satisfies z.ZodType<OwnPhraseNow>;
export type OwnPhrase = z.infer<typeof OwnPhrase>;
export const OwnPhrases = z.strictObject({ items: z.array(OwnPhrase), next: z.null() }).meta({ id: 'OwnSignPhrases' });
export type OwnPhrases = z.infer<typeof OwnPhrases>;

export class PhraseNotFound extends defineError(
  'sign-link/phrase-not-found',
  404,
  'This phrase does not exist or is not yours',
) {}
export class PhraseChanged extends defineError<{ version: number }>(
  'sign-link/phrase-changed',
  409,
  'Another page changed this phrase meanwhile',
) {}
export class TooManyPhrases extends defineError<{ most: number }>(
  'sign-link/too-many-phrases',
  409,
  'There are as many phrases as one person may keep',
) {}
export class NotAPicture extends defineError(
  'sign-link/not-a-picture',
  400,
  'This is no picture that can be shown, or it is not whole',
) {}
