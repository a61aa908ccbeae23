import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { protocolSuite } from '#tests/support/protocol-suite.ts';
import { eightAdaptations, walkProtocol } from '#tests/support/walk-protocol.ts';
import { checkIn } from '../protocols/check-in.ts';

const ana = compileAdaptation(defaultSettings);

protocolSuite(checkIn);

describe("BLU's check-in", () => {
  it('always ends by saying that it diagnoses nothing', () => {
    for (const { outcome } of eightAdaptations.flatMap((adaptation) => walkProtocol(checkIn, adaptation)))
      expect(outcome?.items.at(-1)?.text).toMatch(/diagn/);
  });

  it('has five to ten steps, and says ten at first', () => {
    for (const { turns } of walkProtocol(checkIn, ana)) {
      expect(turns[0]?.step?.total).toBe(10);
      expect(turns.length - 1).toBeGreaterThanOrEqual(5);
      expect(turns.length - 1).toBeLessThanOrEqual(10);
    }
  });
});

describe("BLU's check-in on a hard day", () => {
  const day = { load: 'media', kept: false, day: '2026-11-27', timeZone: 'UTC' } as const;

  it('asks with little energy only what leads to something to do', () => {
    const tired = compileAdaptation(defaultSettings, { ...day, energy: 'baja', speech: 'facil' });
    const { path, outcome } = finish(['4', 'triste', 'Solo anotarlo'], tired);

    expect(path).toEqual(['mood', 'words', 'need']);
    expect(outcome?.items.map(({ label }) => label)).toEqual(['Ánimo', 'Palabras', 'Qué necesito', 'Qué es esto']);
  });

  it.each(['cuesta', 'sin_palabras'] as const)('asks who speaks with %s for one word, or none', (speech) => {
    const quiet = compileAdaptation(defaultSettings, { ...day, energy: 'media', speech });
    const { step } = finish(['4', 'triste', 'pecho'], quiet);

    expect(step?.stepId).toBe('happened');
    expect(step?.help).toBe('Vale una palabra. También puedes saltar el paso.');
    expect(finish(['4', 'triste', 'pecho']).step?.help).toBeUndefined();
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

function finish(texts: string[], adaptation = ana) {
  let turn = startRun(checkIn, 'run', adaptation);
  const said = [turn.say];
  for (const text of texts) {
    turn = answerStep(checkIn, turn.run, text === 'skip' ? { move: 'skip' } : { text }, adaptation);
    said.push(turn.say);
  }
  return { outcome: turn.outcome, path: turn.run.path, step: turn.step, said };
}
