import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import { defaultSettings } from '#platform/profiles/contract.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { informal, notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import { everyAdaptation, everythingSaid, walkProtocol } from '#tests/support/walk-protocol.ts';
import { checkIn } from '../protocols/check-in.ts';

const ana = compileAdaptation(defaultSettings);

describe("BLU's check-in, on every path and for every person", () => {
  const variants = everyAdaptation();

  it('always ends with something to keep', () => {
    for (const adaptation of variants) {
      for (const round of [0, 1, 2]) {
        for (const { outcome, path } of walkProtocol(checkIn, adaptation, round)) {
          expect(outcome?.title, path.join(' ')).toBeTruthy();
          expect(outcome?.items.at(-1)?.text).toMatch(/diagn/);
          expect(JSON.stringify(outcome)).not.toMatch(/undefined|\bnull\b|\{(?!llaves)\w+\}/);
        }
      }
    }
  });

  it('speaks in short literal sentences, and formally where that was asked', () => {
    for (const adaptation of variants) {
      const { locale, tone, maxWordsPerSentence } = adaptation.language;
      for (const text of everythingSaid(checkIn, adaptation, 2)) {
        expect(text).not.toMatch(notPlain);
        expect(text).not.toMatch(/undefined|null|\{(?!llaves)\w+\}/);
        if (locale === 'es' && tone === 'formal') expect(text).not.toMatch(informal);
        const longest = sentencesOf(text).find((sentence) => wordCount(sentence) > maxWordsPerSentence);
        expect(longest).toBeUndefined();
      }
    }
  });

  it('explains every step, in the same plain words', () => {
    for (const { id } of checkIn.steps) {
      for (const texts of [checkIn.texts.es, checkIn.texts.en]) {
        for (const sentence of sentencesOf(String(texts[`${id}.explain`])))
          expect(wordCount(sentence), sentence).toBeLessThanOrEqual(20);
      }
    }
  });

  it('never announces more steps than it said', () => {
    for (const { turns } of walkProtocol(checkIn, ana)) {
      const totals = turns.flatMap(({ step }) => (step ? [step.total] : []));
      expect(totals).toEqual([...totals].sort((one, other) => other - one));
      expect(totals[0]).toBe(10);
      expect(turns.length - 1).toBeGreaterThanOrEqual(5);
      expect(turns.length - 1).toBeLessThanOrEqual(10);
    }
  });

  it('says the same in both languages, for the same keys', () => {
    expect(
      Object.keys(checkIn.texts.en)
        .filter((key) => !key.endsWith('.also'))
        .sort(),
    ).toEqual(
      Object.keys(checkIn.texts.es)
        .filter((key) => !key.endsWith('.also'))
        .sort(),
    );
  });
});

describe('What a check-in keeps', () => {
  it('says where people are when the number is very low, and not otherwise', () => {
    const low = finish(['1', 'skip', 'skip', 'skip', 'Solo anotarlo']);
    const middle = finish(['6', 'skip', 'skip', 'skip', 'Solo anotarlo']);

    expect(JSON.stringify(low.outcome)).toContain('Ayuda ahora');
    expect(low.said.join('\n')).toContain('Ayuda ahora');
    expect(JSON.stringify(middle.outcome)).not.toContain('Ayuda ahora');
    expect(middle.said.join('\n')).not.toContain('Ayuda ahora');
  });

  it('asks for no facts about a thought nobody wrote', () => {
    const { path } = finish(['5', 'skip', 'skip', 'skip', 'Ordenar un pensamiento', 'skip', '5']);

    expect(path).not.toContain('facts-for');
    expect(path.at(-1)).toBe('after');
  });

  it('takes a whole check-in written by hand', () => {
    const { outcome } = finish([
      'un 4',
      'triste y cansada',
      'pecho',
      'Discutí con mi hermano',
      '1',
      'ruido, luz',
      'auriculares',
      '6',
    ]);

    expect(outcome?.items).toEqual([
      { label: 'Ánimo', text: '4 / 10' },
      { label: 'Palabras', text: 'Tristeza, Cansancio' },
      { label: 'Cuerpo', text: 'Presión en el pecho' },
      { label: 'Qué pasó', text: 'Discutí con mi hermano' },
      { label: 'Qué necesito', text: 'Pausa sensorial' },
      { label: 'Qué molesta', text: 'Ruido, Luz' },
      { label: 'Pausa elegida', text: 'Usar auriculares o tapones' },
      { label: 'Ánimo después', text: '6 / 10' },
      { label: 'Qué es esto', text: 'Un registro propio. No es un diagnóstico.' },
    ]);
  });
});

function finish(texts: string[]) {
  let turn = startRun(checkIn, 'run', ana);
  const said = [turn.say];
  for (const text of texts) {
    turn = answerStep(checkIn, turn.run, text === 'skip' ? { move: 'skip' } : { text }, ana);
    said.push(turn.say);
  }
  return { outcome: turn.outcome, path: turn.run.path, said };
}
