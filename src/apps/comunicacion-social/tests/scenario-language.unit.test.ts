import { describe, expect, it } from 'vitest';
import { languageOfScenario } from '../core/scenario/language-of-scenario.ts';
import { presentSummary } from '../server/scenarios/present-scenario.ts';
import { productScenarios } from '../server/scenarios/product-scenarios.ts';

describe('The language of a situation', () => {
  it.each(['es', 'en'] as const)('is read from the words of every one that comes with the product in %s', (language) => {
    const read = [...productScenarios(language).values()].map((scenario) => [scenario.id, languageOfScenario(scenario)]);

    expect(read.length).toBeGreaterThanOrEqual(40);
    expect(read.filter(([, found]) => found !== language)).toEqual([]);
  });

  it('is said with it, so that a page can have it read aloud as what it is', () => {
    const [scenario] = productScenarios('en').values();
    if (!scenario) throw new Error('There is no situation in English');

    const summary = presentSummary({ id: scenario.id, source: 'professional', scenario }, 'mx', () => 0);

    expect(summary.language).toBe('en');
  });
});
