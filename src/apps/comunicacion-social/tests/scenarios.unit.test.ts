import { describe, expect, it } from 'vitest';
import { findFaults } from '../core/scenario/find-faults.ts';
import { mapTurns, turnsLeft } from '../core/scenario/map-turns.ts';
import type { Scenario, Text } from '../core/scenario/scenario.ts';
import { walkLevel } from '../core/scenario/walk-level.ts';
import { domains, skills } from '../core/skills.ts';
import { productScenarios } from '../server/scenarios/product-scenarios.ts';
import { aScenario } from './a-scenario.ts';

const all = [...productScenarios().values()];

describe('The situations of the product', () => {
  it('are at least forty, in every place of life, with every skill in several of them', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all.map(({ domain }) => domain))).toEqual(new Set(domains));
    for (const skill of skills)
      expect(all.filter((scenario) => practised(scenario).has(skill)).length, skill).toBeGreaterThanOrEqual(3);
  });

  it.each(all.map((scenario) => [scenario.id, scenario] as const))(
    'leave nobody without a way to an end: %s',
    (_id, scenario) => {
      expect(findFaults(scenario)).toEqual([]);
    },
  );

  it('speak to a person from Mexico and one from Spain in their own words, each of them', () => {
    for (const scenario of all) {
      const texts = textsIn(scenario);
      const differing = texts.filter((text) => typeof text !== 'string' && text.mx !== text.es);
      expect(differing.length, scenario.id).toBeGreaterThanOrEqual(4);
    }
  });

  it('have three levels, each harder than the one before, and ways that part in each of them', () => {
    for (const { id, levels } of all)
      for (const level of levels) {
        const walked = walkLevel(level);
        expect('paths' in walked && walked.paths.length, `${id} ${level.difficulty}`).toBeGreaterThanOrEqual(2);
      }
  });

  it('give a direct, a warm and a formal way to say it, all different, and three hints that lead there', () => {
    for (const { id, levels } of all)
      for (const { nodes } of levels)
        for (const { turn } of Object.values(nodes)) {
          if (!turn) continue;
          const ways = Object.values(turn.alternatives).map((text) => JSON.stringify(text));
          expect(new Set(ways).size, id).toBe(3);
          expect(new Set(turn.hints.map((hint) => JSON.stringify(hint))).size, id).toBe(3);
        }
  });
});

describe('The situations in English', () => {
  const shapeOf = ({ id, domain, skills: promised, levels }: Scenario) => ({
    ...{ id, domain, promised },
    levels: levels.map(({ difficulty, start, nodes }) => ({
      difficulty,
      start,
      nodes: Object.fromEntries(
        Object.entries(nodes).map(([key, { turn, meanings }]) => [
          key,
          {
            meanings: meanings.length,
            skills: turn?.skills,
            otherwise: turn?.otherwise,
            ways: turn?.ways.map(({ to, when: { says, ...rest } }) => ({ to, ...rest, says: says !== undefined })),
          },
        ]),
      ),
    })),
  });

  it.each([...productScenarios('en').values()].map((scenario) => [scenario.id, scenario] as const))(
    'go the same ways as in Spanish: %s',
    (id, scenario) => {
      const spanish = productScenarios().get(id);

      expect(shapeOf(scenario)).toEqual(spanish && shapeOf(spanish));
      expect(textsIn(scenario).every((text) => typeof text === 'string')).toBe(true);
    },
  );
});

describe('A situation that cannot be practised', () => {
  const broken = (change: (scenario: Scenario) => void): string[] => {
    const scenario = structuredClone(aScenario());
    change(scenario);
    return findFaults(scenario);
  };

  it('is told apart from one that can', () => {
    expect(findFaults(aScenario())).toEqual([]);
  });

  it('leads somewhere that is not there', () => {
    expect(broken(({ levels: [level] }) => delete level.nodes.bye).join()).toContain('"bye" is no node');
  });

  it('has a place that nobody can reach', () => {
    const faults = broken(({ levels: [level] }) => {
      level.nodes.lost = { map: 'Leo espera', says: 'Hola.', meanings: [] };
    });
    expect(faults.join()).toContain('"lost" cannot be reached');
  });

  it('goes round and round', () => {
    const faults = broken(({ levels: [level] }) => {
      const { turn } = level.nodes.accepts ?? {};
      if (turn) turn.otherwise = 'asks';
    });
    expect(faults.join()).toContain('goes back to "asks"');
  });

  it('promises a skill and never practises it', () => {
    expect(broken((scenario) => scenario.skills.push('join')).join()).toContain('"join" is promised');
  });

  it('looks for a skill that its turn does not practise', () => {
    const faults = broken(({ levels: [level] }) => {
      level.nodes.asks?.turn?.ways.unshift({ when: { met: ['join'] }, to: 'accepts' });
    });
    expect(faults.join()).toContain('looks at "join"');
  });
});

describe('The map of turns', () => {
  const [level] = aScenario().levels;

  it('shows a person what both did, whose turn it is, and how it may go on', () => {
    expect(mapTurns(level, ['asks'], 'es')).toEqual([
      { label: 'Leo pide un favor', state: 'done' },
      { label: 'Tú contestas', state: 'now' },
      { label: 'Leo lo acepta', state: 'later' },
      { label: 'Tú contestas', state: 'later' },
      { label: 'Leo se despide', state: 'later' },
    ]);
    expect(turnsLeft(level, 'asks')).toBe(2);
  });

  it('ends with the last words of the other person', () => {
    expect(mapTurns(level, ['asks', 'accepts', 'bye'], 'es').at(-1)).toEqual({ label: 'Leo se despide', state: 'now' });
    expect(turnsLeft(level, 'bye')).toBe(0);
  });
});

function practised({ levels }: Scenario): Set<string> {
  return new Set(levels.flatMap(({ nodes }) => Object.values(nodes).flatMap(({ turn }) => turn?.skills ?? [])));
}

function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('mx' in value && 'es' in value) return [value as Text];
  return Object.values(value).flatMap((each) => (typeof each === 'string' ? [each] : textsIn(each)));
}
