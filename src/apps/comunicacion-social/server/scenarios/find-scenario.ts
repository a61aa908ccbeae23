import type { Context } from '#platform/context/context.ts';
import { ScenarioNotFound } from '../../contract.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { readerOf } from '../sessions/open-session.ts';
import { productScenarios } from './product-scenarios.ts';
import { writtenForMe } from './written-for-me.ts';

export type Found = { source: 'product' | 'professional'; id: string; scenario: Scenario };

/** Every situation this person can practise now: those of the product, and those that their professionals wrote for them. */
export async function listFound(ctx: Pick<Context, 'db' | 'vault' | 'now' | 'personId'>): Promise<Found[]> {
  const { language } = await readerOf(ctx);
  const product = [...productScenarios().keys()].flatMap((id): Found[] => {
    const scenario = inLanguage(id, language);
    return scenario ? [{ source: 'product', id, scenario }] : [];
  });
  return [...(await writtenForMe(ctx)), ...product];
}

/** One of them. Throws `ScenarioNotFound`. */
export async function getScenario(ctx: Pick<Context, 'db' | 'vault' | 'now' | 'personId'>, scenarioId: string): Promise<Found> {
  const { language } = await readerOf(ctx);
  const scenario = inLanguage(scenarioId, language);
  if (scenario) return { source: 'product', id: scenarioId, scenario };
  const written = (await writtenForMe(ctx)).find(({ id }) => id === scenarioId);
  if (!written) throw new ScenarioNotFound({ scenarioId });
  return written;
}

/** A situation of the product in this language, or in Spanish, in which every one of them is. */
export function inLanguage(id: string, language: 'es' | 'en'): Scenario | undefined {
  return productScenarios(language).get(id) ?? productScenarios().get(id);
}
