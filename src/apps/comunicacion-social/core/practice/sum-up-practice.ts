import { middleValue } from '#platform/analysis/core/middle-value.ts';
import type { Skill } from '../skills.ts';
import { measureProgress, type Probe, type Progress } from './measure-progress.ts';
import type { RehearsalTurn } from './rehearsal.ts';
import type { Observation } from './trace-mastery.ts';

/** A session as the figures read it. */
export type PastSession = {
  scenarioId: string;
  difficulty: number;
  isProbe: boolean;
  at: string;
  turns: readonly Pick<RehearsalTurn, 'findings' | 'hintLevel' | 'energy'>[];
};

/**
 * What the turns show of a skill, in order. The person's word stands before the rubric; what nobody could tell is no observation.
 */
export function observationsOf(sessions: readonly PastSession[], skill: Skill): Observation[] {
  return sessions.flatMap(({ turns }) =>
    turns.flatMap(({ findings, hintLevel }): Observation[] => {
      const finding = findings.find((one) => one.skill === skill);
      if (!finding) return [];
      const { verdict, saidByPerson } = finding;
      if (saidByPerson) return [{ outcome: saidByPerson === 'met' ? 1 : 0, hintLevel }];
      if (verdict === 'unclear') return [];
      return [{ outcome: verdict === 'met' ? 1 : 0.5, hintLevel }];
    }),
  );
}

/** Progress in situations never seen before: of each probe, the skills of its turns that were met without a hint. */
export function progressOf(sessions: readonly PastSession[]): { progress: Progress; turns: number } {
  const probes = sessions.filter(({ isProbe }) => isProbe).map(probeOf);
  return { progress: measureProgress(probes), turns: probes.reduce((sum, { turns }) => sum + turns, 0) };
}

/** What turns cost, in the earlier and in the later half: medians. `undefined` below four turns. */
export function energyOf(sessions: readonly PastSession[]): { before: number; now: number; n: number } | undefined {
  const costs = sessions.flatMap(({ turns }) => turns.flatMap(({ energy }) => (energy === null ? [] : [energy])));
  if (costs.length < 4) return undefined;
  const half = Math.floor(costs.length / 2);
  return { before: middleValue(costs.slice(0, half)), now: middleValue(costs.slice(half)), n: costs.length };
}

function probeOf({ at, turns }: PastSession): Probe {
  const judged = turns.flatMap(({ findings, hintLevel }) =>
    findings.flatMap(({ verdict, saidByPerson }) => {
      const said = saidByPerson ?? verdict;
      return said === 'unclear' ? [] : [said === 'met' && hintLevel === 0];
    }),
  );
  return { at, met: judged.filter(Boolean).length, turns: judged.length };
}
