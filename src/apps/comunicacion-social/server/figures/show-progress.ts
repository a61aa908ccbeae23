import type { Context } from '#platform/context/context.ts';
import { energyOf, observationsOf, type PastSession, progressOf } from '../../core/practice/sum-up-practice.ts';
import { traceMastery } from '../../core/practice/trace-mastery.ts';
import { skills } from '../../core/skills.ts';
import type { PracticeProgress } from '../../keeping/contract.ts';
import { listGoals } from '../goals/keep-goals.ts';
import { type Practised, readPractice } from './read-practice.ts';

/** How it goes with a person's practice: each number with its n and its bounds. */
export async function showProgress(ctx: Pick<Context, 'db' | 'vault' | 'personId'>): Promise<PracticeProgress> {
  const sessions = (await readPractice(ctx)).map(pastOf);
  const { items, gasT } = await listGoals(ctx);
  const { progress, turns } = progressOf(sessions);
  return {
    goals: items.map(({ id, title, steps, status }) => {
      const begins = steps[0]?.level ?? 0;
      return { id, title, begins, now: steps.at(-1)?.level ?? begins, steps: steps.length, status };
    }),
    gasT,
    unseen: progress ?? null,
    unseenTurns: turns,
    skills: skills.flatMap((skill) => {
      const seen = observationsOf(sessions, skill);
      if (seen.length === 0) return [];
      const { now, low, high, n } = traceMastery(seen);
      return [{ skill, now, low, high, turns: n, hinted: seen.filter(({ hintLevel }) => hintLevel > 0).length }];
    }),
    energy: energyOf(sessions) ?? null,
    sessions: sessions.length,
  };
}

/** A session as the figures read it. */
export function pastOf({ row, content }: Practised): PastSession {
  const { played } = content.state;
  return {
    scenarioId: played.id,
    difficulty: played.level.difficulty,
    isProbe: row.sessionType === 'probe',
    at: row.createdAt.toISOString(),
    turns: content.results,
  };
}
