import { describe, expect, it } from 'vitest';
import type { Run } from '../../dialogue/core/protocol.ts';
import { smallProtocol } from '../../dialogue/tests/small-protocol.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { guidedTurn } from '../guided-turn.ts';
import { smallBot } from './small-bot.ts';

const adaptation = compileAdaptation(defaultSettings);
const paused: Run = {
  runId: 'r',
  protocolId: 'small',
  stepId: 'way',
  path: ['level', 'way'],
  answers: { level: 4 },
  status: 'paused',
};
const active: Run = { ...paused, status: 'active' };
const turn = (text: string, run: Run | null = null, more: object = {}) =>
  guidedTurn(smallBot, { run, text, adaptation, first: false, newId: () => 'new', ...more });

describe('A turn with no exercise open', () => {
  it('starts the exercise a person names', () => {
    expect(turn('Pequeño')).toMatchObject({ mode: 'guided', run: { runId: 'new', stepId: 'level' }, step: { stepId: 'level' } });
  });

  it('tells an article and what else can be done', () => {
    const { say, run } = turn('¿Qué es la sobrecarga sensorial?');

    expect(say).toContain('**Sobrecarga**');
    expect(say).toContain('- Pequeño (unos 1 minutos)');
    expect(run).toBeNull();
  });

  it('says honestly what it cannot do', () => {
    const { say, mode } = turn('Escríbeme un poema sobre el mar de noviembre');

    expect(mode).toBe('honest');
    expect(say).toContain('Eso no sé hacerlo sin un modelo de lenguaje.');
  });

  it.each(['¿Eres una persona?', 'are you human?', '¿hablo con un robot?', '¿Eres psicóloga?'])(
    'answers "%s" with no',
    (text) => {
      expect(turn(text).say).toMatch(/^No\. Soy un programa, no una persona\./);
    },
  );

  it('says that an answer came after the end, and loses nobody', () => {
    expect(turn('', null, { answer: { runId: 'old', stepId: 'way', value: 'rest' } }).say).toContain('Ese ejercicio ya terminó.');
  });

  it('says that nothing is open to who wants to pause', () => {
    expect(turn('pausa').say).toContain('Ahora no hay ningún ejercicio abierto.');
  });

  it('opens a conversation with who speaks', () => {
    expect(turn('hola', null, { first: true }).say).toMatch(/^Soy Pequeña, un programa\./);
  });
});

describe('A turn inside an exercise', () => {
  it('takes what was written as the answer', () => {
    expect(turn('descansar', active).run).toMatchObject({ stepId: 'note', answers: { way: 'rest' } });
  });

  it('takes the answer of the form', () => {
    expect(turn('', active, { answer: { runId: 'r', stepId: 'way', value: 'list' } }).run?.stepId).toBe('things');
  });

  it('does not take twice a step that already has an answer', () => {
    const { say, run } = turn('', active, { answer: { runId: 'r', stepId: 'level', value: 9 } });

    expect(say).toContain('Ese paso ya tiene respuesta.');
    expect(run?.answers.level).toBe(4);
  });

  it('answers whether it is a person, and asks its question again', () => {
    const { say, run } = turn('¿eres una persona?', active);

    expect(say).toMatch(/^No\. Soy un programa.*¿way\? es$/s);
    expect(run?.stepId).toBe('way');
  });

  it('ends with the outcome and nothing open', () => {
    const { outcome, run, step } = turn('Una nota', {
      ...active,
      stepId: 'note',
      path: ['level', 'way', 'note'],
      answers: { level: 4, way: 'rest' },
    });

    expect(outcome?.title).toBe('Hecho');
    expect(run).toBeNull();
    expect(step).toBeNull();
  });

  it('leaves at once, with nothing open', () => {
    expect(turn('parar', active)).toMatchObject({ run: null, step: null });
  });
});

describe('A turn while an exercise is paused', () => {
  it('answers another question and keeps the place', () => {
    const { say, run } = turn('¿Qué es la sobrecarga sensorial?', paused);

    expect(say).toContain('**Sobrecarga**');
    expect(say).toContain('Tu ejercicio sigue en pausa.');
    expect(run).toMatchObject({ status: 'paused', stepId: 'way', answers: { level: 4 } });
  });

  it.each(['seguir', 'Pequeño'])('goes on where it was for "%s"', (text) => {
    expect(turn(text, paused).run).toMatchObject({ runId: 'r', status: 'active', stepId: 'way', answers: { level: 4 } });
  });

  it('goes on when a person simply answers', () => {
    expect(turn('Descansar', paused).run).toMatchObject({ status: 'active', stepId: 'note' });
    expect(turn('7', { ...paused, stepId: 'level', path: ['level'], answers: {} }).run).toMatchObject({
      stepId: 'way',
      answers: { level: 7 },
    });
  });

  it('never takes a longer text as the answer of a paused step', () => {
    const onText: Run = { ...paused, stepId: 'note', path: ['level', 'way', 'note'], answers: { level: 4, way: 'rest' } };

    expect(turn('Hoy fue un día largo', onText).run).toMatchObject({ status: 'paused', stepId: 'note' });
  });
});

it('is about a protocol that exists', () => {
  expect(smallBot.protocols).toContain(smallProtocol);
});
