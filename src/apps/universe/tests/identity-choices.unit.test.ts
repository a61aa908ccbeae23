import { describe, expect, it } from 'vitest';
import { choicesOf, conditionsAfter } from '../core/identity-choices.ts';

describe('Saying nothing, as a choice like the others', () => {
  it('is what is chosen for who said nothing', () => {
    expect(choicesOf([])).toEqual(['none']);
    expect(choicesOf(['autism', 'adhd'])).toEqual(['autism', 'adhd']);
  });

  it('gives way as soon as something is said', () => {
    expect(conditionsAfter([], ['autism', 'none'])).toEqual(['autism']);
  });

  it('takes back everything that was said', () => {
    expect(conditionsAfter(['autism', 'adhd'], ['autism', 'adhd', 'none'])).toEqual([]);
  });

  it('stays chosen when it is pressed again', () => {
    expect(conditionsAfter([], [])).toEqual([]);
  });
});
