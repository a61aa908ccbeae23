import { describe, expect, it } from 'vitest';
import { easyArticle } from '../core/answer/easy-article.ts';
import { easySentences } from '../core/answer/easy-sentences.ts';
import glossary from '../core/answer/glossary.json' with { type: 'json' };
import { aLaw } from './a-law.ts';
import { aLawOfTerms } from './a-law-of-terms.ts';
import { wordsOf } from './words-of.ts';

describe('A sentence of the law, made easier', () => {
  it('is cut where each half stands alone', () => {
    expect(
      easySentences('El juez citará a las dos partes a una reunión en el juzgado de su ciudad, y dictará la resolución.'),
    ).toEqual(['El juez citará a las dos partes a una reunión en el juzgado de su ciudad.', 'Dictará la resolución.']);
    expect(
      easySentences('La solicitud se presentará por escrito en la oficina de la ciudad; el plazo será de veinte días hábiles.'),
    ).toEqual(['La solicitud se presentará por escrito en la oficina de la ciudad.', 'El plazo será de veinte días hábiles.']);
  });

  it.each([
    'Si la empresa no contesta en el plazo de veinte días, el juez citará a las partes, y dictará la resolución.',
    'En el plazo de veinte días el juez citará a las dos partes en el juzgado, y dictará la resolución.',
    'El juez citará a las dos partes cuando lo pida una de ellas por escrito, y dictará la resolución.',
    'El dueño pagará los gastos de la obra que haga falta en la casa; salvo que el daño sea de quien vive en ella.',
    'El comprador exhibirá el precio, apercibido de que de no hacerlo perderá lo que pagó antes; y el juez señalará otra fecha.',
    'La persona tendrá derecho a elegir entre volver a su trabajo con el mismo sueldo o recibir el dinero que corresponda.',
  ])('stays whole where a cut might change what it says: %s', (sentence) => {
    expect(easySentences(sentence)).toEqual([sentence]);
  });

  it('says stiff phrases in plain words', () => {
    expect(easySentences('Con arreglo al artículo 3, pagará quien hubiere firmado la presente ley.')).toEqual([
      'Según el artículo 3, pagará quien haya firmado esta ley.',
    ]);
  });
});

describe('An article for easy reading', () => {
  const laws = [aLaw('es.md'), aLaw('mx.md'), aLaw('boe.xml'), aLawOfTerms()];

  it('leads every sentence back to the literal one, and leaves none out', () => {
    for (const { articles, jurisdiction } of laws)
      for (const article of articles) {
        const { sentences } = easyArticle(article, jurisdiction);
        const places = [...new Map(sentences.map(({ literal }) => [literal.from, literal])).values()];

        expect(wordsOf(places.map(({ from, to }) => article.text.slice(from, to)).join(' '))).toBe(wordsOf(article.text));
        for (const { text, literal, isLiteral } of sentences)
          expect(isLiteral).toBe(text === article.text.slice(literal.from, literal.to));
      }
  });

  it('keeps every number, in its order', () => {
    const numbers = (text: string) => text.match(/\d+/g) ?? [];
    for (const { articles, jurisdiction } of laws)
      for (const article of articles)
        expect(
          numbers(
            easyArticle(article, jurisdiction)
              .sentences.map(({ text }) => text)
              .join(' '),
          ),
        ).toEqual(numbers(article.text));
  });

  it('explains a legal word where it is met first, and the longer name before the shorter', () => {
    const text =
      'La prórroga tácita dura un año. La caducidad es otra cosa. La caducidad de la acción se cuenta en días hábiles.';
    const { sentences } = easyArticle({ text }, 'ES');

    expect(sentences.map(({ explains }) => explains.map(({ word }) => word))).toEqual([
      ['prórroga tácita'],
      ['caducidad'],
      ['días hábiles'],
    ]);
  });

  it('explains a word as it is meant in the country', () => {
    const said = (jurisdiction: 'ES' | 'MX') =>
      easyArticle(
        { text: 'El patrón pagará salarios vencidos por el despido improcedente.' },
        jurisdiction,
      ).sentences[0]?.explains.map(({ word }) => word);

    expect(said('MX')).toEqual(['patrón', 'salarios vencidos']);
    expect(said('ES')).toEqual(['improcedente']);
  });

  it('says how easily both read', () => {
    const text = 'El juez citará a las dos partes a una reunión en el juzgado de su ciudad, y dictará la resolución.';
    const { readability } = easyArticle({ text }, 'ES');

    expect(readability.easy).toBeGreaterThan(readability.literal);
  });

  it('of no text is empty', () => {
    expect(easyArticle({ text: '' }, 'ES').sentences).toEqual([]);
  });
});

describe('The glossary', () => {
  it('has 120 words or more, each explained once for each country, in short plain sentences', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(120);
    for (const country of ['ES', 'MX']) {
      const ours = glossary.filter((entry) => entry.in === undefined || entry.in === country);
      const forms = ours.flatMap((entry) => entry.forms);
      expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    }
    const long = glossary.filter(({ says }) => says.split(/(?<=\.)\s/).some((sentence) => sentence.split(' ').length > 15));
    expect(long.map(({ word }) => word)).toEqual([]);
    expect(glossary.filter(({ says, forms }) => !says.endsWith('.') || forms.length === 0)).toEqual([]);
  });
});
