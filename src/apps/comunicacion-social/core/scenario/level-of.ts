import type { Level, Scenario } from './scenario.ts';

/** The level of a difficulty, or the nearest one: a situation may have changed since it was chosen. */
export function levelOf({ levels }: Pick<Scenario, 'levels'>, difficulty: number): Level {
  const [nearest = levels[0]] = levels.toSorted(
    (one, other) => Math.abs(one.difficulty - difficulty) - Math.abs(other.difficulty - difficulty),
  );
  return nearest;
}
