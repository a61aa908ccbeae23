import { describe, expect, it } from 'vitest';
import { PlanSection, WritePlan } from '../contract.ts';
import {
  emptySections,
  isEmptyPlan,
  linesOf,
  longestSection,
  mergeSections,
  planSections,
  tooLongSection,
} from '../core/sections.ts';

const base = { ...emptySections(), signs: 'Duermo poco', helps: 'Andar' };

describe('Two pages on which a plan was written at once', () => {
  it('keep what each of them changed', () => {
    const merged = mergeSections(base, { ...base, signs: 'No como' }, { ...base, helps: 'Llamar a Laura' });

    expect([merged.signs, merged.helps]).toEqual(['No como', 'Llamar a Laura']);
  });

  it('lose no line of a part that both changed', () => {
    const merged = mergeSections(base, { ...base, signs: 'Duermo poco\nNo como' }, { ...base, signs: 'Duermo poco\nNo salgo' });

    expect(linesOf(merged.signs)).toEqual(['Duermo poco', 'No como', 'No salgo']);
  });

  it('lose no line either where both together are longer than the server takes, and say which part it is', () => {
    const merged = mergeSections(base, { ...base, signs: 'a'.repeat(1500) }, { ...base, signs: 'b'.repeat(1500) });

    expect(linesOf(merged.signs)).toEqual(['a'.repeat(1500), 'b'.repeat(1500)]);
    expect(tooLongSection(merged)).toBe('signs');
    expect(WritePlan.safeParse({ sections: merged, version: 1 }).success).toBe(false);
    expect(tooLongSection({ ...merged, signs: 'a'.repeat(longestSection) })).toBeUndefined();
  });
});

describe('The parts of a plan', () => {
  it('are the same on both sides of the wire', () => {
    expect(planSections).toEqual(PlanSection.options);
  });

  it('with nothing but blanks are no plan', () => {
    expect(isEmptyPlan({ sections: { ...emptySections(), signs: ' \n ' }, contacts: [] })).toBe(true);
    expect(isEmptyPlan({ sections: base, contacts: [] })).toBe(false);
  });
});
