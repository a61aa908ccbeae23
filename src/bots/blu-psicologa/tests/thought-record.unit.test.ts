import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import type { Turn } from '#platform/dialogue/core/protocol.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { protocolSuite } from '#tests/support/protocol-suite.ts';
import { eightAdaptations, everythingSaid, walkProtocol } from '#tests/support/walk-protocol.ts';
import { thoughtRecord } from '../protocols/thought-record.ts';

const ana = compileAdaptation(defaultSettings);

protocolSuite(thoughtRecord);

describe('A thought record', () => {
  it('keeps a whole record written by hand, in the words of the person', () => {
    const { outcome } = finish([
      'Hablé en la reunión y nadie contestó',
      'pecho y poca energía',
      'vergüenza',
      'Piensan que mi idea no vale',
      '80',
      'Nadie me miró',
      'Laura tomó apuntes',
      'Tal vez pensaban en lo que dije',
      '55',
      'Preguntar a Laura',
    ]);

    expect(outcome?.items).toEqual([
      { label: 'Qué pasó', text: 'Hablé en la reunión y nadie contestó' },
      { label: 'Cuerpo', text: 'Pecho, Poca energía' },
      { label: 'Palabras', text: 'Vergüenza' },
      { label: 'Pensamiento', text: 'Piensan que mi idea no vale' },
      { label: 'Lo apoya', text: 'Nadie me miró' },
      { label: 'No encaja', text: 'Laura tomó apuntes' },
      { label: 'Otra forma de verlo', text: 'Tal vez pensaban en lo que dije' },
      { label: 'Cuánto lo creo', text: 'antes 80, ahora 55' },
      { label: 'Un paso pequeño', text: 'Preguntar a Laura' },
      { label: 'Qué es esto', text: 'Un registro propio. No dice si el pensamiento es cierto. No es un diagnóstico.' },
    ]);
  });

  it.each([
    ['80', '55'],
    ['60', '90'],
    ['70', '70'],
    ['0', '100'],
  ])('shows %s before and %s after in the same words, whichever is higher', (before, after) => {
    const { outcome, said } = finish(['x', 'nada', 'no sé', 'y', before, 'skip', 'skip', 'skip', after, 'skip']);

    expect(lineOf(outcome, 'Cuánto lo creo')).toBe(`antes ${before}, ahora ${after}`);
    expect(said.at(-1)).toBe('Hemos llegado al final. Este es tu registro.');
  });

  it('takes "no lo sé" as an answer about body and feelings', () => {
    const { outcome } = finish(['x', 'no lo sé', 'no sé', 'skip', 'skip']);

    expect(lineOf(outcome, 'Cuerpo')).toBe('No lo sé');
    expect(lineOf(outcome, 'Palabras')).toBe('No lo sé');
  });

  it('asks nothing about a thought that nobody wrote', () => {
    const { path, outcome } = finish(['x', 'pecho', 'miedo', 'skip', 'skip']);

    expect(path).toEqual(['situation', 'body', 'feelings', 'thought', 'small-step']);
    expect(lineOf(outcome, 'Cuánto lo creo')).toBeUndefined();
  });

  it('shows the one number that was given', () => {
    const { outcome } = finish(['x', 'pecho', 'miedo', 'y', 'skip', 'skip', 'skip', 'skip', 'ochenta y cinco', 'skip']);

    expect(lineOf(outcome, 'Cuánto lo creo')).toBe('ahora 85');
  });

  it('offers numbers ten apart, and takes any whole number that is written', () => {
    const turn = say(['x', 'pecho', 'miedo', 'y']);

    expect(turn.step?.input).toMatchObject({ kind: 'scale', min: 0, max: 100, step: 10 });
    for (const [written, kept] of [
      ['73', 73],
      ['el 40 %', 40],
      ['ochenta', 80],
      ['100', 100],
    ] as const)
      expect(say([written], turn).run.answers.belief).toBe(kept);
    expect(say(['120'], turn).run.stepId).toBe('belief');
  });

  it('asks again about another thought, and keeps what was said of the body', () => {
    const turn = say(['x', 'pecho', 'miedo', 'y', '80', 'un hecho']);
    const back = answerStep(thoughtRecord, turn.run, { move: 'correct', value: 'thought' }, ana);
    const other = answerStep(thoughtRecord, back.run, { value: 'otra frase' }, ana);

    expect(other.run).toMatchObject({ stepId: 'belief', answers: { body: ['chest'], thought: 'otra frase' } });
    expect(other.run.answers).not.toHaveProperty('supports');
  });

  it('can be stopped at every step, with the answers kept', () => {
    for (const { turns } of walkProtocol(thoughtRecord, ana)) {
      for (const { run, step } of turns.filter((turn) => turn.step)) {
        const left = answerStep(thoughtRecord, run, { text: 'dejarlo aquí' }, ana);
        expect(step?.moves).toContain('leave');
        expect(left.run).toMatchObject({ status: 'left', answers: run.answers });
      }
    }
  });

  it('never says that a thought is wrong, and names no disorder', () => {
    const said = eightAdaptations.flatMap((adaptation) => {
      const walks = walkProtocol(thoughtRecord, adaptation);
      return [...everythingSaid(walks), ...walks.map(({ outcome }) => JSON.stringify(outcome))];
    });
    const texts = [...said, JSON.stringify(thoughtRecord.texts)].join('\n');

    expect(texts).not.toMatch(
      /distorsi|distort|irracional|irrational|erróne|equivocad|falso|incorrect|\bwrong\b|\bfalse\b|exagera|positiv[oa] mejor|trastorno|disorder|depresi|síntoma|symptom/i,
    );
  });
});

function say(texts: string[], from: Turn = startRun(thoughtRecord, 'run', ana)): Turn {
  return texts.reduce(
    (turn, text) => answerStep(thoughtRecord, turn.run, text === 'skip' ? { move: 'skip' } : { text }, ana),
    from,
  );
}

function finish(texts: string[]) {
  const said: string[] = [];
  let turn = startRun(thoughtRecord, 'run', ana);
  for (const text of texts) {
    turn = say([text], turn);
    said.push(turn.say);
  }
  return { outcome: turn.outcome, path: turn.run.path, said };
}

function lineOf(outcome: Turn['outcome'], label: string): string | undefined {
  return outcome?.items.find((item) => item.label === label)?.text;
}
