import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { FixedWords } from '#platform/safety/contract.ts';
import { longestReply } from './core/practice/rehearsal.ts';
import { domains, skills } from './core/skills.ts';

export const Skill = z.enum(skills);
const Domain = z.enum(domains);
const HintLevel = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const Energy = z.int().min(0).max(10).describe('0 nothing, 10 all of it');
const Version = z.int().min(1).describe('Counts the changes: a change names the one it was made on');

/** A situation, as it stands in a list. */
export const ScenarioSummary = z
  .strictObject({
    id: z.string().describe('Of the product, or the id of one that a professional wrote'),
    source: z.enum(['product', 'professional']),
    domain: Domain,
    language: z.enum(['es', 'en']).describe('Of its texts, which may not be that of the person'),
    title: z.string(),
    skills: z.array(Skill),
    levels: z.array(z.strictObject({ difficulty: z.int(), timesDone: z.int() })),
  })
  .meta({ id: 'ScenarioSummary' });
export type ScenarioSummary = z.infer<typeof ScenarioSummary>;
export const ScenarioSummaries = z.strictObject({ items: z.array(ScenarioSummary), next: z.null() });
export type ScenarioSummaries = z.infer<typeof ScenarioSummaries>;

/** What is read before a rehearsal begins. */
export const Preparation = z
  .strictObject({
    ...ScenarioSummary.shape,
    situation: z.string(),
    persona: z.strictObject({ name: z.string(), relation: z.string(), manner: z.string(), face: z.int() }),
    mayVary: z.array(z.string()),
    sensory: z.string().nullable(),
    otherCould: z.string(),
    directIsFine: z.string(),
  })
  .meta({ id: 'Preparation' });
export type Preparation = z.infer<typeof Preparation>;

const Evidence = z.strictObject({ words: z.string(), start: z.int(), end: z.int(), rule: z.string() });
/** What a reply shows of a skill, in words of the person's language. */
export const FoundSkill = z.strictObject({
  skill: Skill,
  verdict: z.enum(['met', 'partial', 'unclear']),
  evidence: z.array(Evidence),
  title: z.string().describe('"Dijiste lo que necesitas"'),
  sentence: z.string(),
  saidByPerson: z.enum(['met', 'not-met']).nullable().describe('Where it was unclear: their word stands'),
});
export type FoundSkill = z.infer<typeof FoundSkill>;

/** One turn that is over, looked at from both sides. */
export const ReviewedTurn = z
  .strictObject({
    index: z.int(),
    said: z.string().describe('What the other person had said'),
    reply: z.string(),
    hintLevel: HintLevel,
    found: z.array(FoundSkill),
    change: z.string().nullable().describe('One thing to try'),
    alternatives: z.strictObject({ direct: z.string(), warm: z.string(), formal: z.string() }),
    otherCould: z.string(),
    energy: Energy.nullable(),
  })
  .meta({ id: 'ReviewedTurn' });
export type ReviewedTurn = z.infer<typeof ReviewedTurn>;

/** A rehearsal as it stands. `now.skills` is empty at the end. */
export const Session = z
  .strictObject({
    id: z.uuid(),
    version: Version,
    status: z.enum(['open', 'finished', 'left']),
    kind: z.enum(['practice', 'probe']),
    scenario: Preparation,
    difficulty: z.int(),
    goalIds: z.array(z.uuid()),
    map: z.array(z.strictObject({ label: z.string(), state: z.enum(['done', 'now', 'later']) })),
    now: z.strictObject({
      says: z.string(),
      meanings: z.array(z.string()),
      skills: z.array(Skill),
      hints: z.array(z.string()).describe('Those that were asked for, in order'),
      hintsLeft: z.int(),
      isOver: z.boolean(),
      playedBy: z.enum(['script', 'model']),
    }),
    turn: z.strictObject({ number: z.int(), of: z.int().describe('On the longest way that is still open') }),
    draft: z.string(),
    turns: z.array(ReviewedTurn),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    minutes: z.int().nullable(),
  })
  .meta({ id: 'PracticeSession' });
export type Session = z.infer<typeof Session>;

export const SessionSummary = z.strictObject({
  id: z.uuid(),
  status: z.enum(['open', 'finished', 'left']),
  kind: z.enum(['practice', 'probe']),
  title: z.string(),
  language: z.enum(['es', 'en']).describe('Of its texts, which may not be that of the person'),
  domain: Domain,
  difficulty: z.int(),
  turns: z.int(),
  energy: Energy.nullable().describe('Median of its turns'),
  startedAt: z.iso.datetime(),
});
export type SessionSummary = z.infer<typeof SessionSummary>;
export const SessionPage = z.strictObject({ items: z.array(SessionSummary), next: z.string().nullable() });
export type SessionPage = z.infer<typeof SessionPage>;

/** Fits the body of a request. */
export const longestRemoved = 250_000;
/** A rehearsal that was removed, sealed for its person alone: nothing of it is kept here, and only with this does it come back. */
export const RemovedSession = z
  .strictObject({ id: z.uuid(), removed: z.string().nullable().describe('null: it is too long to come back') })
  .meta({ id: 'RemovedPracticeSession' });
export type RemovedSession = z.infer<typeof RemovedSession>;
export const RestoreSession = z
  .strictObject({ id: z.uuid(), removed: z.string().min(1).max(longestRemoved) })
  .meta({ id: 'RestorePracticeSession' });
export type RestoreSession = z.infer<typeof RestoreSession>;

export const BeginSession = z
  .strictObject({
    clientSessionId: z.uuid().describe('Given by the page: sent twice it is one session'),
    scenarioId: z.string().max(100),
    difficulty: z.int().min(1).max(5),
    kind: z.enum(['practice', 'probe']).default('practice'),
    goalIds: z.array(z.uuid()).max(10).default([]),
  })
  .meta({ id: 'BeginSession' });
export type BeginSession = z.infer<typeof BeginSession>;

/** `isRehearsed`: it was stopped as a possible danger, and its person says that it belongs to the rehearsal. */
export const GiveReply = z
  .strictObject({
    version: Version,
    text: z
      .string()
      .trim()
      .min(1)
      .max(20_000)
      .describe(`Longer than ${longestReply} characters is cut there, and the answer says so`),
    latencyMs: z.int().min(0).max(86_400_000).nullable().default(null),
    isRehearsed: z.boolean().default(false),
  })
  .meta({ id: 'GiveReply' });
export type GiveReply = z.infer<typeof GiveReply>;

/** What comes of a reply. `fixed`: it may tell of a danger; nothing was judged, the words stay in the draft, and people are named. */
export const ReplyTaken = z
  .strictObject({
    session: Session.nullable().describe('null only beside fixed words: it could not be read, and they come all the same'),
    wasCut: z.boolean(),
    note: z.enum(['one-word', 'hint-copied', 'other-language', 'insult']).nullable().describe('Said calmly, beside the turn'),
    fixed: FixedWords.nullable(),
  })
  .meta({ id: 'ReplyTaken' });
export type ReplyTaken = z.infer<typeof ReplyTaken>;

export const KeepDraft = z.strictObject({ draft: z.string().max(20_000) }).meta({ id: 'KeepPracticeDraft' });
export type KeepDraft = z.infer<typeof KeepDraft>;
export const OnVersion = z.strictObject({ version: Version }).meta({ id: 'OnVersion' });
export type OnVersion = z.infer<typeof OnVersion>;
export const MarkTurn = z
  .strictObject({
    version: Version,
    index: z.int().min(0).max(50).describe('Which turn, from 0'),
    energy: Energy.nullable().optional(),
    unclear: z.strictObject({ skill: Skill, isMet: z.boolean() }).optional(),
  })
  .meta({ id: 'MarkTurn' });
export type MarkTurn = z.infer<typeof MarkTurn>;

/** What there is to do today: at most ten minutes. */
export const PracticeToday = z
  .strictObject({
    open: SessionSummary.nullable(),
    cardsDue: z.int(),
    next: z
      .strictObject({
        scenario: ScenarioSummary,
        difficulty: z.int(),
        kind: z.enum(['practice', 'probe']),
        whys: z.array(z.enum(['goal', 'room-to-grow', 'unseen-check', 'light-today', 'not-done-yet'])),
        expectedEnergy: Energy,
      })
      .nullable(),
    goals: z.int(),
    sessions: z.int(),
  })
  .meta({ id: 'PracticeToday' });
export type PracticeToday = z.infer<typeof PracticeToday>;

export class ScenarioNotFound extends defineError<{ scenarioId: string }>(
  'comunicacion-social/scenario-not-found',
  404,
  'There is no such situation for this person',
) {}
export class SessionNotFound extends defineError<{ sessionId: string }>(
  'comunicacion-social/session-not-found',
  404,
  'This session does not exist or is not yours',
) {}
/** Another page went on meanwhile; `version` is the one that counts now. */
export class SessionChanged extends defineError<{ version: number }>(
  'comunicacion-social/session-changed',
  409,
  'This session went on elsewhere',
) {}
export class SessionIsOver extends defineError(
  'comunicacion-social/session-is-over',
  409,
  'This session is finished: nothing more is said in it',
) {}
export class SessionNotRestored extends defineError(
  'comunicacion-social/session-not-restored',
  422,
  'This is no session that this person removed',
) {}
