import { z } from 'zod';
import type { PersonVault, Sealed } from '#platform/vault/vault.ts';
import type { Rehearsal } from '../../core/practice/rehearsal.ts';
import { reasons } from '../../core/rubric/reasons.ts';
import { Level, Scenario } from '../../core/scenario/scenario.ts';
import { skills } from '../../core/skills.ts';

const Skill = z.enum(skills);
const HintLevel = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const Reason = z.enum(reasons);
const Finding = z.object({
  skill: Skill,
  verdict: z.enum(['met', 'partial', 'unclear']),
  evidence: z.array(z.object({ words: z.string(), start: z.int(), end: z.int(), rule: z.string() })),
  missing: z.array(z.string()),
  reason: Reason.optional(),
  saidByPerson: z.enum(['met', 'not-met']).optional(),
});
const Turn = z.object({
  node: z.string(),
  /** What the other person had said, in their words then: a model may have played them. */
  said: z.string(),
  reply: z.string(),
  hintLevel: HintLevel,
  latencyMs: z.int().nullable(),
  findings: z.array(Finding),
  energy: z.int().nullable(),
  /** It was stopped as a possible danger, and its person said that it belongs to the rehearsal. No model sees it. */
  isRehearsed: z.boolean().optional(),
});

/** The situation as it was when the session began, with the one level that is played: nobody's later changes move it. */
const Played = z.object({ ...Scenario.omit({ levels: true }).shape, level: Level });
export type Played = z.infer<typeof Played>;

/** What is kept of a session under its seals, column by column as the specification names them. */
const Objectives = z.object({
  goalIds: z.array(z.uuid()),
  skills: z.array(Skill),
});
const State = z.object({
  source: z.enum(['product', 'professional']),
  played: Played,
  node: z.string(),
  hintLevel: HintLevel,
  draft: z.string(),
  /** The other person's words now, where a model found them. */
  voiced: z.string().nullable(),
  /** What was stopped last as a possible danger: only these very words may then be said as part of the rehearsal. */
  stopped: z.string().optional(),
  sawExample: z.boolean().optional(),
});
const Results = z.array(Turn);

export const SessionContent = z.object({ objectives: Objectives, state: State, results: Results });
export type SessionContent = z.infer<typeof SessionContent>;

/** Where it stands, as the rules of a rehearsal read it. */
export function rehearsalOf({ state, results }: SessionContent): Rehearsal {
  return { node: state.node, hintLevel: state.hintLevel, draft: state.draft, turns: results, sawExample: state.sawExample };
}

/** The session after the rehearsal went on. Words that a model found for another place are left behind. */
export function withRehearsal(content: SessionContent, { node, hintLevel, draft, turns, sawExample }: Rehearsal): SessionContent {
  const { state } = content;
  const voiced = node === state.node && turns.length === content.results.length ? state.voiced : null;
  return { ...content, state: { ...state, node, hintLevel, draft, voiced, sawExample }, results: turns };
}

type Column = 'objectives' | 'state' | 'results' | 'progress_metrics';

/** The three columns, sealed. */
export function sealContent(
  seals: PersonVault,
  id: string,
  { objectives, state, results }: SessionContent,
): { objectives: Sealed; state: Sealed; results: Sealed } {
  const seal = (column: Column, value: unknown) => seals.seal(placeOf(id, column), JSON.stringify(value));
  return { objectives: seal('objectives', objectives), state: seal('state', state), results: seal('results', results) };
}

type SealedColumns = { id: string; objectives: Sealed | null; state: Sealed | null; results: Sealed | null };

/** A session as it was kept; nothing for one that an earlier version of the program, or a copy, left without its state. */
export function openContent(seals: PersonVault, row: SealedColumns): SessionContent | undefined {
  const open = (column: 'objectives' | 'state' | 'results') => {
    const sealed = row[column];
    return sealed === null ? undefined : JSON.parse(seals.open(placeOf(row.id, column), sealed));
  };
  const read = SessionContent.safeParse({
    objectives: open('objectives'),
    state: open('state'),
    results: open('results'),
  });
  return read.success ? read.data : undefined;
}

/** What a finished session adds to its person's figures. */
export function sealMetrics(seals: PersonVault, id: string, metrics: unknown): Sealed {
  return seals.seal(placeOf(id, 'progress_metrics'), JSON.stringify(metrics));
}

function placeOf(row: string, column: Column) {
  return { table: 'training_sessions', column, row };
}
