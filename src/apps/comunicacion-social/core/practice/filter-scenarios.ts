import { type Domain, domains, type Skill, skills } from '../skills.ts';

/** What somebody looks for among the situations; what is not named is open. */
export type ScenarioFilter = { domain?: Domain; skill?: Skill; difficulty?: number };

type Filtered = { domain: Domain; skills: readonly Skill[]; levels: readonly { difficulty: number }[] };

const names = { domain: 'tema', skill: 'habilidad', difficulty: 'nivel' } as const;

/** Reads a filter from what stands in an address; what is not understood is as if it were not there. */
export function readFilter(inAddress: (name: string) => string | undefined): ScenarioFilter {
  const difficulty = Number(inAddress(names.difficulty));
  return {
    domain: domains.find((one) => one === inAddress(names.domain)),
    skill: skills.find((one) => one === inAddress(names.skill)),
    difficulty: Number.isInteger(difficulty) && difficulty >= 1 && difficulty <= 5 ? difficulty : undefined,
  };
}

/** The same as it stands behind an address: with `?`, or nothing where everything is open. */
export function writeFilter({ domain, skill, difficulty }: ScenarioFilter): string {
  const written = new URLSearchParams();
  if (domain) written.set(names.domain, domain);
  if (skill) written.set(names.skill, skill);
  if (difficulty) written.set(names.difficulty, String(difficulty));
  const all = written.toString();
  return all === '' ? '' : `?${all}`;
}

/** The situations that have all of what is looked for, in their order. */
export function filterScenarios<One extends Filtered>(all: readonly One[], { domain, skill, difficulty }: ScenarioFilter): One[] {
  return all.filter(
    (one) =>
      (domain === undefined || one.domain === domain) &&
      (skill === undefined || one.skills.includes(skill)) &&
      (difficulty === undefined || one.levels.some((level) => level.difficulty === difficulty)),
  );
}
