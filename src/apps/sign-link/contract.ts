import { z } from 'zod';
import type { SignLanguage as LanguageOfCore } from './core/alphabets/alphabet.ts';
import { speeds } from './core/choices/speeds.ts';
import type { Handedness } from './core/hand/hand.ts';

/** The sign languages there are here. Adding one begins here. */
export const SignLanguage = z.enum(['lsm', 'lse']) satisfies z.ZodType<LanguageOfCore>;
export type SignLanguage = z.infer<typeof SignLanguage>;

/** How a person wants to see signs and make them, on whatever device. */
export const SignChoices = z
  .strictObject({
    language: SignLanguage.describe('One at a time: they are never mixed'),
    hand: z.enum(['right', 'left']).describe('The one they sign with') satisfies z.ZodType<Handedness>,
    speed: z.enum(speeds),
    isMirrored: z.boolean().describe('Hands are shown as in a mirror'),
    isLooping: z.boolean().describe('A word begins again when it ends'),
  })
  .meta({ id: 'SignChoices' });
export type SignChoices = z.infer<typeof SignChoices>;

export const SignChoicesNow = z
  .strictObject({
    ...SignChoices.shape,
    language: SignLanguage.nullable().describe('null: they never chose one, and their country does not tell'),
    isChosen: z.boolean().describe('Whether the person chose the language themselves'),
  })
  .meta({ id: 'SignChoicesNow' });
export type SignChoicesNow = z.infer<typeof SignChoicesNow>;
