import { describe, expect, it } from 'vitest';
import { defaultSettings, Settings } from '../contract.ts';
import { compileAdaptation } from '../core/compile-adaptation.ts';

const adapt = (change: Partial<Settings>) => compileAdaptation({ ...defaultSettings, ...change });

describe('Compiling a profile to an adaptation', () => {
  it('gives somebody who answered nothing a cream page and short, literal, direct words in points', () => {
    expect(compileAdaptation(defaultSettings)).toEqual({
      ui: { theme: 'crema', motion: 'sistema', size: '100', font: 'atkinson' },
      language: {
        locale: 'es',
        tone: 'directo',
        literal: true,
        length: 'corto',
        format: 'puntos',
        maxSentences: 4,
        maxWordsPerSentence: 15,
      },
      interaction: { oneThingAtATime: true },
      sensory: { country: 'MX' },
    });
  });

  it.each([
    ['a11y/S1', 'theme', Settings.shape.theme.unwrap().options],
    ['a11y/S3', 'motion', Settings.shape.motion.unwrap().options],
    ['a11y/R2', 'size', Settings.shape.size.unwrap().options],
    ['a11y/R1', 'font', Settings.shape.font.unwrap().options],
  ] as const)('carries each choice of %s, %s, to the page and to nothing else', (_id, name, options) => {
    const { ui: _, ...others } = compileAdaptation(defaultSettings);
    for (const value of options) {
      const { ui, ...rest } = adapt({ [name]: value });
      expect(ui).toEqual({ ...compileAdaptation(defaultSettings).ui, [name]: value });
      expect(rest).toEqual(others);
    }
  });

  it.each([
    ['a11y/C1', 'tone', Settings.shape.tone.unwrap().options],
    ['a11y/C2', 'literal', [true, false]],
    ['a11y/C3', 'length', Settings.shape.length.unwrap().options],
    ['a11y/C4', 'format', Settings.shape.format.unwrap().options],
  ] as const)('carries each choice of %s, %s, to the words and never to the page', (_id, name, options) => {
    for (const value of options) {
      const { ui, language } = adapt({ [name]: value });
      expect(language[name]).toBe(value);
      expect(ui).toEqual(compileAdaptation(defaultSettings).ui);
    }
  });

  it.each([
    ['corto', 4, 15, true],
    ['normal', 8, 15, false],
    ['detallado', 16, 20, false],
  ] as const)('bounds a %s answer to %i sentences of %i words', (length, maxSentences, maxWordsPerSentence, oneThingAtATime) => {
    const { language, interaction } = adapt({ length });

    expect(language).toMatchObject({ length, maxSentences, maxWordsPerSentence });
    expect(interaction).toEqual({ oneThingAtATime });
  });

  it('speaks the language of the person, and knows whose help lines to show', () => {
    expect(adapt({ language: 'en' }).language.locale).toBe('en');
    for (const country of Settings.shape.country.unwrap().options) expect(adapt({ country }).sensory).toEqual({ country });
  });

  it('compiles the same profile to the same adaptation, and changes nothing of it', () => {
    const settings = Object.freeze({ ...defaultSettings, tone: 'calido' as const });

    expect(compileAdaptation(settings)).toEqual(compileAdaptation(settings));
  });
});
