import { describe, expect, it } from 'vitest';
import { Settings } from '#platform/profiles/contract.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { helpLinesOf } from '#platform/safety/core/help-lines.ts';
import { constellation } from '../core/constellation.ts';
import { countries, emergencyNumber, guessCountry } from '../core/guess-country.ts';
import { previewPlan, previewReply } from '../core/preview-reply.ts';
import { changesBetween, overrideAfter } from '../core/undo.ts';
import everyES from '../locales/es.json' with { type: 'json' };
import profileES from '../locales/profile/es.json' with { type: 'json' };

const es = { ...everyES, ...profileES };

describe('Help by country', () => {
  it('guesses the country from the languages of the browser, and Mexico when they name none', () => {
    expect(guessCountry(['es-CO', 'en-US'])).toBe('CO');
    expect(guessCountry(['es', 'es-AR'])).toBe('AR');
    expect(guessCountry(['fr-FR', 'es'])).toBe('MX');
    expect(guessCountry([])).toBe('MX');
  });

  it('knows, without the network, an emergency number that is on the list of each country', () => {
    for (const country of countries) {
      const emergencies = helpLinesOf(country).filter(({ kind }) => kind === 'emergency');
      expect(
        emergencies.map(({ phone }) => phone),
        country,
      ).toContain(emergencyNumber[country]);
    }
  });
});

describe('a11y/P10 What changed', () => {
  it('is named with what was there before it', () => {
    const after = { ...defaultSettings, theme: 'noche', size: '150' } as Settings;

    expect(changesBetween(defaultSettings, after)).toEqual([
      { setting: 'theme', before: 'crema', after: 'noche' },
      { setting: 'size', before: '100', after: '150' },
    ]);
    expect(changesBetween(defaultSettings, { ...defaultSettings })).toEqual([]);
  });

  it('in one app is only what is not as everywhere', () => {
    expect(overrideAfter(defaultSettings, { tone: 'formal' }, { length: 'detallado' })).toEqual({
      tone: 'formal',
      length: 'detallado',
    });
    expect(overrideAfter(defaultSettings, { tone: 'formal' }, { tone: defaultSettings.tone })).toEqual({});
  });
});

describe('The sample of how a bot will speak', () => {
  const textOf = (key: string): unknown =>
    key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], es);

  it('has words for every tone, length and way of speaking', () => {
    for (const tone of Settings.shape.tone.options)
      for (const literal of [true, false]) {
        const { lead, points, close } = previewReply({ tone, literal, length: 'detallado', format: 'puntos' });
        for (const key of [lead, ...points, close]) expect(textOf(key), key).toEqual(expect.any(String));
      }
  });

  it('a11y/C3 a short sample fits the four sentences of a short answer', () => {
    const { lead, points, close } = previewReply({ ...defaultSettings, tone: 'calido', length: 'corto' });
    const text = [lead, ...points, close].map(textOf).join(' ');

    expect(text.match(/[.?](\s|$)/g)?.length).toBeLessThanOrEqual(4);
  });
});

describe('The sample of a plan', () => {
  it('a11y/A8 gives as many steps at once as were asked for, and says how many are left', () => {
    expect(previewPlan({ chunk: '3' })).toMatchObject({ steps: { length: 3 }, later: 4 });
    expect(previewPlan({ chunk: '5' })).toMatchObject({ steps: { length: 5 }, later: 2 });
    expect(previewPlan({ chunk: 'todo' })).toMatchObject({ steps: { length: 7 }, later: 0 });
  });
});

describe('The steps drawn as stars', () => {
  it('fills what is done, rings what is now, and leaves the rest hollow', () => {
    expect(constellation(3, 5).map(({ state }) => state)).toEqual(['done', 'done', 'now', 'later', 'later']);
  });

  it('draws many steps as nine in the same proportion', () => {
    expect(
      constellation(10, 20)
        .map(({ state }) => state)
        .indexOf('now'),
    ).toBe(4);
    expect(constellation(1, 1)).toHaveLength(1);
  });
});
