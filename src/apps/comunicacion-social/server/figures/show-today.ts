import { middleValue } from '#platform/analysis/core/middle-value.ts';
import type { Context } from '#platform/context/context.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import app from '../../app.ts';
import type { PracticeToday, SessionSummary } from '../../contract.ts';
import { type Candidate, choosePractice } from '../../core/practice/choose-practice.ts';
import { observationsOf, type PastSession } from '../../core/practice/sum-up-practice.ts';
import { type Mastery, traceMastery } from '../../core/practice/trace-mastery.ts';
import { regionOf, sayText } from '../../core/scenario/say-text.ts';
import type { Skill } from '../../core/skills.ts';
import { listDueCards } from '../cards/review-cards.ts';
import { listGoals } from '../goals/keep-goals.ts';
import { listFound } from '../scenarios/find-scenario.ts';
import { presentSummary } from '../scenarios/present-scenario.ts';
import { summaryOf } from '../sessions/list-session-page.ts';
import { readPractice } from './read-practice.ts';
import { pastOf } from './show-progress.ts';
import { timesDoneIn, timesPractised } from './times-done-in.ts';

/** Every fifth session looks at a situation never seen before. One that was left counts as much, but not one where nothing was said. */
const probeEvery = 5;
/** What a day's energy reaches, 0–10. Not said: as on a middling day. */
const budgets = { baja: 3, media: 6, alta: 10 } as const;

/** What there is to do today: what is open, a few cards, and one situation with why it was chosen. */
export async function showToday(ctx: Context): Promise<PracticeToday> {
  const practised = await readPractice(ctx);
  const sessions = practised.map(pastOf);
  const { interaction, sensory } = await readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug });
  const region = regionOf(sensory.country);
  const goals = (await listGoals(ctx)).items.filter(({ status }) => status === 'active');
  const found = await listFound(ctx);
  const timesDone = timesDoneIn(sessions);
  const timesSeen = timesPractised(sessions);
  const ended = practised.filter(({ row, content }) => row.status !== 'open' && content.results.length > 0).length;
  const isProbe = (ended + 1) % probeEvery === 0;
  const candidates = found.flatMap(({ id, scenario }) =>
    scenario.levels.map(({ difficulty }): Candidate & { id: string } => ({
      id,
      scenarioId: id,
      difficulty,
      skills: scenario.skills,
      domain: scenario.domain,
      timesDone: isProbe ? timesSeen(id) : timesDone(id, difficulty),
    })),
  );
  const known = new Map<Skill, Mastery>();
  const mastery = (skill: Skill) => {
    const one = known.get(skill) ?? traceMastery(observationsOf(sessions, skill));
    known.set(skill, one);
    return one;
  };
  const choice = choosePractice(candidates, {
    goalSkills: new Set(goals.flatMap(({ skills }) => skills)),
    mastery,
    energyOf: ({ difficulty }) => usualEnergy(sessions, difficulty),
    budget: budgets[interaction.energy ?? 'media'],
    isProbe,
  });
  const chosen = choice && found.find(({ id }) => id === choice.candidate.scenarioId);
  const open = practised.findLast(({ row }) => row.status === 'open');
  return {
    open: open ? (summaryOf(open, (text) => sayText(text, region)) satisfies SessionSummary) : null,
    cardsDue: (await listDueCards(ctx)).due,
    next:
      choice && chosen
        ? {
            scenario: presentSummary(chosen, region, timesDone),
            difficulty: choice.candidate.difficulty,
            kind: choice.whys.includes('unseen-check') ? 'probe' : 'practice',
            whys: choice.whys,
            expectedEnergy: Math.round(choice.expectedEnergy),
          }
        : null,
    goals: goals.length,
    sessions: practised.length,
  };
}

/** What a level of this difficulty usually costs this person; until they said it twice, one more than its difficulty. */
function usualEnergy(sessions: readonly PastSession[], difficulty: number): number {
  const costs = sessions
    .filter((one) => one.difficulty === difficulty)
    .flatMap(({ turns }) => turns.flatMap(({ energy }) => (energy === null ? [] : [energy])));
  return costs.length >= 2 ? middleValue(costs) : difficulty + 1;
}
