import { describe, expect, it } from 'vitest';
import { notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import en from '../../figures.en.json' with { type: 'json' };
import es from '../../figures.es.json' with { type: 'json' };
import { baselineOf } from '../core/baseline.ts';
import { figureKeys } from '../core/figures-of.ts';

const catalogues = { es: es.figures, en: en.figures };
const all = Object.values(catalogues).flatMap((figures) => Object.values(figures));

describe('The figures of an analysis', () => {
  it('all say what they mean and what they do not, in both languages, and nothing is explained that does not exist', () => {
    const expected = ['text.confidence', ...figureKeys].toSorted();

    for (const figures of Object.values(catalogues)) expect(Object.keys(figures).toSorted()).toEqual(expected);
    expect(all.filter(({ name, unit, meaning, notMeaning }) => !name || !unit || !meaning || !notMeaning)).toEqual([]);
  });

  it('explain themselves in short plain sentences', () => {
    const texts = all.flatMap(({ meaning, notMeaning }) => [meaning, notMeaning]);

    expect(texts.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > 18)).toEqual([]);
    expect(texts.filter((text) => notPlain.test(text))).toEqual([]);
  });

  it('claim no treatment, no diagnosis and no score of a gaze or of hiding who one is', () => {
    const never = /diagn|trata(r|miento)|\btreat|contacto visual|eye contact|camufl|mask|puntuaci|\bscore/i;

    expect(all.flatMap((figure) => Object.values(figure)).filter((text) => never.test(text))).toEqual([]);
  });
});

describe('A person’s own baseline', () => {
  it('is the median of their earlier values, and how far apart the middle half is', () => {
    expect(baselineOf([5, 1, 3, 2, 4])).toEqual({ median: 3, iqr: 2, of: 5 });
    expect(baselineOf([1, 2, 3, 4, 5, null, 6])).toEqual({ median: 3.5, iqr: 2.5, of: 6 });
  });

  it('does not exist before five of them have a value', () => {
    expect([baselineOf([]), baselineOf([1, 2, 3, 4]), baselineOf([1, 2, 3, 4, null])]).toEqual([null, null, null]);
  });
});
