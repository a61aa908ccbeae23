import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { answerStep, startRun } from '../core/engine.ts';
import type { Protocol, Turn, Value } from '../core/protocol.ts';

/** One step of each kind, and a branch: enough to try every rule of the engine. */
export const smallProtocol: Protocol = {
  id: 'small',
  version: 1,
  minutes: 1,
  steps: [
    { id: 'level', input: { kind: 'scale', min: 0, max: 10 } },
    {
      id: 'way',
      input: { kind: 'choice', options: ['rest', 'list'] },
      next: [{ to: 'things', when: { step: 'way', equals: 'list' } }, { to: 'note' }],
    },
    { id: 'note', input: { kind: 'text', maxLength: 200 }, next: [{ to: 'end' }] },
    { id: 'things', input: { kind: 'list', maxItems: 5 }, next: [{ to: 'end' }] },
  ],
  texts: { es: wordsOf('es'), en: wordsOf('en') },
  outcome: (answers) => ({
    kind: 'small',
    title: 'Hecho',
    items: Object.entries(answers).map(([label, value]) => ({ label, text: JSON.stringify(value) })),
  }),
};

export const ana = compileAdaptation(defaultSettings);
export const anyone = (settings: Partial<typeof defaultSettings>) => compileAdaptation({ ...defaultSettings, ...settings });

/** Says these things one after another and answers the last turn. */
export function say(texts: string[], adaptation = ana, from: Turn = startRun(smallProtocol, 'run', adaptation)): Turn {
  return texts.reduce((turn, text) => answerStep(smallProtocol, turn.run, { text }, adaptation), from);
}

/** Gives these values of a form one after another. */
export function give(values: Value[], adaptation = ana): Turn {
  return values.reduce<Turn>(
    (turn, value) => answerStep(smallProtocol, turn.run, { value }, adaptation),
    startRun(smallProtocol, 'run', adaptation),
  );
}

function wordsOf(language: string) {
  const step = (id: string) => ({
    [`${id}.label`]: id,
    [`${id}.question`]: `¿${id}? ${language}`,
    [`${id}.explain`]: `Explicación de ${id}.`,
  });
  return {
    title: 'Pequeño',
    end: 'Terminado.',
    ...step('level'),
    'level.min': 'Nada',
    'level.max': 'Todo',
    ...step('way'),
    'way.option.rest': 'Descansar',
    'way.option.rest.also': 'descanso|parar un rato',
    'way.option.list': 'Hacer una lista',
    ...step('note'),
    'note.say': { directo: { corto: '', normal: 'Antes de la nota.' }, calido: 'Con calma, antes de la nota.' },
    ...step('things'),
  };
}
