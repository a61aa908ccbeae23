import { describe, expect, it } from 'vitest';
import { evaluateFind, type FindRow, placeOfAnswer } from '../core/find/evaluate-find.ts';

const row = (style: string, expected: string[], found: string[], country: FindRow['country'] = 'ES'): FindRow => {
  const cites = (each: string[]) =>
    each.map((one) => ({ law: one.split(' ')[0] ?? '', article: one.slice(one.indexOf(' ') + 1) }));
  return { country, style, expected: cites(expected), found: cites(found) };
};

describe('Measuring what is found', () => {
  it('counts first places, the first five, and the mean of the reciprocal place, by style and country', () => {
    const six = ['ET 1', 'ET 2', 'ET 3', 'ET 4', 'ET 5', 'ET 6'];

    const figures = evaluateFind([
      row('lay', ['ET 1'], six),
      row('lay', ['ET 9', 'ET 2'], six),
      row(
        'lay',
        ['LFT 6'],
        six.map((each) => each.replace('ET', 'LFT')),
        'MX',
      ),
      row('formal', ['ET 9'], six),
    ]);

    expect(figures['lay ES']).toEqual({ questions: 2, hit1: 0.5, hit5: 1, mrr: 0.75 });
    expect(figures['lay MX']).toEqual({ questions: 1, hit1: 0, hit5: 0, mrr: 1 / 6 });
    expect(figures.lay?.mrr).toBeCloseTo((1 + 0.5 + 1 / 6) / 3);
    expect(figures.formal).toEqual({ questions: 1, hit1: 0, hit5: 0, mrr: 0 });
    expect(figures.all?.questions).toBe(4);
  });

  it('knows an article however its law is shortened and its number is written', () => {
    expect(placeOfAnswer(row('lay', ['LOPDGDD 20 BIS'], ['CE 1', 'LO3/2018 art. 20 bis']))).toBe(2);
    expect(placeOfAnswer(row('lay', ['ET 59.3'], ['ET 59']))).toBe(1);
  });

  it('counts no question that no article answers, and has figures of nothing too', () => {
    expect(evaluateFind([row('lay', [], ['ET 1'])])).toEqual({ all: { questions: 0, hit1: 0, hit5: 0, mrr: 0 } });
  });
});
