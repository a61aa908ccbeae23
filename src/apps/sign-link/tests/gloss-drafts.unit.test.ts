import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftGloss } from '../core/gloss/draft-gloss.ts';
import { glossText } from '../core/gloss/gloss-text.ts';
import { type GlossScore, scoreGloss, sumGlossScores } from '../core/gloss/score-gloss.ts';

type Row = { id: string; text: string; lsm: string; lse: string; marks: string[] };

const rowsOf = (name: string): Row[] =>
  readFileSync(join(import.meta.dirname, '../../../../data/evaluations', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const scoresOf = (rows: readonly Row[]): GlossScore[] =>
  rows.flatMap((row) =>
    (['lsm', 'lse'] as const).map((language) => scoreGloss(draftGloss(row.text, language), row[language], row.marks)),
  );
const gloss = (text: string, language: 'lsm' | 'lse' = 'lsm') => glossText(draftGloss(text, language).signs);

describe('The drafts of sentences that people say at the doctor, at school, at work and at home', () => {
  it('are what their author expected, for those that the rules were made with', () => {
    const scores = scoresOf(rowsOf('gloss-dev'));

    expect(scores.filter(({ isExact }) => !isExact).map(({ got, wanted }) => [got, wanted])).toEqual([]);
  });

  it('are mostly that for those that were written first and looked at last', () => {
    const rows = rowsOf('gloss-held-out');

    expect(rows.length + rowsOf('gloss-dev').length).toBeGreaterThanOrEqual(80);
    expect(sumGlossScores(scoresOf(rows))).toMatchObject({ drafts: rows.length * 2 });
    expect(sumGlossScores(scoresOf(rows)).exactShare).toBeGreaterThanOrEqual(0.9);
    expect(sumGlossScores(scoresOf(rows)).tokenF1).toBeGreaterThanOrEqual(0.97);
  });
});

describe('A draft', () => {
  it('differs between the languages where their rules do, and nowhere else', () => {
    const text = 'Quiero pan y café sin azúcar';

    expect([gloss(text), gloss(text, 'lse')]).toEqual(['YO QUERER PAN CAFÉ SIN AZÚCAR', 'YO PAN Y CAFÉ AZÚCAR SIN QUERER']);
  });

  it('tells everything that it did with a sentence', () => {
    const { changes } = draftGloss('Ayer no fui a la escuela', 'lsm');

    expect(changes).toEqual([
      { rule: 'infinitive', words: ['fui'], to: 'IR' },
      { rule: 'negation', words: ['no'], to: 'NO' },
      { rule: 'prepositions', words: ['a'] },
      { rule: 'articles', words: ['la'] },
      { rule: 'subject', words: ['fui'], to: 'YO' },
    ]);
  });

  it('parts sentences with a pause, and takes a second verb for a second part', () => {
    expect(gloss('Siéntese, por favor. ¿Cómo se llama?')).toBe('SENTAR POR-FAVOR / NOMBRE CÓMO');
    expect(gloss('Cuando llegue a casa te llamo')).toBe('CUANDO LLEGAR CASA YO LLAMAR TÚ');
  });

  it('tells a thing from a form of a verb that is written alike', () => {
    expect(gloss('La comida está fría')).toBe('COMIDA FRÍO');
    expect(gloss('Tengo trabajo')).toBe('YO TENER TRABAJO');
    expect(gloss('Trabajo mucho')).toBe('YO TRABAJAR MUCHO');
    expect(gloss('La llamo mañana')).toBe('MAÑANA YO LLAMAR');
  });

  it('reads a sentence in capitals, without accents where it asks, and with decomposed letters', () => {
    expect(gloss('ME DUELE EL PECHO')).toBe('YO DOLER PECHO');
    expect(gloss('cuando es la cita?')).toBe('CITA CUÁNDO');
    expect(gloss('Mañana como aquí'.normalize('NFD'))).toBe('MAÑANA YO COMER AQUÍ');
  });

  it('does not guess who does it where the form tells of two', () => {
    expect(gloss('Tenía fiebre')).toBe('PASADO TENER FIEBRE');
    expect(gloss('Él tenía fiebre')).toBe('PASADO ÉL TENER FIEBRE');
  });

  it('makes nothing out of nothing, and something bounded out of anything', () => {
    for (const text of ['', '   ', '😀😀', '¿?', '...', '…', '¿¿¿']) expect(draftGloss(text, 'lse').signs).toEqual([]);
    for (const text of [
      'hola '.repeat(120),
      'que que no no se se',
      '12:30 de de de',
      'sin sin',
      'ПРИВЕТ 你好',
      '<b>no</b> & "sí"',
    ]) {
      expect(draftGloss(text, 'lse').signs.length).toBeLessThanOrEqual(text.length + 1);
    }
  });

  it('comes of any text whatever, with no sign that is empty', () => {
    const words =
      'que no se me la lo el para a en de y o si hay va voy tengo es está fue casa niños qué dónde por-qué hoy mañana las ocho sin muy más nada Ana , . ¿ ? 3 dámelo comiendo comido';
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words.split(' ')), fc.string()), { maxLength: 40 })
      .map((parts) => parts.join(' '));

    fc.assert(
      fc.property(text, fc.constantFrom('lsm' as const, 'lse' as const), (written, language) => {
        const { signs } = draftGloss(written, language);
        return (
          signs.every(({ gloss: each }) => each !== '' && !/\s/.test(each)) &&
          new Set(signs.map(({ id }) => id)).size === signs.length
        );
      }),
      { numRuns: 500 },
    );
  });
});
