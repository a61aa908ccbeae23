import { describe, expect, it } from 'vitest';
import { chooseSign, spelledOf } from '../core/gloss/choose-sign.ts';
import { conjugate } from '../core/gloss/conjugate.ts';
import { draftGloss } from '../core/gloss/draft-gloss.ts';
import { addSigns, changeSign, moveSign, removeSign, workSigns } from '../core/gloss/edit-signs.ts';
import { glossRules, ruleSources } from '../core/gloss/gloss-rules.ts';
import { glossText } from '../core/gloss/gloss-text.ts';
import { homographs } from '../core/gloss/homographs.ts';
import { singularOf } from '../core/gloss/singular.ts';
import en from '../locales/gloss/en.json' with { type: 'json' };
import es from '../locales/gloss/es.json' with { type: 'json' };

const begun = (text: string) => workSigns(draftGloss(text, 'lsm').signs);
const of = (gloss: string, shown = 'auto') => ({ gloss, kind: 'word' as const, shown });
const entries = [
  { id: 'e1', word: 'CASA' },
  { id: 'e2', word: 'CASA' },
];

describe('A draft that somebody works on', () => {
  it('has its words moved, and stays as it is at its ends', () => {
    const signs = begun('Mi mamá trabaja');
    const last = signs.at(-1)?.id ?? '';

    expect(glossText(moveSign(signs, last, -1))).toBe('MI TRABAJAR MAMÁ');
    expect(moveSign(signs, last, 1)).toBe(signs);
    expect(moveSign(signs, 'nobody', 1)).toBe(signs);
  });

  it('takes words in behind the chosen one, in capitals, each with a name of its own', () => {
    const signs = begun('Mi mamá trabaja');

    const more = addSigns(signs, ' hoy niño++ ', signs[0]?.id);

    expect(glossText(more)).toBe('MI HOY NIÑO++ MAMÁ TRABAJAR');
    expect(new Set(more.map(({ id }) => id)).size).toBe(more.length);
    expect(glossText(removeSign(more, more[1]?.id ?? ''))).toBe('MI NIÑO++ MAMÁ TRABAJAR');
    expect(changeSign(more, 's0', { sense: 'x' })[0]).toMatchObject({ gloss: 'MI', sense: 'x' });
  });

  it('knows which mañana it is where the words tell, and asks for the rest', () => {
    const senses = begun('Mañana por la mañana voy al banco').map(({ gloss, sense }) => `${gloss} ${sense}`);

    expect(senses).toEqual(['MAÑANA tomorrow', 'MAÑANA morning', 'YO null', 'IR null', 'BANCO null']);
  });
});

describe('With what a word is shown', () => {
  it('is a sign of one’s own before one of the dictionary, and letters only where there is neither', () => {
    const personal = [{ id: 'p1', name: 'casa' }];

    expect(chooseSign(of('CASA'), personal, entries)).toEqual({ how: 'personal', id: 'p1' });
    expect(chooseSign(of('CASA'), [], entries)).toEqual({ how: 'entry', id: 'e1' });
    expect(chooseSign(of('MESA'), personal, entries)).toEqual({ how: 'spelled' });
    expect(chooseSign(of('YO'), personal, entries)).toEqual({ how: 'pointed' });
  });

  it('is what its person chose, as long as that is there', () => {
    expect(chooseSign(of('CASA', 'entry:e2'), [], entries)).toEqual({ how: 'entry', id: 'e2' });
    expect(chooseSign(of('CASA', 'entry:gone'), [], entries)).toEqual({ how: 'entry', id: 'e1' });
    expect(chooseSign(of('CASA', 'spell'), [], entries)).toEqual({ how: 'spelled' });
  });

  it('tells Ñ from N, and accents make no other name', () => {
    expect(chooseSign(of('UÑA'), [{ id: 'p1', name: 'una' }], [])).toEqual({ how: 'spelled' });
    expect(chooseSign(of('MAMÁ'), [{ id: 'p1', name: 'Mama' }], [])).toEqual({ how: 'personal', id: 'p1' });
    expect([spelledOf('DL-ANA'), spelledOf('POR-FAVOR')]).toEqual(['ANA', 'POR FAVOR']);
  });
});

describe('What a draft knows of Spanish', () => {
  it('are the forms of verbs, with the sound kept and the stems that change', () => {
    const forms = (infinitive: string, change?: string) => conjugate(infinitive, change).map(({ form }) => form);

    expect(forms('empezar', 'ie')).toEqual(expect.arrayContaining(['empiezo', 'empecé', 'empecemos', 'empezábamos', 'empezado']));
    expect(forms('seguir', 'i')).toEqual(expect.arrayContaining(['sigo', 'sigues', 'seguí', 'siguió', 'siga', 'siguiendo']));
    expect(forms('dormir', 'ue-u')).toEqual(expect.arrayContaining(['duermo', 'durmió', 'durmamos', 'durmiendo']));
    expect(forms('conocer', 'zc')).toEqual(expect.arrayContaining(['conozco', 'conoces', 'conozcamos']));
    expect(forms('leer', 'eer')).toEqual(expect.arrayContaining(['leyó', 'leímos', 'leyendo', 'leído']));
  });

  it('is one thing of several, and what has no other', () => {
    const words = [
      'pastillas',
      'canciones',
      'luces',
      'doctores',
      'meses',
      'clases',
      'exámenes',
      'mensajes',
      'padres',
      'lunes',
      'autobús',
      'gafas',
    ];

    expect(words.map(singularOf)).toEqual([
      'pastilla',
      'canción',
      'luz',
      'doctor',
      'mes',
      'clase',
      'examen',
      'mensaje',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('The tables of a draft', () => {
  it('have words in both languages for every rule and every meaning, and an address for every source', () => {
    for (const { gloss } of [es, en]) {
      const [rules, did, senses] = [gloss.rules, gloss.did, gloss.senses] as unknown as Record<
        string,
        string | Record<string, string>
      >[];
      for (const language of ['lsm', 'lse'] as const) {
        for (const { rule, differs } of glossRules[language]) {
          const said = rules?.[rule];
          expect(typeof (differs ? (said as Record<string, string>)[language] : said), `${language} ${rule}`).toBe('string');
          expect(typeof did?.[rule], rule).toBe('string');
        }
      }
      for (const sense of Object.values(homographs).flat()) expect(typeof senses?.[sense], sense).toBe('string');
    }
    for (const { address } of Object.values(ruleSources)) expect(URL.canParse(address)).toBe(true);
  });
});
