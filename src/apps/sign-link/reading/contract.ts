import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { SignLanguage } from '../contract.ts';
import type { ReadLetter as ReadLetterOfCore } from '../core/reading/compare-letters.ts';
import type { LetterFigure as LetterFigureOfCore } from '../core/reading/letter-figures.ts';

const Sign = z.string().min(1).max(4);
/** A word that is spelled: one, without spaces. */
const Word = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^\S+$/u, 'Must be one word')
  .refine((text) => text.isWellFormed(), 'Must be whole characters');

export const mostOwnWords = 200;
/** Older attempts are forgotten: what they said of a letter is long past. */
export const mostReadAttempts = 500;
export const mostShownAttempts = 60;

/** What came of one letter of a word. */
export const ReadLetter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('right'), seen: Sign, typed: Sign }),
  z.strictObject({ kind: z.literal('taken-for'), seen: Sign, typed: Sign }),
  z.strictObject({ kind: z.literal('missed'), seen: Sign, typed: z.null() }),
  z.strictObject({ kind: z.literal('extra'), seen: z.null(), typed: Sign }),
]) satisfies z.ZodType<ReadLetterOfCore>;

/** A word that was spelled and what somebody read of it. The same `clientAttemptId` twice is one attempt. */
export const AddReadAttempt = z
  .strictObject({
    clientAttemptId: z.uuid(),
    language: SignLanguage,
    word: Word,
    typed: z.string().max(160).describe('As it was typed; empty: nothing was read'),
  })
  .meta({ id: 'AddReadAttempt' });
export type AddReadAttempt = z.infer<typeof AddReadAttempt>;

export const ReadAttempt = z
  .strictObject({
    id: z.uuid(),
    word: z.string(),
    letters: z.array(ReadLetter),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ReadAttempt' });
export type ReadAttempt = z.infer<typeof ReadAttempt>;

export const LetterFigure = z.strictObject({
  letter: Sign,
  shown: z.int(),
  read: z.int(),
  missed: z.int(),
  takenFor: z.array(z.strictObject({ letter: Sign, times: z.int() })).readonly(),
}) satisfies z.ZodType<LetterFigureOfCore>;

export const OwnWord = z.strictObject({ id: z.uuid(), text: z.string() }).meta({ id: 'OwnSignWord' });
export type OwnWord = z.infer<typeof OwnWord>;
/** A word as it was kept, and people to call first where it may tell of a danger. */
export const OwnWordKept = z.strictObject({ ...OwnWord.shape, fixed: FixedWords.nullable() }).meta({ id: 'OwnSignWordKept' });
export type OwnWordKept = z.infer<typeof OwnWordKept>;
/** The same `clientWordId` twice is one word. */
export const AddOwnWord = z.strictObject({ clientWordId: z.uuid(), text: Word }).meta({ id: 'AddOwnSignWord' });
export type AddOwnWord = z.infer<typeof AddOwnWord>;

export const AskReading = z.strictObject({ language: SignLanguage });
/** How somebody's reading stands in one language: all that the next word is chosen by. */
export const ReadingNow = z
  .strictObject({
    language: SignLanguage,
    attempts: z.array(ReadAttempt).max(mostShownAttempts).describe('The last ones, newest first'),
    kept: z.int().describe('How many attempts are kept in all'),
    figures: z.array(LetterFigure),
    dueLetters: z.array(Sign),
    dueWords: z.array(z.string()),
    ownWords: z.array(OwnWord),
  })
  .meta({ id: 'ReadingNow' });
export type ReadingNow = z.infer<typeof ReadingNow>;

export class NothingToSpell extends defineError('sign-link/nothing-to-spell', 422, 'No letter of this word is in the alphabet') {}
export class ReadAttemptNotFound extends defineError(
  'sign-link/attempt-not-found',
  404,
  'This attempt does not exist or is not yours',
) {}
export class NotTheLastAttempt extends defineError(
  'sign-link/not-the-last-attempt',
  409,
  'Only the last attempt can be taken back',
) {}
export class OwnWordNotFound extends defineError('sign-link/word-not-found', 404, 'This word does not exist or is not yours') {}
export class TooManyOwnWords extends defineError<{ most: number }>(
  'sign-link/too-many-words',
  409,
  'There are as many words as one person may keep',
) {}
