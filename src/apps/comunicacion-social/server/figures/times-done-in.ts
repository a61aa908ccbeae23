import type { PastSession } from '../../core/practice/sum-up-practice.ts';
import type { TimesDone } from '../scenarios/present-scenario.ts';

/** How often each situation was practised, at any level. */
export function timesPractised(sessions: readonly PastSession[]): (scenarioId: string) => number {
  return (scenarioId) => sessions.filter((one) => one.scenarioId === scenarioId && one.turns.length > 0).length;
}

/** How often each level was practised. */
export function timesDoneIn(sessions: readonly PastSession[]): TimesDone {
  return (scenarioId, difficulty) =>
    sessions.filter((one) => one.scenarioId === scenarioId && one.difficulty === difficulty && one.turns.length > 0).length;
}
