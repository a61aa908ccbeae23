import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import { defaultSettings } from '#platform/profiles/contract.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { informal, notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import { everyAdaptation, everythingSaid, walkProtocol } from '#tests/support/walk-protocol.ts';
import { breakDown } from '../protocols/break-down.ts';

const ana = compileAdaptation(defaultSettings);

describe('Breaking down a task, on every path and for every person', () => {
  const variants = everyAdaptation();

  it('always ends with a list of steps and its total', () => {
    for (const adaptation of variants) {
      for (let round = 0; round < 8; round++) {
        for (const { outcome } of walkProtocol(breakDown, adaptation, round)) {
          const steps = outcome?.items.slice(0, -1) ?? [];
          const total = steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
          expect(steps.length).toBeGreaterThanOrEqual(3);
          expect(outcome?.items.at(-1)?.text).toContain(String(total));
        }
      }
    }
  });

  it('speaks in short literal sentences, and formally where that was asked', () => {
    for (const adaptation of variants) {
      const { locale, tone, maxWordsPerSentence } = adaptation.language;
      for (const text of everythingSaid(breakDown, adaptation, 8)) {
        expect(text).not.toMatch(notPlain);
        expect(text).not.toMatch(/undefined|null|\{(?!llaves)\w+\}/);
        if (locale === 'es' && tone === 'formal') expect(text).not.toMatch(informal);
        const longest = sentencesOf(text).find((sentence) => wordCount(sentence) > maxWordsPerSentence);
        expect(longest).toBeUndefined();
      }
    }
  });

  it('says the same in both languages, for the same keys', () => {
    expect(
      Object.keys(breakDown.texts.en)
        .filter((key) => !key.endsWith('.also'))
        .sort(),
    ).toEqual(
      Object.keys(breakDown.texts.es)
        .filter((key) => !key.endsWith('.also'))
        .sort(),
    );
  });
});

describe('What is kept of a task', () => {
  it('keeps the steps, those a person added, and their minutes', () => {
    const { outcome, said } = finish([
      'Escribir un correo a mi jefa',
      'Medianos',
      'Tengo poca energía',
      'Guardar las tijeras 3 min\nDescansar',
    ]);

    expect(outcome?.title).toBe('Pasos para: Escribir un correo a mi jefa');
    expect(outcome?.items[0]).toEqual({ label: 'Paso 1', text: 'Beber agua y descansar', minutes: 5 });
    expect(outcome?.items.at(-3)).toMatchObject({ text: 'Guardar las tijeras', minutes: 3 });
    expect(outcome?.items.at(-2)).toEqual({ label: 'Paso 8', text: 'Descansar' });
    expect(said.at(-1)).toContain('Lista guardada: 8 pasos');
  });

  it('shows the proposal before asking what is missing', () => {
    const { said } = finish(['Ordenar mi escritorio', 'Pequeños', 'Nada']);

    expect(said.at(-1)).toContain('- Tirar la basura de esa zona (5 min)');
  });

  it('shows it again when somebody asks to repeat', () => {
    const { said } = finish(['Ordenar mi escritorio', 'Pequeños', 'Nada', 'repite la pregunta']);

    expect(said.at(-1)).toContain('- Tirar la basura de esa zona (5 min)');
  });

  it.each([
    ['texto', /^(?!- |\d\.)Elegir una sola zona/m],
    ['puntos', /^- Elegir una sola zona/m],
    ['pasos', /^2\. Elegir una sola zona/m],
  ] as const)('shows the proposal as %s to who reads that best', (format, expected) => {
    const { said } = finish(['Ordenar mi escritorio', 'Pequeños', 'Nada'], compileAdaptation({ ...defaultSettings, format }));

    expect(said.at(-1)).toMatch(expected);
  });
});

function finish(texts: string[], adaptation = ana) {
  let turn = startRun(breakDown, 'run', adaptation);
  const said = [turn.say];
  for (const text of texts) {
    turn = answerStep(breakDown, turn.run, { text }, adaptation);
    said.push(turn.say);
  }
  return { outcome: turn.outcome, said };
}
