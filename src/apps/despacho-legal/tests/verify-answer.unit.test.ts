import { describe, expect, it } from 'vitest';
import type { AnswerSentence } from '../core/answer/answer-sentence.ts';
import { verifyAnswer } from '../core/answer/verify-answer.ts';
import { articleOf } from './a-law.ts';
import { aLawOfTerms } from './a-law-of-terms.ts';

const law = aLawOfTerms();
const cited = (article: string) => ({ law: 'LP', article, hash: articleOf(law, article).hash });
const fate = (sentence: AnswerSentence, question = '') => {
  const { kept, dropped } = verifyAnswer([sentence], question, [law]);
  return dropped[0]?.fault ?? kept[0]?.standing;
};
const quoting = (quote: string, article = '1') => fate({ ...cited(article), text: quote, quote });
const saying = (text: string, article = '1', question = '') => fate({ ...cited(article), text }, question);

describe('A quote in an answer', () => {
  it('stays if it is in the article letter by letter, across line breaks too', () => {
    expect(quoting('Los días serán hábiles.')).toBe('in-force');
    expect(quoting('Los días serán hábiles. 2. El plazo quedará en suspenso desde el 1 de agosto hasta el 31 de agosto.')).toBe(
      'in-force',
    );
    expect(
      quoting('\n Los días serán hábiles.\r\n\r\n2. El plazo quedará en suspenso desde el 1 de agosto hasta el 31 de agosto.'),
    ).toBe('in-force');
  });

  it.each([
    'Los días serán habiles.',
    'los días serán hábiles.',
    'Los días  serán hábiles.',
    'Los días\u00a0serán hábiles.',
    'Los días serán naturales.',
    'Los dias serán hábiles.',
    ' ',
  ])('is dropped for any other letter or space: %j', (quote) => {
    expect(fate({ ...cited('1'), text: 'Lo dice la ley.', quote })).toBe('no-quote-there');
  });

  it.each([
    ['2', '20 metros'],
    ['2', '500 euros al año'],
    ['2', 'dos meses'],
    ['2', 'ieciocho años'],
    ['2', 'menos de 12'],
    ['1', 'se cobrará por devolverlo tarde'],
    ['1', 'En ningún caso se cobrará por devolverlo tarde'],
  ])('of article %s is dropped if it cuts a word, a number, a «no» or a «salvo» away: %s', (article, quote) => {
    expect(quoting(quote, article)).toBe('cut-quote');
  });

  it('is dropped if it is of another article, law or version', () => {
    const quote = 'Los días serán hábiles.';

    expect(quoting(quote, '2')).toBe('no-quote-there');
    expect(fate({ ...cited('1'), text: quote, quote, hash: 'of before' })).toBe('other-version');
    expect(fate({ ...cited('1'), text: quote, quote, article: '99' })).toBe('no-article');
    expect(fate({ ...cited('1'), text: quote, quote, law: 'LX' })).toBe('no-law');
  });

  it('may be cited by its paragraph', () => {
    expect(fate({ ...cited('1'), article: 'art. 1.1', text: 'Los días serán hábiles.', quote: 'Los días serán hábiles.' })).toBe(
      'in-force',
    );
  });

  it('says what is not in force, and what will be', () => {
    expect(quoting('Los paraguas rojos se guardarán seis meses.', '4')).toBe('repealed');
    expect(quoting('Los paraguas verdes se guardarán siete meses.', '5')).toBe('future');
  });

  it('does not hide in the words around it', () => {
    expect(saying('La ley dice: «Los días serán hábiles.»')).toBe('in-force');
    expect(saying('La ley dice: «Los días serán tranquilos.»')).toBe('no-quote-there');
    expect(saying('La ley dice: "siempre puedes"')).toBe('no-quote-there');
  });
});

describe('A number, a period or a day in an answer', () => {
  it.each([
    'Tienes veinte días.',
    'Tienes 20 días hábiles.',
    'You have twenty days, as article 1 says.',
    'Agosto no cuenta: del 1 de agosto al 31 de agosto.',
    'Lo dice el artículo 1.2 de la Ley 9/2032.',
    'Lo dice el apartado 2.',
    'Puedes devolverlo sin pagar nada.',
  ])('stays if it is in the article: %s', (text) => {
    expect(saying(text)).toBe('in-force');
  });

  it.each([
    'Tienes 21 días.',
    'Tienes veintiún días.',
    'Tienes veinte meses.',
    'Tienes 20 días naturales.',
    'Tienes 20 euros.',
    'Tienes hasta el 2 de agosto.',
    'Tienes hasta septiembre.',
    'Tienes hasta el lunes.',
    'Tienes el doble.',
    'Tienes un mes.',
    'Tienes 2O días.',
    'Tienes ２１ días.',
    'Tienes ½ día.',
    'Tienes veynte días.',
    'Tienes treintadías.',
    'Te toca el 30 %.',
    'Desde 2019 es así.',
    'You have thirty days.',
    'You have a month.',
    'Tienes medio año.',
    'Tienes día y medio.',
    'Se paga mensualmente.',
    'Vence el 1 de febrero de 2033.',
    'Vence el 4 de junio.',
  ])('is dropped if it is not: %s', (text) => {
    expect(saying(text)).toBe('no-figure-there');
  });

  it.each([
    'Lo dice el artículo 55.',
    'Lo dice el artículo 1.7.',
    'Lo dice la Ley 39/2015.',
    'Lo dice el Código Penal.',
    'Lo dice la LFT.',
  ])('is dropped if it points at another law or article: %s', (text) => {
    expect(saying(text)).toBe('no-reference-there');
  });

  it.each(['Tienes trein\u200bta días.', 'Tienes trеinta días.', 'Tienes t r e i n t a días.'])(
    'is dropped if its letters hide something: %j',
    (text) => {
      expect(saying(text)).toBe('unreadable');
    },
  );

  it('stays if the person said it', () => {
    expect(saying('Han pasado 45 días.', '1', 'han pasado cuarenta y cinco días')).toBe('in-force');
    expect(saying('Han pasado 45 días.', '1', 'han pasado cuarenta días')).toBe('no-figure-there');
  });

  it('reads numbers with points and commas as the article does', () => {
    expect(saying('Cuesta 1500 euros.', '2')).toBe('in-force');
    expect(saying('Cuesta mil quinientos euros.', '2')).toBe('in-force');
    expect(saying('Cuesta 1,5 euros.', '2')).toBe('no-figure-there');
    expect(saying('Te contestan en dos semanas.', '3 bis')).toBe('in-force');
  });
});

describe('An answer', () => {
  it('keeps what is true in its order, and says why the rest is gone', () => {
    const good = { ...cited('1'), text: 'Los días serán hábiles.', quote: 'Los días serán hábiles.' };
    const bad = { ...cited('1'), text: 'Tienes 90 días.' };

    const { outcome, kept, dropped } = verifyAnswer([bad, good, { ...good, text: ' … ' }], '', [law]);

    expect(outcome).toBe('answer');
    expect(kept).toEqual([{ ...good, standing: 'in-force' }]);
    expect(dropped.map(({ fault }) => fault)).toEqual(['no-figure-there', 'empty']);
  });

  it('of which nothing is left has found nothing', () => {
    expect(verifyAnswer([{ ...cited('1'), text: 'Tienes 90 días.' }], '', [law]).outcome).toBe('not_found');
    expect(verifyAnswer([], '', [law]).outcome).toBe('not_found');
  });

  it('of great length is checked all the same, and soon', () => {
    const started = performance.now();
    const long = [
      'Tienes veinte días, VII y VIII. '.repeat(4000),
      'a b c '.repeat(20_000),
      '«'.repeat(100_000),
      '9'.repeat(100_000),
    ];
    const { kept } = verifyAnswer(
      long.map((text) => ({ ...cited('1'), text, quote: 'días' })),
      '',
      [law],
    );

    expect(kept).toEqual([]);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
