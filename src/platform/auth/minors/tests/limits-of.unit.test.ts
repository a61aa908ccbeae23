import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageAt, birthDayOf, turnsAt } from '../core/age-at.ts';
import { features, limitsOf, mayUse, ownConsentAge } from '../core/limits-of.ts';

const at = (day: string) => new Date(`${day}T12:00:00Z`);

describe('What is less for somebody who is not of age (priv/P16)', () => {
  it('is a guardian first, then the same as at home, then nothing', () => {
    expect(limitsOf(13, 'ES')).toMatchObject({ isMinor: true, needsGuardian: true });
    expect(limitsOf(14, 'ES')).toMatchObject({ isMinor: true, needsGuardian: false });
    expect(limitsOf(17, 'ES').off).toContain('public-page');
    expect(limitsOf(18, 'ES')).toEqual({ isMinor: false, needsGuardian: false, off: [], withGuardian: [] });
  });

  it('is a guardian until full age where nothing else is known to be the law', () => {
    for (const country of ['MX', 'CO', undefined]) expect(limitsOf(17, country).needsGuardian).toBe(true);
    expect([ownConsentAge('ES'), ownConsentAge('MX'), ownConsentAge(undefined)]).toEqual([14, 18, 18]);
  });

  it('is as much for whoever does not say how old they are, who waits for nobody', () => {
    const unsaid = limitsOf(undefined, 'ES');

    expect(unsaid).toMatchObject({ isMinor: undefined, needsGuardian: false });
    expect(unsaid.off).toEqual(limitsOf(15, 'ES').off);
    for (const feature of features) expect(mayUse(unsaid, feature, false)).toBe('age');
  });

  it('lets a professional be met with a guardian who agrees, and nothing else', () => {
    const opened = features.filter((feature) => mayUse(limitsOf(15, 'ES'), feature, true) === 'yes');

    expect(opened).toEqual(['professional-contact']);
    expect(mayUse(limitsOf(15, 'ES'), 'professional-contact', false)).toBe('guardian');
  });

  it('never grows with age', () => {
    const age = fc.integer({ min: 0, max: 120 });
    const country = fc.option(fc.constantFrom('ES', 'MX', 'US'), { nil: undefined });

    fc.assert(
      fc.property(age, age, country, fc.boolean(), (one, other, where, guardian) => {
        const [younger, older] = one < other ? [one, other] : [other, one];
        const open = (years: number) => features.filter((feature) => mayUse(limitsOf(years, where), feature, guardian) === 'yes');
        expect(open(older)).toEqual(expect.arrayContaining(open(younger)));
        expect(!limitsOf(younger, where).needsGuardian && limitsOf(older, where).needsGuardian).toBe(false);
      }),
    );
  });
});

describe('How old somebody is, of whom only the month is known', () => {
  it('counts a year once the whole month has passed', () => {
    const born = birthDayOf({ year: 2012, month: 2 }, at('2026-01-01')) ?? '';

    expect(born).toBe('2012-02-29');
    expect([ageAt(born, at('2026-02-28')), ageAt(born, at('2026-03-01'))]).toEqual([13, 14]);
    expect(turnsAt(born, 18)).toEqual(new Date('2030-03-01T00:00:00Z'));
  });

  it('is never a month that has not come', () => {
    expect(birthDayOf({ year: 2026, month: 12 }, at('2026-11-27'))).toBeUndefined();
    expect(birthDayOf({ year: 2026, month: 11 }, at('2026-11-27'))).toBe('2026-11-30');
    expect(ageAt('2026-11-30', at('2026-11-27'))).toBe(-1);
  });

  it('turns at the moment from which it is counted', () => {
    const birth = fc.record({ year: fc.integer({ min: 1920, max: 2020 }), month: fc.integer({ min: 1, max: 12 }) });

    fc.assert(
      fc.property(birth, fc.constantFrom(14, 18), (one, years) => {
        const born = birthDayOf(one, at('2026-11-27')) ?? '';
        const turns = turnsAt(born, years);
        expect(ageAt(born, turns)).toBe(years);
        expect(ageAt(born, new Date(turns.getTime() - 1))).toBe(years - 1);
      }),
    );
  });
});
