import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { LegalCase, StoryState } from '../cases/contract.ts';
import { AddEntry, BranchGuess, FactDate } from '../entries/contract.ts';

const Question = z.string().max(60);

/** What somebody answered to one question of their story. "No lo sé" is an answer, and so is leaving it out. */
export const StoryAnswer = z.strictObject({
  text: z.string().max(4_000).default(''),
  when: FactDate.nullable().default(null),
  evidence: z.array(z.uuid()).max(20).default([]).describe('Files that were given with it'),
  isUnknown: z.boolean().default(false),
  isSkipped: z.boolean().default(false),
});
export type StoryAnswer = z.infer<typeof StoryAnswer>;

export const KeptAnswer = z
  .strictObject({ question: Question, version: z.int().min(1), ...StoryAnswer.shape })
  .meta({ id: 'LegalStoryAnswer' });
export type KeptAnswer = z.infer<typeof KeptAnswer>;

export const KeepAnswer = z
  .strictObject({ version: z.int().min(0).describe('0: it was not answered before'), ...StoryAnswer.shape })
  .meta({ id: 'KeepLegalStoryAnswer' });
export type KeepAnswer = z.infer<typeof KeepAnswer>;

export const AnswerKept = z
  .strictObject({ answer: KeptAnswer, fixed: FixedWords.nullable() })
  .meta({ id: 'LegalStoryAnswerKept' });
export type AnswerKept = z.infer<typeof AnswerKept>;

/** What the answers amount to: not in the case until their person says so. `words` names the question they answer. */
export const StoryProposal = z
  .strictObject({
    facts: z.array(
      z.strictObject({
        id: z.uuid(),
        question: Question,
        words: z.string(),
        what: z.string().describe('Empty where the words are those of the question'),
        when: FactDate,
        present: z.string(),
        evidence: z.array(z.uuid()),
        after: z.uuid().nullable(),
      }),
    ),
    parties: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
    notes: z.array(z.strictObject({ id: z.uuid(), question: Question, words: z.string(), text: z.string() })),
  })
  .meta({ id: 'LegalStoryProposal' });
export type StoryProposal = z.infer<typeof StoryProposal>;

/** A guided story as it stands. */
export const Story = z
  .strictObject({
    case: LegalCase,
    answers: z.array(KeptAnswer),
    guess: BranchGuess.nullable(),
    proposal: StoryProposal.describe('Without what is in the case already'),
  })
  .meta({ id: 'LegalStory' });
export type Story = z.infer<typeof Story>;

export const MoveStory = StoryState.meta({ id: 'MoveLegalStory' });
export type MoveStory = z.infer<typeof MoveStory>;

/** What its person takes of a story into the case, as they read it. */
export const ConfirmStory = z.strictObject({ entries: z.array(AddEntry).max(120) }).meta({ id: 'ConfirmLegalStory' });
export type ConfirmStory = z.infer<typeof ConfirmStory>;
export const StoryConfirmed = z
  .strictObject({ case: LegalCase, added: z.int(), fixed: FixedWords.nullable() })
  .meta({ id: 'LegalStoryConfirmed' });
export type StoryConfirmed = z.infer<typeof StoryConfirmed>;

export class UnknownQuestion extends defineError('despacho-legal/unknown-question', 404, 'No story has this question') {}
export class AnswerChanged extends defineError<{ version: number }>(
  'despacho-legal/answer-changed',
  409,
  'This was answered elsewhere meanwhile',
) {}
