import { z } from 'zod';

export const StepInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    multiple: z.boolean(),
    options: z.array(z.strictObject({ value: z.string(), label: z.string(), hint: z.string().optional() })),
  }),
  z.strictObject({
    kind: z.literal('scale'),
    min: z.number(),
    max: z.number(),
    step: z.number().optional().describe('How far apart the numbers are that a form offers; absent: 1'),
    minLabel: z.string(),
    maxLabel: z.string(),
  }),
  z.strictObject({ kind: z.literal('text'), placeholder: z.string().optional(), maxLength: z.number() }),
  z.strictObject({ kind: z.literal('list'), placeholder: z.string().optional(), maxItems: z.number() }),
]);
export type StepInput = z.infer<typeof StepInput>;

/** Ways out of a question that every step offers: a person may always not understand, go back, pause, skip or leave. */
export const Move = z.enum(['explain', 'correct', 'skip', 'pause', 'resume', 'leave']);
export type Move = z.infer<typeof Move>;

/** The form of one protocol step as the page shows it, already worded for the person. */
export const StepView = z
  .strictObject({
    runId: z.string(),
    protocolId: z.string(),
    protocolTitle: z.string(),
    stepId: z.string(),
    position: z.number().int(),
    total: z.number().int(),
    question: z.string(),
    help: z.string().optional(),
    input: StepInput,
    answers: z.array(z.strictObject({ stepId: z.string(), label: z.string(), answer: z.string() })),
    moves: z.array(Move),
  })
  .meta({ id: 'StepView' });
export type StepView = z.infer<typeof StepView>;

/** What a person gives a step: a value of the step's kind, or a move. `stepId` guards against answering a step that has passed. */
export const StepAnswer = z
  .strictObject({
    runId: z.string(),
    stepId: z.string(),
    value: z.union([z.string().max(8000), z.number(), z.array(z.string().max(2000)).max(30)]).optional(),
    move: Move.optional(),
  })
  .meta({ id: 'StepAnswer' });
export type StepAnswer = z.infer<typeof StepAnswer>;

/** What a finished protocol leaves: titled lines a person can read again. */
export const Outcome = z
  .strictObject({
    kind: z.string(),
    title: z.string(),
    items: z.array(z.strictObject({ label: z.string(), text: z.string(), minutes: z.number().optional() })),
  })
  .meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof Outcome>;
