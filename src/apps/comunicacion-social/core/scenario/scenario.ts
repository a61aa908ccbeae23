import { z } from 'zod';
import { domains, skills } from '../skills.ts';

const Skill = z.enum(skills);
const Key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A text, or how it is said in Mexico (`mx`) and in Spain (`es`) where that differs. */
export const Text = z.union([z.string().min(1), z.strictObject({ mx: z.string().min(1), es: z.string().min(1) })]);
export type Text = z.infer<typeof Text>;

/**
 * What a reply must be for the conversation to take a way; everything named must hold. `met` and `missing`: what the rubric finds, or does
 * not find, of these skills. `says`: one of these words or phrases is in it (accents and capitals aside). `asks`: it asks something.
 */
export const Condition = z
  .strictObject({
    met: z.array(Skill).min(1).optional(),
    missing: z.array(Skill).min(1).optional(),
    says: z.array(z.string().min(1)).min(1).optional(),
    asks: z.boolean().optional(),
  })
  .refine((when) => Object.keys(when).length > 0, 'A way needs something that opens it');
export type Condition = z.infer<typeof Condition>;

/** The person's turn: what it is about, help in three steps, ways to say it, and where each kind of reply leads. */
export const Turn = z.strictObject({
  map: Text.describe('What the person does here, for the map of turns: "Tú pides la agenda"'),
  skills: z.array(Skill).min(1).max(3),
  hints: z.tuple([Text, Text, Text]).describe('From what it is about, to how it may begin, to a whole example'),
  alternatives: z.strictObject({ direct: Text, warm: Text, formal: Text }),
  change: Text.optional().describe('One thing to try, with the words it could have'),
  ways: z.array(z.strictObject({ when: Condition, to: Key })),
  otherwise: Key.describe('Where every other reply leads'),
});
export type Turn = z.infer<typeof Turn>;

/** What the other person says, what that may mean, and the turn that follows; without one it is an end. */
export const Node = z.strictObject({
  map: Text.describe('What the other person does here, for the map of turns: "Marta propone la reunión"'),
  says: Text,
  meanings: z.array(Text).max(4).describe('What it may mean: possible readings, the most usual first'),
  turn: Turn.optional(),
});
export type Node = z.infer<typeof Node>;

/** One difficulty of a situation: a graph of what the other person says and how it goes on. */
export const Level = z.strictObject({
  difficulty: z.int().min(1).max(5),
  start: Key,
  nodes: z.record(Key, Node),
});
export type Level = z.infer<typeof Level>;

/** A situation to practise, complete without any model. */
export const Scenario = z.strictObject({
  id: Key,
  domain: z.enum(domains),
  title: Text,
  situation: Text.describe('What happens, where, and what the person is there for'),
  persona: z.strictObject({
    name: Text,
    relation: Text.describe('Who they are to the person, with the article: "tu jefa"'),
    manner: Text.describe('How they usually speak, in one sentence'),
    face: z.int().min(1).max(6).describe('Which of the drawn faces'),
  }),
  skills: z.array(Skill).min(1).max(4),
  mayVary: z.array(Text).min(1).max(4).describe('What may be otherwise when it happens'),
  sensory: Text.optional().describe('What may be heard, seen or touched there'),
  otherCould: Text.describe('What the other person could do better'),
  directIsFine: Text.describe('That a plain direct reply is fine here too, with one'),
  levels: z.tuple([Level, Level, Level]).describe('From the easiest to the hardest'),
  author: z.string().min(1),
  reviewedAt: z.union([z.iso.date(), z.literal('unverified')]),
});
export type Scenario = z.infer<typeof Scenario>;
