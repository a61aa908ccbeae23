import type { Skill } from '../skills.ts';
import type { Level, Scenario, Turn } from './scenario.ts';
import { type Path, walkLevel } from './walk-level.ts';

/** How many turns of the person a way through a level has. */
export const fewestTurns = 1;
export const mostTurns = 6;

export type FaultKey =
  | 'levels-not-rising'
  | 'promised-not-practised'
  | 'no-such-step'
  | 'goes-back'
  | 'too-many-ways'
  | 'not-reached'
  | 'turn-count'
  | 'stray-skill'
  | 'never-opens'
  | 'ways-same-place';

/** What keeps a situation from being practised. `at` is the field it is about: `levels.0.greeting.turn.ways`. */
export type Fault<Key extends string = FaultKey> = { key: Key; params: Record<string, string | number>; at: string };

/**
 * What keeps a situation from being practised: a place that is missing, cannot be reached or does not end, a way that nothing opens, a
 * skill that is promised and not practised. None: it can be practised whole.
 */
export function listFaults({ levels, skills }: Pick<Scenario, 'levels' | 'skills'>): Fault[] {
  const hardness = levels.map(({ difficulty }) => difficulty);
  const falling = hardness.findIndex((one, index) => index > 0 && one <= (hardness[index - 1] as number));
  return [
    ...(falling < 0 ? [] : [fault('levels-not-rising', {}, `levels.${falling}.difficulty`)]),
    ...levels.flatMap((level, index) => faultsOf(level, skills, `levels.${index}`)),
  ];
}

function faultsOf(level: Level, promised: readonly Skill[], at: string): Fault[] {
  const turns = Object.entries(level.nodes).flatMap(([key, { turn }]) => (turn ? [{ key, turn }] : []));
  const faults = turns.flatMap(({ key, turn }) => faultsOfTurn(key, turn, `${at}.${key}.turn`));
  const practised = new Set(turns.flatMap(({ turn }) => turn.skills));
  for (const skill of promised) if (!practised.has(skill)) faults.push(fault('promised-not-practised', { skill }, at));

  const walked = walkLevel(level);
  if ('fault' in walked) {
    const { key, ...params } = walked.fault;
    return [...faults, fault(key, params, 'step' in params ? `${at}.${params.step}` : at)];
  }
  const reached = new Set(walked.paths.flat());
  for (const step of Object.keys(level.nodes))
    if (!reached.has(step)) faults.push(fault('not-reached', { step }, `${at}.${step}`));
  return [...faults, ...walked.paths.flatMap((path) => faultsOfPath(path, at))];
}

function faultsOfPath(path: Path, at: string): Fault[] {
  const count = path.length - 1;
  if (count >= fewestTurns && count <= mostTurns) return [];
  const params = { path: path.join(' → '), count, fewest: fewestTurns, most: mostTurns };
  return [fault('turn-count', params, `${at}.${path.at(-1)}`)];
}

function faultsOfTurn(step: string, { ways, skills, otherwise }: Turn, at: string): Fault[] {
  const faults: Fault[] = [];
  for (const [index, { when, to }] of ways.entries()) {
    const asked = [...(when.met ?? []), ...(when.missing ?? [])];
    const stray = asked.find((skill) => !skills.includes(skill));
    if (stray) faults.push(fault('stray-skill', { step, skill: stray }, `${at}.ways.${index}`));
    const isContrary = when.met?.some((skill) => when.missing?.includes(skill));
    if (isContrary) faults.push(fault('never-opens', { step, to }, `${at}.ways.${index}`));
  }
  if (ways.length > 0 && ways.every(({ to }) => to === otherwise))
    faults.push(fault('ways-same-place', { step }, `${at}.otherwise`));
  return faults;
}

function fault(key: FaultKey, params: Fault['params'], at: string): Fault {
  return { key, params, at };
}
