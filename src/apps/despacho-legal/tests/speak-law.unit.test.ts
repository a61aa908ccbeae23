import { describe, expect, it } from 'vitest';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { faultOf } from '#tests/support/read-plainly.ts';
import { everyAdaptation } from '#tests/support/walk-protocol.ts';
import { readCountry, readNamedCountry, wantsTheLaw } from '../core/answer/read-country.ts';
import { legalWord, speakLaw } from '../core/answer/speak-law.ts';
import en from '../core/answer/spoken-words.en.json' with { type: 'json' };
import es from '../core/answer/spoken-words.es.json' with { type: 'json' };
import type { QuotedLaw } from '../laws/contract.ts';

const keys = Object.keys(es);
const values = { country: 'México', law: 'de aguas', emergency: 'teléfono', date: '1 de enero de 2035', number: '5' };
const { language } = compileAdaptation({ ...defaultSettings, length: 'detallado' });

const article = (number: string, literal: string, changed: Partial<QuotedLaw> = {}): QuotedLaw => ({
  ...{ country: 'ES', law: 'L8/2021', lawName: 'Ley 8/2021', lawTitle: 'Ley 8/2021', article: number, kind: 'article' },
  ...{ heading: '', path: [], versionDate: '2035-01-01', sourceUrl: '', hash: 'a(b)', standing: 'in-force' },
  pairs: [{ literal, terms: [], easy: [] }],
  ...changed,
});

describe('The fixed words of specialists', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(en)).toEqual(keys);
  });

  it('are plain for every person, formal where that was asked, and read easily (a11y/C1, a11y/C2, a11y/R8)', () => {
    for (const adaptation of everyAdaptation()) {
      for (const key of keys) {
        const text = legalWord(key, adaptation.language, values);
        expect(text).not.toMatch(/\{\w+\}/);
        expect(faultOf(text, adaptation), key).toBeUndefined();
        if (adaptation.language.locale === 'es' && /[.?]$/.test(text) && key !== 'version')
          expect(inflesz(text), `${key}: ${text}`).toBeGreaterThanOrEqual(55);
      }
    }
  });
});

describe('Saying the law in a conversation', () => {
  it('quotes it so that no mark of its text is read as one of ours', () => {
    const said = speakLaw([article('1', 'El *plazo* [A] es de\n10 días_ o <más> # 3')], language);

    expect(said).toContain('> El \\*plazo\\* \\[A\\] es de 10 días\\_ o \\<más\\> # 3');
    expect(said).toContain('(/despacho-legal/leyes/L8%2F2021/1?pais=ES&texto=a%28b%29)');
  });

  it('puts the easy reading below its sentence, and says first what does not count', () => {
    const easy = [{ text: 'Hay diez días.', terms: [] }];
    const pairs = [{ literal: 'El plazo será de diez días.', terms: [], easy }];
    const said = speakLaw([article('1', '', { pairs, standing: 'repealed' })], language);

    const order = [
      'Ley 8/2021, artículo 1',
      'ya no está en vigor',
      '> El plazo',
      'Lectura fácil: Hay diez días.',
      'Texto del 1 de enero',
    ];
    const places = order.map((words) => said.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('shows one article to who reads little, with the way to others that count', () => {
    const found = ['1', '2', '3', '4'].map((number) =>
      article(number, `Frase ${number}.`, number === '3' ? { standing: 'repealed' } : {}),
    );
    const said = speakLaw(found, { ...language, length: 'corto' });

    expect(said.match(/^> /gm)).toHaveLength(1);
    expect(said.match(/^- \[/gm)).toHaveLength(2);
  });
});

describe('Hearing which country is meant', () => {
  it.each([
    ['España', 'ES'],
    ['es de españa.', 'ES'],
    ['la ley española', 'ES'],
    ['Mexico', 'MX'],
    ['soy de México', 'MX'],
    ['It is Spain', 'ES'],
    ['Me han despedido en España', undefined],
    ['España o México', undefined],
    ['Colombia', undefined],
    ['no sé', undefined],
  ])('takes "%s" as %s', (text, country) => {
    expect(readCountry(text)).toBe(country);
  });

  it('takes more words than a name only where it was asked, and neither of two', () => {
    expect(readNamedCountry('vivo en Madrid, España')).toBe('ES');
    expect(readNamedCountry('trabajé en España y en México')).toBeUndefined();
    expect(readNamedCountry('me despidieron en España y no sé qué puedo hacer ahora')).toBeUndefined();
  });

  it('knows when somebody wants to read the law after all', () => {
    for (const text of ['ver la ley', 'Quiero leer la ley.', 'read the law', 'muéstrame lo que dice la ley'])
      expect(wantsTheLaw(text), text).toBe(true);
    for (const text of ['la ley', '¿qué ley dice eso?', 'ver la ley de arrendamientos'])
      expect(wantsTheLaw(text), text).toBe(false);
  });
});
