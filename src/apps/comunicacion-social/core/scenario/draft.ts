import { z } from 'zod';
import { domains, skills } from '../skills.ts';

const Skill = z.enum(skills);
const StepKey = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);
const longest = 1500;

/** A text as far as it is written, for everybody or apart for Mexico and for Spain. */
const DraftText = z.union([
  z.string().max(longest),
  z.strictObject({ mx: z.string().max(longest), es: z.string().max(longest) }),
]);
export type DraftText = z.infer<typeof DraftText>;

/** One thing that must hold for a way to be taken. `text`: words or phrases, one on each line; one of them is enough. */
const WayPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('met'), skill: Skill }),
  z.strictObject({ kind: z.literal('missing'), skill: Skill }),
  z.strictObject({ kind: z.literal('says'), text: z.string().max(longest) }),
  z.strictObject({ kind: z.literal('asks'), is: z.boolean() }),
]);
export type WayPart = z.infer<typeof WayPart>;

const Way = z.strictObject({ parts: z.array(WayPart).max(6), to: StepKey.nullable() });
export type DraftWay = z.infer<typeof Way>;

const DraftTurn = z.strictObject({
  map: DraftText,
  skills: z.array(Skill).max(skills.length),
  hints: z.tuple([DraftText, DraftText, DraftText]),
  alternatives: z.strictObject({ direct: DraftText, warm: DraftText, formal: DraftText }),
  change: DraftText,
  ways: z.array(Way).max(15),
  otherwise: StepKey.nullable(),
});
export type DraftTurn = z.infer<typeof DraftTurn>;

/** What the other person says. Its turn is kept while `isEnd`, so that nobody loses it by looking. */
const DraftStep = z.strictObject({
  key: StepKey,
  map: DraftText,
  says: DraftText,
  meanings: z.array(DraftText).max(4),
  isEnd: z.boolean(),
  turn: DraftTurn,
});
export type DraftStep = z.infer<typeof DraftStep>;

const DraftLevel = z.strictObject({
  difficulty: z.int().min(1).max(5),
  steps: z
    .array(DraftStep)
    .max(40)
    .refine((steps) => new Set(steps.map(({ key }) => key)).size === steps.length, 'Two steps have one key')
    .describe('In the order in which they are read; the first is where it begins'),
});
export type DraftLevel = z.infer<typeof DraftLevel>;

/** A situation while it is written: everything may still be missing. */
export const ScenarioDraft = z
  .strictObject({
    domain: z.enum(domains).nullable(),
    title: DraftText,
    situation: DraftText,
    persona: z.strictObject({ name: DraftText, relation: DraftText, manner: DraftText, face: z.int().min(1).max(6) }),
    skills: z.array(Skill).max(skills.length),
    mayVary: z.array(DraftText).max(4),
    sensory: DraftText,
    otherCould: DraftText,
    directIsFine: DraftText,
    levels: z.tuple([DraftLevel, DraftLevel, DraftLevel]),
  })
  .meta({ id: 'ScenarioDraft' });
export type ScenarioDraft = z.infer<typeof ScenarioDraft>;
