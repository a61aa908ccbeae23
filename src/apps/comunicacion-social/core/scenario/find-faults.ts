import type { Skill } from '../skills.ts';
import type { Level, Scenario, Turn } from './scenario.ts';
import { type Path, walkLevel } from './walk-level.ts';

/** How many turns of the person a way through a level has. */
export const fewestTurns = 2;
export const mostTurns = 6;

/**
 * What keeps a situation from being practised, in sentences: a place that is missing, cannot be reached or does not end, a way that
 * nothing opens, a skill that is promised and not practised. None: it can be practised whole.
 */
export function findFaults({ levels, skills }: Scenario): string[] {
  const hardness = levels.map(({ difficulty }) => difficulty);
  const isRising = hardness.every((one, index) => index === 0 || one > (hardness[index - 1] as number));
  return [
    ...(isRising ? [] : ['The levels do not get harder one by one']),
    ...levels.flatMap((level) => faultsOf(level, skills).map((fault) => `Level ${level.difficulty}: ${fault}`)),
  ];
}

function faultsOf(level: Level, promised: readonly Skill[]): string[] {
  const turns = Object.entries(level.nodes).flatMap(([key, { turn }]) => (turn ? [{ key, turn }] : []));
  const faults = turns.flatMap(({ key, turn }) => faultsOfTurn(turn).map((fault) => `"${key}" ${fault}`));
  const practised = new Set(turns.flatMap(({ turn }) => turn.skills));
  for (const skill of promised) if (!practised.has(skill)) faults.push(`"${skill}" is promised and not practised`);

  const walked = walkLevel(level);
  if ('fault' in walked) return [...faults, walked.fault];
  const reached = new Set(walked.paths.flat());
  for (const key of Object.keys(level.nodes)) if (!reached.has(key)) faults.push(`"${key}" cannot be reached`);
  return [...faults, ...walked.paths.flatMap(faultsOfPath)];
}

function faultsOfPath(path: Path): string[] {
  const count = path.length - 1;
  if (count >= fewestTurns && count <= mostTurns) return [];
  return [`"${path.join(' → ')}" has ${count} turns, not ${fewestTurns} to ${mostTurns}`];
}

function faultsOfTurn({ ways, skills, otherwise }: Turn): string[] {
  const faults: string[] = [];
  for (const { when, to } of ways) {
    const asked = [...(when.met ?? []), ...(when.missing ?? [])];
    const stray = asked.find((skill) => !skills.includes(skill));
    if (stray) faults.push(`looks at "${stray}", which its turn does not practise`);
    if (when.met?.some((skill) => when.missing?.includes(skill))) faults.push(`has a way to "${to}" that nothing opens`);
  }
  if (ways.length > 0 && ways.every(({ to }) => to === otherwise)) faults.push('has ways that all lead to the same place');
  return faults;
}
