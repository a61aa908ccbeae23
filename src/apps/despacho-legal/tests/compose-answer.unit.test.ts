import { describe, expect, it } from 'vitest';
import { composeAnswer } from '../core/answer/compose-answer.ts';
import { articleOf } from './a-law.ts';
import { aLawOfTerms } from './a-law-of-terms.ts';

const law = aLawOfTerms();
const found = (number: string, score = 1) => {
  const article = articleOf(law, number);
  return { law, article, place: { from: 0, to: article.text.length }, score };
};
const quotesOf = (question: string, ...all: ReturnType<typeof found>[]) =>
  composeAnswer(question, all).articles.map(({ quotes }) => quotes.map(({ quote }) => quote));

describe('An answer in the words of the law', () => {
  it('quotes what answers, and says of which article, version and page it is', () => {
    const { outcome, articles, after } = composeAnswer('¿cuánto tarda en contestar la oficina?', [found('3 bis')]);

    expect(outcome).toBe('answer');
    expect(articles[0]?.quotes.map(({ quote }) => quote)).toEqual([articleOf(law, '3 bis').text]);
    expect(articles[0]?.citation).toMatchObject({
      law: 'LP',
      article: '3 bis',
      heading: '',
      versionDate: '2033-02-01',
      sourceUrl: 'https://example.org/lp',
      standing: 'in-force',
    });
    expect(articles[0]?.before.map(({ key }) => key)).toEqual(['from', 'version']);
    expect(after.map(({ key }) => key)).toEqual(['informative']);
  });

  it('takes the sentence about what was asked', () => {
    expect(quotesOf('¿cuenta el plazo en agosto?', found('1'))).toEqual([
      ['2. El plazo quedará en suspenso desde el 1 de agosto hasta el 31 de agosto.'],
    ]);
  });

  it('brings the opening line of a list with its item', () => {
    expect(quotesOf('soy de una asociación', found('2'))).toEqual([
      ['Tendrán descuento, en estos casos:', 'c) las asociaciones de la Ley 7/2031, de 3 de mayo.'],
    ]);
  });

  it('brings the whole list with its opening line', () => {
    expect(quotesOf('¿en qué casos hay descuento?', found('2'))[0]).toContain('a) Las personas menores de dieciocho años;');
  });

  it('brings the sentence that limits it', () => {
    const text = 'El perro podrá entrar. No obstante, llevará correa.';
    const article = { ...articleOf(law, '1'), text: `${text}\nLos gatos no.` };
    const one = { law: { ...law, articles: [article] }, article, place: { from: 0, to: text.length }, score: 1 };

    expect(composeAnswer('¿puede entrar mi perro?', [one]).articles[0]?.quotes.map(({ quote }) => quote)).toEqual([text]);
  });

  it('says first what is not in force any more, or not yet', () => {
    const keys = composeAnswer('paraguas', [found('4', 2), found('5', 1)]).articles.map(({ before }) => before[0]?.key);

    expect(keys).toEqual(['repealed', 'future']);
  });

  it('has the best article first, each once, and five at most', () => {
    const articles = Array.from({ length: 8 }, (_, at) => ({ ...articleOf(law, '3 bis'), number: String(at + 10) }));
    const many = articles.map((article, at) => ({ law: { ...law, articles }, article, place: { from: 0, to: 10 }, score: at }));

    const { articles: shown } = composeAnswer('oficina', [...many, ...many]);

    expect(shown.map(({ citation }) => citation.article)).toEqual(['17', '16', '15', '14', '13']);
  });

  it('says nothing if nothing was found, or if what was found is not in the law any more', () => {
    const gone = { ...found('1'), law: { ...law, articles: [] } };

    expect(composeAnswer('paraguas', [])).toEqual({ outcome: 'not_found', articles: [], after: [] });
    expect(composeAnswer('paraguas', [gone]).outcome).toBe('not_found');
  });
});
