import { describe, expect, it } from 'vitest';
import { lawPairs } from '../core/answer/law-pairs.ts';
import { aLaw } from './a-law.ts';
import { aLawOfTerms } from './a-law-of-terms.ts';
import { wordsOf } from './words-of.ts';

describe('A text of the law beside its easy reading', () => {
  it('has every sentence once, in its order, and no easy one where it stays as it is', () => {
    for (const { articles, jurisdiction } of [aLaw('es.md'), aLaw('mx.md'), aLawOfTerms()])
      for (const { text } of articles) {
        const pairs = lawPairs(text, jurisdiction);
        expect(wordsOf(pairs.map(({ literal }) => literal).join(' '))).toBe(wordsOf(text));
        for (const { literal, easy } of pairs) expect(easy.map((part) => part.text)).not.toEqual([literal]);
      }
  });

  it('keeps the parts of a sentence that was cut together', () => {
    const text = 'La solicitud se presentará por escrito en la oficina de la ciudad; el plazo será de veinte días hábiles.';

    expect(lawPairs(text, 'ES')).toMatchObject([
      { literal: text, terms: [], easy: [{ text: 'La solicitud se presentará por escrito en la oficina de la ciudad.' }, {}] },
    ]);
  });

  it('places each legal word where it is met first, in the text that is read', () => {
    const [pair, second] = lawPairs('La caducidad dura. La caducidad pasa.', 'ES');

    expect(pair?.terms.map(({ from, to }) => pair.literal.slice(from, to))).toEqual(['caducidad']);
    expect(second?.terms).toEqual([]);
  });

  it('of no text is empty', () => {
    expect(lawPairs('', 'MX')).toEqual([]);
  });
});
