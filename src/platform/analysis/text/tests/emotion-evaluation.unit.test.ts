import { describe, expect, it } from 'vitest';
import { sumUpEmotion } from '../core/sum-up-emotion.ts';
import { EmotionEvaluation } from '../emotion-evaluation.ts';

describe('The evaluation of what texts express', () => {
  it('answers an emotion, a valence and the words it rests on', async () => {
    const { run } = await EmotionEvaluation.load({ values: {}, say: () => {} });

    const told = await run(undefined as never, EmotionEvaluation.input.parse({ text: 'estoy feliz', lang: 'es' }));

    expect(told).toMatchObject({ emotion: 'alegria', evidence: [{ words: expect.stringContaining('feliz'), said: 'alegria' }] });
    expect(told.valence).toBeGreaterThan(0);
  });

  it('lets no label reach what is judged', () => {
    expect(EmotionEvaluation.input.parse({ text: 'hola', lang: 'es', emotion: 'enojo', valence: -1 })).toEqual({
      text: 'hola',
      lang: 'es',
    });
  });

  it('sums up by the formulas: macro-F1 over what is there, and the share of right signs', () => {
    const rows = [
      { row: { emotion: 'alegria', valence: 0.8 }, told: { emotion: 'alegria', valence: 0.5, sure: true } },
      { row: { emotion: 'alegria', valence: 0.8 }, told: { emotion: 'neutral', valence: 0.1, sure: false } },
      { row: { emotion: 'miedo', valence: -0.6 }, told: { emotion: 'miedo', valence: 0.2, sure: true } },
      { row: { valence: 0 }, told: { emotion: 'neutral', valence: -0.4 } },
    ];

    const { macro_f1, valence_sign, sure } = sumUpEmotion(rows);

    expect(macro_f1).toBeCloseTo((2 / 3 + 1) / 2, 3);
    expect(valence_sign).toBeCloseTo(2 / 3, 3);
    expect(sure).toMatchObject({ rows: 2, macro_f1: 1 });
  });
});
