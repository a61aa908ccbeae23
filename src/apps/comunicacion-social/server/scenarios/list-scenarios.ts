import type { Context } from '#platform/context/context.ts';
import type { Preparation, ScenarioSummaries } from '../../contract.ts';
import { readPractice } from '../figures/read-practice.ts';
import { pastOf } from '../figures/show-progress.ts';
import { timesDoneIn } from '../figures/times-done-in.ts';
import { readerOf } from '../sessions/open-session.ts';
import { getScenario, listFound } from './find-scenario.ts';
import { presentPreparation, presentSummary } from './present-scenario.ts';

/** Every situation this person can practise, those of their professionals first. */
export async function listScenarios(ctx: Context): Promise<ScenarioSummaries> {
  const { region } = await readerOf(ctx);
  const timesDone = timesDoneIn((await readPractice(ctx)).map(pastOf));
  return { items: (await listFound(ctx)).map((found) => presentSummary(found, region, timesDone)), next: null };
}

/** What is read before a rehearsal. Throws `ScenarioNotFound`. */
export async function prepareScenario(ctx: Context, scenarioId: string): Promise<Preparation> {
  const found = await getScenario(ctx, scenarioId);
  const { region } = await readerOf(ctx);
  return presentPreparation(found, region, timesDoneIn((await readPractice(ctx)).map(pastOf)));
}
