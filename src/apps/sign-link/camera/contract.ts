import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { SignLanguage } from '../contract.ts';
import { descriptorLength } from '../core/hand/describe-hand.ts';
import type { Finger } from '../core/hand/hand.ts';
import type { MadeFigure as MadeFigureOfCore } from '../core/practice/made-figures.ts';
import type {
  Calibration as CalibrationOfCore,
  Fault as FaultOfCore,
  Unclear as UnclearOfCore,
} from '../core/recognise/reading.ts';

const Sign = z.string().min(1).max(4);

/** Older attempts are forgotten: what they said of a letter is long past. */
export const mostMadeAttempts = 500;
export const mostShownMade = 60;

const parts = ['thumb', 'index', 'middle', 'ring', 'little', 'hand'] as const satisfies readonly (Finger | 'hand')[];
const kinds = [
  'stretch',
  'bend',
  'close',
  'spread',
  'together',
  'thumb-across',
  'thumb-out',
  'thumb-touch',
  'turn-palm',
  'turn-hand',
] as const;
const reasons = [
  'no-hand',
  'several-hands',
  'cut-off',
  'low-trust',
  'too-small',
  'too-dark',
  'moving',
  'between-letters',
  'no-such-letter',
  'other-language',
  'wait',
] as const;

export const Fault = z.strictObject({
  part: z.enum(parts),
  kind: z.enum(kinds),
  amount: z.number().min(0).max(720),
}) satisfies z.ZodType<FaultOfCore>;

/**
 * What came of one try at a letter: `like` near enough to the sample, `other` nearer to something else, `unclear` not enough to tell.
 * `self` is what a person said of their own hand, without a camera.
 */
const Made = {
  letter: Sign,
  by: z.enum(['camera', 'self']),
  outcome: z.enum(['like', 'other', 'unclear']),
  predicted: Sign.nullable().describe('The letter that was seen instead, if it was one'),
  margin: z.number().min(0).max(1000).nullable().describe('By how much the next letter was farther, as a share'),
  faults: z.array(Fault).max(16).describe('What was off, the greatest first'),
  why: (z.enum(reasons) satisfies z.ZodType<UnclearOfCore>).nullable().describe('Why nothing could be told'),
};

/** A try that somebody made. The same `clientAttemptId` twice is one try. */
export const AddMadeAttempt = z
  .strictObject({ clientAttemptId: z.uuid(), language: SignLanguage, ...Made })
  .meta({ id: 'AddMadeAttempt' });
export type AddMadeAttempt = z.infer<typeof AddMadeAttempt>;

export const MadeAttempt = z.strictObject({ id: z.uuid(), ...Made, createdAt: z.iso.datetime() }).meta({ id: 'MadeAttempt' });
export type MadeAttempt = z.infer<typeof MadeAttempt>;

const Descriptors = z.array(z.number().min(-1000).max(1000)).length(descriptorLength).readonly();

/** A person's own way of making one letter: numbers, of at most some hundreds of images, and no image. */
export const Calibration = z
  .strictObject({ letter: Sign, mean: Descriptors, variance: Descriptors, frames: z.int().min(1).max(1000) })
  .meta({ id: 'SignCalibration' }) satisfies z.ZodType<CalibrationOfCore>;
export type Calibration = z.infer<typeof Calibration>;

export const KeepCalibration = z.strictObject({ language: SignLanguage, ...Calibration.shape }).meta({ id: 'KeepCalibration' });
export type KeepCalibration = z.infer<typeof KeepCalibration>;

export const MadeFigure = z.strictObject({
  letter: Sign,
  tries: z.int(),
  like: z.int(),
  unclear: z.int(),
}) satisfies z.ZodType<MadeFigureOfCore>;

export const AskPractice = z.strictObject({ language: SignLanguage });
export const AskCalibration = z.strictObject({
  language: SignLanguage,
  letter: Sign.optional().describe('Only this one; without it, all of them'),
});

/** How somebody's practice stands in one language. */
export const PracticeNow = z
  .strictObject({
    language: SignLanguage,
    attempts: z.array(MadeAttempt).max(mostShownMade).describe('The last ones, newest first'),
    kept: z.int().describe('How many attempts are kept in all'),
    figures: z.array(MadeFigure),
    queue: z.array(Sign).describe('Every letter of the alphabet, the one that needs it most first'),
    calibrations: z.array(Calibration).describe('Those that are kept in the account'),
  })
  .meta({ id: 'PracticeNow' });
export type PracticeNow = z.infer<typeof PracticeNow>;

export class NoSuchLetter extends defineError('sign-link/no-such-letter', 422, 'This language has no such letter') {}
