import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '../core/engine.ts';
import { ana, anyone, give, say, smallProtocol } from './small-protocol.ts';

describe('Walking through a protocol', () => {
  it('follows the branch that a person chose, to the end and its outcome', () => {
    const turn = give([4, 'list', ['pan', 'leche']]);

    expect(turn.run).toMatchObject({ status: 'done', path: ['level', 'way', 'things'] });
    expect(turn.step).toBeNull();
    expect(turn.outcome?.items).toEqual([
      { label: 'level', text: '4' },
      { label: 'way', text: '"list"' },
      { label: 'things', text: '["pan","leche"]' },
    ]);
  });

  it('gives the same turn for the same answers, whenever it is asked', () => {
    expect(give([4, 'rest'])).toEqual(give([4, 'rest']));
  });

  it('can be brought back from plain JSON', () => {
    const kept = JSON.parse(JSON.stringify(give([4, 'rest']).run));

    expect(answerStep(smallProtocol, kept, { value: 'Hoy no' }, ana).run.status).toBe('done');
  });

  it.each([11, -1, 4.5, 'mucho', '', ['1']])('asks again when the number cannot be %j', (value) => {
    const turn = answerStep(smallProtocol, startRun(smallProtocol, 'run', ana).run, { value }, ana);

    expect(turn.run.stepId).toBe('level');
    expect(turn.say).toContain('de 0 a 10');
  });

  it.each(['other', ['rest', 'list'], [], 1])('asks again when %j is no option', (value) => {
    expect(answerStep(smallProtocol, give([4]).run, { value }, ana).run.stepId).toBe('way');
  });

  it('shows what was answered in words, not in values', () => {
    expect(give([4, 'rest']).step?.answers).toEqual([
      { stepId: 'level', label: 'level', answer: '4 / 10' },
      { stepId: 'way', label: 'way', answer: 'Descansar' },
    ]);
  });

  it('changes its words with the tone and the length, in the middle of a run', () => {
    const words = (settings: Parameters<typeof anyone>[0]) => give([4, 'rest'], anyone(settings)).say;

    expect(words({ length: 'corto' })).toBe('¿note? es');
    expect(words({ length: 'normal' })).toBe('Antes de la nota.\n\n¿note? es');
    expect(words({ tone: 'calido' })).toContain('Con calma');
    expect(words({ tone: 'formal', length: 'normal' })).toContain('Antes de la nota.');
    expect(words({ language: 'en' })).toBe('¿note? en');
  });
});

describe('Repairing', () => {
  it.each(['no entiendo', '¿Qué significa eso?', "I don't understand"])('explains the step to who says "%s"', (text) => {
    expect(say([text]).say).toBe('Explicación de level.\n\n¿level? es');
  });

  it.each(['no sé', 'No lo sé.', 'ni idea', "I don't know"])(
    'takes "%s" without insisting: says what would be enough',
    (text) => {
      const turn = say([text]);

      expect(turn.run.stepId).toBe('level');
      expect(turn.say).toContain('No saberlo está bien. Un número aproximado sirve.');
      expect(turn.step?.moves).toContain('skip');
    },
  );

  it.each(['repite', 'otra vez', '¿cuál era la pregunta?', 'repeat the question'])(
    'repeats the question for "%s", with what came before it',
    (text) => {
      const turn = say(['4', 'descansar', text], anyone({ length: 'normal' }));

      expect(turn.say).toBe('Esta es la pregunta otra vez.\n\nAntes de la nota.\n\n¿note? es');
    },
  );

  it.each(['atrás', 'volver', 'me equivoqué', 'go back'])('goes back for "%s", and keeps the answers', (text) => {
    const turn = say(['4', 'descansar', text]);

    expect(turn.run).toMatchObject({ stepId: 'way', path: ['level', 'way'], answers: { level: 4, way: 'rest' } });
  });

  it('goes back to the step a person points at, and does not ask again what is known', () => {
    const back = answerStep(smallProtocol, give([4, 'rest']).run, { move: 'correct', value: 'level' }, ana);
    const turn = answerStep(smallProtocol, back.run, { value: 6 }, ana);

    expect(back.run.stepId).toBe('level');
    expect(turn.run).toMatchObject({ stepId: 'note', answers: { level: 6, way: 'rest' } });
  });

  it('forgets no answer and counts none of another branch after a correction', () => {
    const back = answerStep(smallProtocol, give([4, 'rest']).run, { move: 'correct' }, ana);
    const other = answerStep(smallProtocol, back.run, { value: 'list' }, ana);
    const end = answerStep(smallProtocol, other.run, { value: ['pan'] }, ana);

    expect(end.outcome?.items.map(({ label }) => label)).toEqual(['level', 'way', 'things']);
  });

  it('says so when there is nothing before', () => {
    expect(say(['atrás']).say).toContain('Este es el primer paso.');
  });

  it.each(['saltar', 'prefiero no responder', 'skip'])('skips for "%s" and says it was not answered', (text) => {
    const turn = say([text]);

    expect(turn.run).toMatchObject({ stepId: 'way', answers: { level: null } });
    expect(turn.step?.answers[0]?.answer).toBe('Sin respuesta');
  });

  it('can be skipped whole', () => {
    expect(say(['saltar', 'saltar', 'saltar']).run.status).toBe('done');
  });

  it('pauses, shows only two ways on, and goes on at the same step', () => {
    const paused = say(['4', 'necesito una pausa']);
    const resumed = say(['seguir'], ana, paused);

    expect(paused.run.status).toBe('paused');
    expect(paused.step?.moves).toEqual(['resume', 'leave']);
    expect(resumed.run).toMatchObject({ status: 'active', stepId: 'way', answers: { level: 4 } });
  });

  it.each(['parar', 'dejarlo aquí', 'stop'])('stops for "%s", at once and without asking why', (text) => {
    const turn = say(['4', text]);

    expect(turn.run).toMatchObject({ status: 'left', answers: { level: 4 } });
    expect(turn.step).toBeNull();
    expect(turn.say).not.toContain('?');
  });

  it('takes a move only when it is the whole message', () => {
    expect(say(['4', 'descansar', 'Quiero parar de trabajar a las seis']).run.answers.note).toBe(
      'Quiero parar de trabajar a las seis',
    );
  });
});
