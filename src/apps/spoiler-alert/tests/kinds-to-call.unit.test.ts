import { describe, expect, it } from 'vitest';
import type { HelpLineKind } from '#platform/safety/contract.ts';
import { helpCountries } from '#platform/safety/core/help-countries.ts';
import { linesHere } from '#platform/safety/core/lines-here.ts';
import { ageTold } from '../core/age-told.ts';
import type { Category } from '../core/categories.ts';
import { kindsHere } from '../web/doing/kinds-here.ts';
import { kindsToCall } from '../web/doing/kinds-to-call.ts';

const told = (...categories: Category[]) => categories.map((category) => ({ category }));

describe('The telephones for what is in a chat', () => {
  it('fit what stands there, each kind once, in the order of what repeats', () => {
    expect(kindsToCall(told('self_harm_threat', 'threat', 'sexual_pressure'), 'unknown')).toEqual(['suicide', 'violence']);
    expect(kindsToCall(told('grooming', 'bullying'), 'minor')).toEqual(['minors']);
    expect(kindsToCall(told(), 'unknown')).toEqual([]);
  });

  it('take nobody for a child whom a group joins against: lines for adults, or both where nothing tells', () => {
    expect(kindsToCall(told('bullying'), 'adult')).toEqual(['listening']);
    expect(kindsToCall(told('bullying'), 'unknown')).toEqual(['listening', 'minors']);
    expect(kindsToCall(told('bullying'), 'minor')).toEqual(['minors']);
    expect(kindsToCall(told('grooming'), 'adult')).toEqual(['minors']);
  });

  it('are somebody for an adult in every country, whether or not it has a line that only listens', () => {
    const first = (kinds: HelpLineKind[], country: (typeof helpCountries)[number]) => {
      const lines = linesHere(country);
      return kindsHere(kinds, lines).flatMap((kind) => lines.find((line) => line.kind === kind)?.kind ?? []);
    };

    expect(helpCountries.filter((country) => first(['listening'], country).length === 0)).toEqual([]);
    expect([first(['listening', 'minors'], 'ES'), first(['listening', 'suicide'], 'AR')]).toEqual([
      ['listening', 'minors'],
      ['suicide'],
    ]);
  });
});

describe('The age that a chat tells of', () => {
  it.each([
    ['minor', ['que nadie le hable en el recreo']],
    ['minor', ['Pásalo a los del COLE', 'jaja']],
    ['minor', ['tengo 14 años y no sé qué hacer']],
    ['minor', ['she is 13 years old', 'nobody talk to her']],
    ['adult', ['que nadie le conteste en la oficina']],
    ['adult', ['el jefe no se entera', 'hagan memes']],
    ['adult', ['do not invite her, her manager will not notice']],
    ['adult', ['cumplo 41 años mañana']],
    ['unknown', ['que nadie le hable hoy', 'jaja qué risa']],
    ['unknown', ['en la uni nadie le habla']],
    ['unknown', ['hace 10 años que no le hablamos']],
    ['unknown', ['la profe habló con el jefe']],
    ['minor', ['la profe llamó a mi jefa']],
    ['unknown', []],
  ] as const)('is %s in %j', (age, texts) => {
    expect(ageTold(texts)).toBe(age);
  });
});
