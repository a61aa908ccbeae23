import { describe, expect, it } from 'vitest';
import { judgeTurn } from '../core/rubric/judge-reply.ts';
import type { Text, Turn } from '../core/scenario/scenario.ts';
import { type Skill, skills } from '../core/skills.ts';
import { productScenarios } from '../server/scenarios/product-scenarios.ts';

type Way = { said: string; reply: string; skills: readonly Skill[] };

const leastOfMany = 40;

describe('The ways a situation offers to say it', () => {
  const ways = [...productScenarios().values()]
    .flatMap(({ levels }) => levels.flatMap(({ nodes }) => Object.values(nodes)))
    .flatMap(({ says, turn }) => (turn ? waysOf(says, turn) : []));
  const isFound = (way: Way) =>
    judgeTurn(way.reply, way.skills, 'es', { said: way.said }).some(({ verdict }) => verdict === 'met');

  it('are found to do what their turn is about, nine in ten of them', () => {
    expect(ways.length).toBeGreaterThan(1000);
    expect(ways.filter(isFound).length / ways.length).toBeGreaterThanOrEqual(0.9);
  });

  const practised = (skill: Skill) => ways.filter((way) => way.skills.includes(skill));

  it.each(skills.filter((skill) => practised(skill).length >= leastOfMany))(
    'are found in turns that practise it: %s',
    (skill) => {
      const own = practised(skill);

      expect(own.filter(isFound).length / own.length).toBeGreaterThanOrEqual(0.82);
    },
  );
});

/** Each alternative, and the whole example of the third hint, as it is said in each country. */
function waysOf(says: Text, { skills: own, alternatives, hints }: Turn): Way[] {
  return (['mx', 'es'] as const).flatMap((country) => {
    const said = inCountry(says, country);
    const example = /«([^»]*)»[^«]*$/u.exec(inCountry(hints[2], country))?.[1];
    const replies = [...Object.values(alternatives).map((text) => inCountry(text, country)), ...(example ? [example] : [])];
    return replies.map((reply) => ({ said, reply, skills: own }));
  });
}

function inCountry(text: Text, country: 'mx' | 'es'): string {
  return typeof text === 'string' ? text : text[country];
}
