import { z } from 'zod';
import { recalls } from '#platform/cards/core/recalls.ts';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { skills } from '../core/skills.ts';

const Skill = z.enum(skills);
const Version = z.int().min(1);
const Level = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);
const Energy = z.int().min(0).max(10);
const Described = z.string().trim().max(300);

/** The five levels of a goal, each in the person's words: from much less than expected to much more. */
const Levels = z.strictObject({
  '-2': Described,
  '-1': Described,
  '0': Described.min(1),
  '1': Described,
  '2': Described,
});

const goal = {
  title: z.string().trim().min(1).max(200),
  domain: z.string().max(30).nullable(),
  skills: z.array(Skill).max(skills.length),
  levels: Levels,
  weight: z.int().min(1).max(3).describe('How much it counts among their goals'),
  confidence: z.int().min(0).max(10).nullable().describe('How sure they feel of it, 0–10, in their own judgement'),
};
/** What a person writes of a goal. Only its title and what they expect must be there. */
export const GoalFields = z.strictObject({
  ...goal,
  domain: goal.domain.default(null),
  skills: goal.skills.default([]),
  weight: goal.weight.default(1),
  confidence: goal.confidence.default(null),
});
export type GoalFields = z.infer<typeof GoalFields>;

/** Where somebody says they stand, and when. The first is where they began. */
const Step = z.strictObject({ level: Level, note: z.string().max(500), at: z.iso.datetime() });

export const Goal = z
  .strictObject({
    ...GoalFields.shape,
    id: z.uuid(),
    status: z.enum(['active', 'reached', 'aside']),
    version: Version,
    steps: z.array(Step),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Goal' });
export type Goal = z.infer<typeof Goal>;
export const Goals = z.strictObject({
  items: z.array(Goal),
  next: z.null(),
  gasT: z.number().nullable().describe('Of active and reached goals, at their last step'),
});
export type Goals = z.infer<typeof Goals>;

const kept = {
  isKept: z.boolean().describe('false only beside fixed words: other words stand under this id already, and stay'),
  fixed: FixedWords.nullable(),
};

/** `fixed`: what was written may tell of a danger. It is kept all the same, unless something else stands there. */
export const GoalKept = z.strictObject({ goal: Goal, ...kept }).meta({ id: 'GoalKept' });
export type GoalKept = z.infer<typeof GoalKept>;

export const AddGoal = z
  .strictObject({
    ...GoalFields.shape,
    clientGoalId: z.uuid(),
    begins: Level.default(-1),
    steps: z.array(Step).max(1000).default([]).describe('Of a goal that is put back: the steps it had'),
    status: Goal.shape.status.default('active'),
  })
  .meta({ id: 'AddGoal' });
export type AddGoal = z.infer<typeof AddGoal>;
/** What is absent stays as it was: nothing here is taken for granted. */
export const ChangeGoal = z
  .strictObject({
    ...z.strictObject(goal).partial().shape,
    version: Version,
    status: z.enum(['active', 'reached', 'aside']).optional(),
  })
  .meta({ id: 'ChangeGoal' });
export type ChangeGoal = z.infer<typeof ChangeGoal>;
export const TakeStep = z
  .strictObject({ version: Version, level: Level, note: z.string().trim().max(500).default('') })
  .meta({ id: 'TakeStep' });
export type TakeStep = z.infer<typeof TakeStep>;

/** A card to recall: what it asks, what it answers, and when it would come again after each answer. */
export const ReviewCard = z
  .strictObject({
    key: z.string(),
    skill: Skill,
    question: z.string(),
    answer: z.string(),
    example: z.string().nullable(),
    dueAt: z.iso.datetime().describe('Sent back with the answer'),
    next: z.record(z.enum(recalls), z.iso.datetime()),
    canUndo: z.boolean(),
  })
  .meta({ id: 'ReviewCard' });
export type ReviewCard = z.infer<typeof ReviewCard>;
export const DueCards = z.strictObject({
  items: z.array(ReviewCard).max(20),
  due: z.int(),
  nextAt: z.iso.datetime().nullable(),
});
export type DueCards = z.infer<typeof DueCards>;
export const AnswerCard = z.strictObject({ recall: z.enum(recalls), dueAt: z.iso.datetime() }).meta({ id: 'AnswerCard' });
export type AnswerCard = z.infer<typeof AnswerCard>;

/** What somebody did in real life. `energy` is what it cost; less is not better, it is only less. */
export const RealLifeFields = z.strictObject({
  what: z.string().trim().min(1).max(2000),
  went: z.enum(['as-wanted', 'in-part', 'not-this-time', 'did-not-do-it']),
  energy: Energy.nullable().default(null),
  helped: z.string().trim().max(1000).default(''),
  goalId: z.uuid().nullable().default(null),
  happenedOn: z.iso.date(),
});
export type RealLifeFields = z.infer<typeof RealLifeFields>;
export const RealLifeEntry = z
  .strictObject({ ...RealLifeFields.shape, id: z.uuid(), version: Version, createdAt: z.iso.datetime() })
  .meta({ id: 'RealLifeEntry' });
export type RealLifeEntry = z.infer<typeof RealLifeEntry>;
export const RealLifePage = z.strictObject({ items: z.array(RealLifeEntry), next: z.string().nullable() });
export type RealLifePage = z.infer<typeof RealLifePage>;
export const RealLifeKept = z.strictObject({ entry: RealLifeEntry, ...kept }).meta({ id: 'RealLifeKept' });
export type RealLifeKept = z.infer<typeof RealLifeKept>;
export const AddRealLife = z.strictObject({ ...RealLifeFields.shape, clientEntryId: z.uuid() }).meta({ id: 'AddRealLife' });
export type AddRealLife = z.infer<typeof AddRealLife>;
export const ChangeRealLife = z.strictObject({ ...RealLifeFields.shape, version: Version }).meta({ id: 'ChangeRealLife' });
export type ChangeRealLife = z.infer<typeof ChangeRealLife>;

const Share = z.strictObject({ share: z.number(), low: z.number(), high: z.number(), n: z.int() });
/** How it goes: every number with its n and its bounds, none of them a score of the person. */
export const PracticeProgress = z
  .strictObject({
    goals: z.array(
      z.strictObject({ id: z.uuid(), title: z.string(), begins: Level, now: Level, steps: z.int(), status: z.string() }),
    ),
    gasT: z.number().nullable(),
    unseen: z
      .strictObject({ before: Share, now: Share })
      .nullable()
      .describe('Met without a hint in situations never seen before: the only number that is called progress'),
    unseenTurns: z.int(),
    skills: z.array(
      z.strictObject({ skill: Skill, now: z.number(), low: z.number(), high: z.number(), turns: z.int(), hinted: z.int() }),
    ),
    energy: z
      .strictObject({ before: z.number(), now: z.number(), n: z.int() })
      .nullable()
      .describe('Median cost of a turn, earlier half and later half'),
    sessions: z.int(),
  })
  .meta({ id: 'PracticeProgress' });
export type PracticeProgress = z.infer<typeof PracticeProgress>;

export class GoalNotFound extends defineError<{ goalId: string }>(
  'comunicacion-social/goal-not-found',
  404,
  'This goal does not exist or is not yours',
) {}
export class GoalChanged extends defineError<{ version: number }>(
  'comunicacion-social/goal-changed',
  409,
  'This goal was changed elsewhere',
) {}
export class CardNotFound extends defineError<{ cardKey: string }>(
  'comunicacion-social/card-not-found',
  404,
  'There is no such card for this person',
) {}
export class CardAnswered extends defineError(
  'comunicacion-social/card-answered',
  409,
  'This card was answered elsewhere meanwhile',
) {}
export class EntryNotFound extends defineError<{ entryId: string }>(
  'comunicacion-social/entry-not-found',
  404,
  'This entry does not exist or is not yours',
) {}
export class EntryChanged extends defineError<{ version: number }>(
  'comunicacion-social/entry-changed',
  409,
  'This entry was changed elsewhere',
) {}
/** The same id with other words: what is kept stays. */
export class AlreadyKept extends defineError(
  'comunicacion-social/already-kept',
  409,
  'Something else is kept under this id already',
) {}
