import { describe, expect, it } from 'vitest';
import { languageOfCountry, languageOfLocales } from '../core/choices/language-of-country.ts';

describe('The sign language that somebody most likely means', () => {
  it('is that of their country where it is here, and otherwise LSM until they choose', () => {
    expect(['ES', 'MX', 'CO', 'US'].map(languageOfCountry)).toEqual(['lse', 'lsm', 'lsm', 'lsm']);
  });

  it.each([
    [['es-ES', 'es'], 'lse'],
    [['es', 'es-ES'], 'lse'],
    [['es-MX'], 'lsm'],
    [['en-US', 'es-ES'], 'lsm'],
    [['es'], 'lsm'],
    [[], 'lsm'],
  ] as const)('is, for a browser that speaks %j, %s', (locales, language) => {
    expect(languageOfLocales(locales)).toBe(language);
  });
});
