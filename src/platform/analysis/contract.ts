import { z } from 'zod';

/** What a text may express. `neutral`: nothing of these shows, which is no claim about the person. */
export const Emotion = z.enum([
  'alegria',
  'tristeza',
  'enojo',
  'miedo',
  'asco',
  'sorpresa',
  'calma',
  'frustracion',
  'verguenza',
  'neutral',
]);
export type Emotion = z.infer<typeof Emotion>;

/** Words that a result rests on: where in the text they stand, what they say, and whether a "no" takes it back. */
export const Evidence = z.object({
  words: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  emotion: Emotion,
  isDenied: z.boolean(),
});
export type Evidence = z.infer<typeof Evidence>;
