import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import type { Turn, Value } from '#platform/dialogue/core/protocol.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { protocolSuite } from '#tests/support/protocol-suite.ts';
import { wordCount } from '#tests/support/read-plainly.ts';
import { eightAdaptations, walkProtocol } from '#tests/support/walk-protocol.ts';
import { sensoryFirstAid } from '../protocols/sensory-first-aid.ts';

const ana = compileAdaptation(defaultSettings);

protocolSuite(sensoryFirstAid);

describe('Sensory first aid', () => {
  it('can be done without writing or speaking: every step is a choice', () => {
    for (const { input } of sensoryFirstAid.steps) expect(['choice', 'scale']).toContain(input.kind);
  });

  it('needs few words at every step, also of who likes long texts on other days', () => {
    for (const adaptation of eightAdaptations) {
      for (const { turns } of walkProtocol(sensoryFirstAid, adaptation)) {
        for (const { step, say } of turns) {
          expect(wordCount(step?.question ?? ''), step?.question).toBeLessThanOrEqual(12);
          expect(wordCount(step?.help ?? ''), step?.help).toBeLessThanOrEqual(12);
          expect(wordCount(say), say).toBeLessThanOrEqual(24);
        }
      }
    }
  });

  it('always offers the pause, and says where people are', () => {
    for (const { turns } of walkProtocol(sensoryFirstAid, ana)) {
      for (const step of turns.flatMap((turn) => turn.step ?? [])) {
        expect(step.moves).toContain('pause');
        if (step.stepId !== 'emergency') expect(step.help).toContain('«Ayuda ahora»');
      }
    }
  });

  it('offers one thing at a time, asks the number again, and ends when it is low', () => {
    const { outcome, path } = finish([8, ['sound'], 'done', 6, 'done', 3]);

    expect(path).toEqual(['level', 'channel', 'action-1', 'after-1', 'action-2', 'after-2']);
    expect(outcome).toEqual({
      kind: 'sensory-first-aid',
      title: 'Lo que me ayuda',
      items: [
        { label: 'Ayudó', text: 'Cubrir las orejas. Valen las manos.' },
        { label: 'Ayudó', text: 'Ir a un lugar con menos ruido.' },
        { label: 'Qué molestaba', text: 'Sonido' },
        { label: 'De 0 a 10', text: 'antes 8, ahora 3' },
        { label: 'Si vuelve', text: 'Empezar por lo que ayudó.' },
      ],
    });
  });

  it('gives something else to who cannot or wants another, without asking the number', () => {
    const turn = give([8, ['sound'], 'cannot', 'other']);

    expect(turn.run.path).toEqual(['level', 'channel', 'action-1', 'action-2', 'action-3']);
    expect(new Set(turn.step?.answers.slice(2).map(({ label }) => label)).size).toBe(2);
  });

  it('stops after four things, blames nobody, and says where people are when it stays high', () => {
    const { outcome, said } = finish([9, ['light'], 'done', 9, 'done', 9, 'cannot', 'done', 9]);

    expect(outcome?.items.map(({ label }) => label)).toEqual([
      'Hecho, sin bajar',
      'Hecho, sin bajar',
      'Hecho, sin bajar',
      'Hoy no se pudo',
      'Qué molestaba',
      'De 0 a 10',
      'Si vuelve',
      'Personas',
    ]);
    expect(said.at(-1)).toContain('«Ayuda ahora»');
    expect(JSON.stringify(outcome)).not.toMatch(/fracas|deber|culpa|fallo/i);
  });

  it('ends when the person has had enough', () => {
    expect(give([8, ['people'], 'done', 6, 'enough'])).toMatchObject({ run: { status: 'done' }, step: null });
  });

  it.each([
    ['MX', '911'],
    ['ES', '112'],
    ['CO', '123'],
    ['AR', '107'],
    ['US', '911'],
  ] as const)('sends a sign of danger to the emergency number of %s, %s', (country, phone) => {
    const there = compileAdaptation({ ...defaultSettings, country });
    const turn = give([9, ['sound', 'danger']], there);
    const end = give(['someone'], there, turn);

    expect(turn.say).toBe(`Puede ser una emergencia. Llama ya al ${phone}.\n\n¿Quién llama?`);
    expect(end.outcome?.items[0]).toMatchObject({ label: 'Emergencia', text: expect.stringContaining(phone) });
    expect(give([null], there, turn).outcome?.items[0]?.label).toBe('Emergencia');
  });

  it('goes on with the senses when it was no danger', () => {
    expect(give([9, ['sound', 'danger'], 'not-that']).step?.question).toBe('Cubrir las orejas. Valen las manos.');
  });

  it('asks about the new channel after a correction, not about what was done for another', () => {
    const turn = give([8, ['sound'], 'done', 6]);
    const back = answerStep(sensoryFirstAid, turn.run, { move: 'correct', value: 'channel' }, ana);
    const other = answerStep(sensoryFirstAid, back.run, { value: ['light'] }, ana);

    expect(other.run).toMatchObject({ stepId: 'action-1', answers: { level: 8, channel: ['light'] } });
    expect(other.step?.question).toBe('Cerrar los ojos un momento.');
  });

  it('understands the same things written', () => {
    const turn = ['8', 'ruido y luz', 'no puedo', 'hecho', '4', 'ya basta'].reduce(
      (last, text) => answerStep(sensoryFirstAid, last.run, { text }, ana),
      startRun(sensoryFirstAid, 'run', ana),
    );

    expect(turn.run.answers).toMatchObject({
      channel: ['sound', 'light'],
      'action-1': 'cannot',
      'action-2': 'done',
      'after-2': 4,
    });
    expect(turn.run.status).toBe('done');
  });
});

function give(values: Value[], adaptation = ana, from: Turn = startRun(sensoryFirstAid, 'run', adaptation)): Turn {
  return values.reduce<Turn>(
    (turn, value) => answerStep(sensoryFirstAid, turn.run, value === null ? { move: 'skip' } : { value }, adaptation),
    from,
  );
}

function finish(values: Value[]) {
  const said: string[] = [];
  let turn = startRun(sensoryFirstAid, 'run', ana);
  for (const value of values) {
    turn = give([value], ana, turn);
    said.push(turn.say);
  }
  return { outcome: turn.outcome, path: turn.run.path, said };
}
