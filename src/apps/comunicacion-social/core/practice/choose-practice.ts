import type { Skill } from '../skills.ts';
import type { Mastery } from './trace-mastery.ts';

/** A level of a situation that could be practised next. */
export type Candidate = {
  scenarioId: string;
  difficulty: number;
  skills: readonly Skill[];
  domain: string;
  timesDone: number;
};

/** Why it was chosen, for the person: each is a sentence in the words of the page. */
export type Why = 'goal' | 'room-to-grow' | 'unseen-check' | 'light-today' | 'not-done-yet';

export type Choice = { candidate: Candidate; whys: Why[]; expectedEnergy: number };

type Facts = {
  /** How much each skill counts: of the person's goals. Skills in no goal count little, and are not left out. */
  goalSkills: ReadonlySet<Skill>;
  mastery: (skill: Skill) => Mastery;
  /** What a rehearsal usually costs this person, 0–10, by difficulty: their own median, or a guess where there is none. */
  energyOf: (candidate: Candidate) => number;
  /** What they have today, 0–10. */
  budget: number;
  /** Every fifth session is one that was never seen. */
  isProbe: boolean;
};

/** How much harder each step of difficulty is, in logits; taken, not measured. */
const logitsPerStep = 0.6;
const outsideGoals = 0.3;

/**
 * What to practise next: of what the person's energy reaches, what promises to teach most. A skill teaches most where it is neither certain
 * nor out of reach. On a probe only what was never done counts. Nothing within reach: the least costly is offered, and says so.
 */
export function choosePractice(candidates: readonly Candidate[], facts: Facts): Choice | undefined {
  const open = facts.isProbe ? candidates.filter(({ timesDone }) => timesDone === 0) : candidates;
  const costed = (open.length > 0 ? open : candidates).map((candidate) => ({
    candidate,
    energy: facts.energyOf(candidate),
    gain: gainOf(candidate, facts),
  }));
  const within = costed.filter(({ energy }) => energy <= facts.budget);
  const best =
    within.length > 0
      ? within.toSorted((one, other) => other.gain - one.gain || one.energy - other.energy)[0]
      : costed.toSorted((one, other) => one.energy - other.energy || other.gain - one.gain)[0];
  if (!best) return undefined;
  const { candidate, energy } = best;
  return { candidate, expectedEnergy: energy, whys: whysOf(candidate, facts, open.length > 0, within.length < costed.length) };
}

function gainOf({ skills, difficulty, timesDone }: Candidate, { goalSkills, mastery }: Facts): number {
  const gains = skills.map((skill) => {
    const { now } = mastery(skill);
    const chance = 1 / (1 + Math.exp(-(Math.log(now / (1 - now)) - logitsPerStep * (difficulty - 2))));
    return 4 * chance * (1 - chance) * (goalSkills.has(skill) ? 1 : outsideGoals);
  });
  return gains.reduce((sum, each) => sum + each, 0) / Math.max(gains.length, 1) / (1 + timesDone / 2);
}

function whysOf(candidate: Candidate, facts: Facts, wasUnseenLeft: boolean, wasMoreLeftOut: boolean): Why[] {
  const whys: Why[] = [];
  if (facts.isProbe && wasUnseenLeft) whys.push('unseen-check');
  if (candidate.skills.some((skill) => facts.goalSkills.has(skill))) whys.push('goal');
  if (candidate.skills.some((skill) => facts.mastery(skill).now < 0.7)) whys.push('room-to-grow');
  if (wasMoreLeftOut) whys.push('light-today');
  if (candidate.timesDone === 0 && !whys.includes('unseen-check')) whys.push('not-done-yet');
  return whys;
}
