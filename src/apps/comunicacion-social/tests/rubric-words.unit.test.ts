import { describe, expect, it } from 'vitest';
import { judgeTurn } from '../core/rubric/judge-reply.ts';
import english from '../core/rubric/words.en.json' with { type: 'json' };
import spanish from '../core/rubric/words.es.json' with { type: 'json' };
import { skills } from '../core/skills.ts';
import { rubricCases } from './rubric-cases.ts';
import moreCases from './rubric-more-cases.json' with { type: 'json' };

const bad = [
  'eres un idiota, no voy',
  'te vas a arrepentir',
  'sí claro /s',
  'gracias por nada',
  'what do you want to do',
  'no sé qué decir',
  '',
];
const replies = [...Object.values(rubricCases).flat(), ...moreCases].map(({ reply }) => reply).concat(bad);
const findings = replies.flatMap((reply) => judgeTurn(reply, skills, 'es'));
const sentencesOf = (words: object): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : sentencesOf(value)));

describe('What people read of a finding', () => {
  it('has words for every skill, rule, reason and addition that is ever told', () => {
    const told = {
      rules: findings.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)),
      missing: findings.flatMap(({ missing }) => missing),
      reasons: findings.flatMap(({ reason }) => reason ?? []),
    };

    for (const part of ['rules', 'missing', 'reasons'] as const)
      expect([...new Set(told[part])].filter((key) => !(key in spanish[part]))).toEqual([]);
    expect(Object.keys(spanish.skills)).toEqual([...skills]);
  });

  it('says the same things in both languages', () => {
    for (const part of ['skills', 'rules', 'missing', 'reasons'] as const)
      expect(Object.keys(english[part]).sort()).toEqual(Object.keys(spanish[part]).sort());
  });

  it('is short and calm: fifteen words a sentence, no exclamation, no score', () => {
    for (const said of [...sentencesOf(spanish), ...sentencesOf(english)]) {
      expect(said).not.toMatch(/[!¡%]|\d/u);
      for (const sentence of said.split(/[.?¿]/u)) expect(sentence.trim().split(/\s+/u).length).toBeLessThanOrEqual(15);
    }
  });
});
