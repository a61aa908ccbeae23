import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '../core/engine.ts';
import type { Protocol, Turn, Value } from '../core/protocol.ts';
import { ana, anyone } from './small-protocol.ts';

/** Things, one of them chosen, and a note about it; the last two share their words. */
const protocol: Protocol = {
  id: 'choosing',
  version: 1,
  minutes: 1,
  steps: [
    { id: 'things', input: { kind: 'list', maxItems: 5 } },
    {
      id: 'which',
      input: { kind: 'choice', options: ['none'], items: ({ things }) => (Array.isArray(things) ? things : []) },
      restsOn: ['things'],
      asks: ({ things }) => Array.isArray(things) && things.length > 1,
    },
    { id: 'note-1', words: 'note', input: { kind: 'text', maxLength: 50 }, restsOn: ['things', 'which'] },
    { id: 'note-2', words: 'note', input: { kind: 'text', maxLength: 50 }, next: [{ to: 'end' }] },
  ],
  texts: { es: words(), en: words() },
  values: ({ which }, _, stepId) => ({ which: String(which ?? 'todo'), at: stepId.at(-1) ?? '' }),
  outcome: (answers) => ({ kind: 'choosing', title: 'Hecho', items: [{ label: 'x', text: JSON.stringify(answers) }] }),
};

describe('A step that has nothing to ask', () => {
  it('is passed over, and is not on the way', () => {
    expect(give([['pan']]).run.path).toEqual(['things', 'note-1']);
    expect(give([['pan', 'leche']]).run.path).toEqual(['things', 'which']);
  });
});

describe('A step that asks about what was written before', () => {
  it('offers it in the words of the person, before its own options', () => {
    expect(give([['pan', 'leche']]).step?.input).toEqual({
      kind: 'choice',
      multiple: false,
      options: [
        { value: 'pan', label: 'pan' },
        { value: 'leche', label: 'leche' },
        { value: 'none', label: 'Ninguna' },
      ],
    });
  });

  it('takes it by name, by number and in capitals, and takes nothing else', () => {
    const turn = give([['pan', 'leche']]);

    for (const text of ['leche', '2', 'LECHE']) expect(say(text, turn).run.answers.which).toBe('leche');
    expect(say('huevos', turn).run.stepId).toBe('which');
    expect(give(['huevos'], turn).run.stepId).toBe('which');
  });

  it('shows the answer as it was written', () => {
    expect(give([['pan', 'leche'], 'leche']).step?.answers.at(-1)).toMatchObject({ answer: 'leche' });
  });
});

describe('Steps that share their words', () => {
  it('ask the same, and may mention which of them is asking', () => {
    const first = give([['pan', 'leche'], 'leche']);
    const second = give(['una nota'], first);

    expect([first.say, second.say]).toEqual(['¿Nota 1 de leche?', '¿Nota 2 de leche?']);
    expect(second.step?.answers.map(({ label }) => label)).toEqual(['Cosas', 'Cuál', 'Nota 1']);
  });
});

describe('Correcting what other answers rest on', () => {
  it('asks those again, and no others', () => {
    const end = give([['pan', 'leche'], 'leche', 'una', 'dos']);
    const back = answerStep(protocol, give([['pan', 'leche'], 'leche', 'una']).run, { move: 'correct', value: 'which' }, ana);
    const other = answerStep(protocol, back.run, { value: 'pan' }, ana);

    expect(end.run.status).toBe('done');
    expect(other.run).toMatchObject({ stepId: 'note-1', answers: { things: ['pan', 'leche'], which: 'pan' } });
    expect(other.run.answers).not.toHaveProperty('note-1');
  });

  it('asks nothing again when the answer is the same', () => {
    const turn = give([['pan', 'leche'], 'leche', 'una']);
    const back = answerStep(protocol, turn.run, { move: 'correct', value: 'which' }, ana);

    expect(answerStep(protocol, back.run, { value: 'leche' }, ana).run).toMatchObject({
      stepId: 'note-2',
      answers: { 'note-1': 'una' },
    });
  });
});

describe('A brief protocol', () => {
  it('is in its shortest form for everybody', () => {
    const long = anyone({ length: 'detallado' });

    expect(startRun(protocol, 'run', long).step?.help).toBe('Más palabras.');
    expect(startRun({ ...protocol, brief: true }, 'run', long).step?.help).toBeUndefined();
  });
});

function give(values: Value[], from: Turn = startRun(protocol, 'run', ana)): Turn {
  return values.reduce<Turn>((turn, value) => answerStep(protocol, turn.run, { value }, ana), from);
}

function say(text: string, from: Turn): Turn {
  return answerStep(protocol, from.run, { text }, ana);
}

function words() {
  return {
    title: 'Elegir',
    end: 'Fin.',
    'things.label': 'Cosas',
    'things.question': '¿Qué cosas?',
    'things.help': { directo: { corto: '', normal: 'Más palabras.' } },
    'things.explain': 'Cosas.',
    'which.label': 'Cuál',
    'which.question': '¿Cuál?',
    'which.explain': 'Una.',
    'which.option.none': 'Ninguna',
    'note.label': 'Nota {at}',
    'note.question': '¿Nota {at} de {which}?',
    'note.explain': 'Una nota.',
  };
}
