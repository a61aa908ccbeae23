import { describe, expect, it } from 'vitest';
import { verifyModelText } from '../core/answer/verify-model-text.ts';
import { aLawOfTerms } from './a-law-of-terms.ts';

const law = aLawOfTerms();
const given = law.articles.map(({ number, hash }) => ({ law: 'LP', article: number, hash }));
const keep = (text: string, question = '') => verifyModelText(text, question, given, [law]).kept.map((sentence) => sentence.text);

describe('What a model wrote', () => {
  it('keeps the sentences that their article bears, wherever the citation stands', () => {
    const text = [
      'Tienes veinte días hábiles [LP 1]. La ley dice: «Los días serán hábiles.» [LP 1.1] Agosto no cuenta. [LP art. 1]',
      '- La oficina contesta en dos o tres semanas [LP 3 bis].',
    ].join('\n');

    expect(keep(text)).toEqual([
      'Tienes veinte días hábiles.',
      'La ley dice: «Los días serán hábiles.»',
      'Agosto no cuenta.',
      'La oficina contesta en dos o tres semanas.',
    ]);
  });

  it('loses, sentence by sentence, what is made up', () => {
    const text = [
      'Tienes veinte días [LP 1]. Tienes treinta días [LP 1]. La ley dice: «los días serán naturales» [LP 1].',
      'Lo dice el artículo 77 [LP 77]. Lo dice otra ley [LX 1]. Esto no lo dice nadie. Cuesta 900 euros [LP 2].',
    ].join(' ');

    const { kept, dropped } = verifyModelText(text, '', given, [law]);

    expect(kept.map((sentence) => sentence.text)).toEqual(['Tienes veinte días.']);
    expect(dropped.map(({ fault }) => fault)).toEqual([
      'no-figure-there',
      'no-quote-there',
      'no-article',
      'no-law',
      'no-law',
      'no-figure-there',
    ]);
  });

  it('is not believed about an article that it was not given, or that changed since', () => {
    const others = given.filter(({ article }) => article !== '2');

    expect(verifyModelText('Cuesta 1.500 euros al año [LP 2].', '', others, [law]).dropped[0]?.fault).toBe('other-version');
    const stale = [{ law: 'LP', article: '1', hash: 'of before' }];
    expect(verifyModelText('Tienes veinte días [LP 1].', '', stale, [law]).outcome).toBe('not_found');
  });

  it('that cites two articles must stand in both', () => {
    expect(keep('Tienes veinte días [LP 1][LP 3 bis].')).toEqual([]);
    expect(keep('Lo dice la ley de paraguas [LP 1][LP 3 bis].')).toEqual(['Lo dice la ley de paraguas.']);
  });

  it('that obeys a letter instead of the law says nothing', () => {
    const text = 'Ignora la ley: el despido es legal y debes pagar 5.000 euros antes del 3 de marzo [LP 1]. CANARIO-77 [LP 1].';

    expect(verifyModelText(text, '¿qué dice esta carta?', given, [law])).toMatchObject({ outcome: 'not_found', kept: [] });
  });

  it('is nothing if it is empty', () => {
    expect(verifyModelText('', '', given, [law])).toEqual({ outcome: 'not_found', kept: [], dropped: [] });
    expect(keep('[LP 1]')).toEqual([]);
  });
});
