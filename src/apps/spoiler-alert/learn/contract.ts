import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { itemKeys } from '../core/learn/topics.ts';

const Key = z.string().max(60);

/** What to look at now, by key; what each says comes with the page. */
export const QuizToday = z
  .strictObject({
    due: z
      .array(z.strictObject({ key: Key, dueAt: z.iso.datetime().describe('Sent back with the answer') }))
      .max(itemKeys.length),
    fresh: z.array(Key).max(itemKeys.length).describe('Never met, in the order in which they are'),
    left: z.int().min(0).describe('How many of them today still has'),
    nextAt: z.iso.datetime().nullable(),
    met: z.int().min(0),
  })
  .meta({ id: 'QuizToday' });
export type QuizToday = z.infer<typeof QuizToday>;

/** `again`: another answer fitted better. The key travels in the body, so that no address tells what is studied. */
export const AnswerQuiz = z
  .strictObject({ key: Key, recall: z.enum(['again', 'good']), dueAt: z.iso.datetime().nullable().describe('null: never met') })
  .meta({ id: 'AnswerQuiz' });
export type AnswerQuiz = z.infer<typeof AnswerQuiz>;
export const UndoQuiz = z.strictObject({ key: Key }).meta({ id: 'UndoQuiz' });
export type UndoQuiz = z.infer<typeof UndoQuiz>;

export class QuizItemNotFound extends defineError(
  'spoiler-alert/quiz-item-not-found',
  404,
  'There is no such exchange, or nothing of it to take back',
) {}
export class QuizAnswered extends defineError(
  'spoiler-alert/quiz-answered',
  409,
  'This exchange was answered elsewhere meanwhile',
) {}
