import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '#platform/dialogue/core/engine.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { protocolSuite } from '#tests/support/protocol-suite.ts';
import { eightAdaptations, everythingSaid, walkProtocol } from '#tests/support/walk-protocol.ts';
import { breakDown } from '../protocols/break-down.ts';

const ana = compileAdaptation(defaultSettings);

protocolSuite(breakDown);

describe('Breaking down a task', () => {
  it('always ends with a list of steps and how many minutes they are, for who wants to see time (a11y/A5)', () => {
    for (const adaptation of eightAdaptations.filter(({ interaction }) => interaction.time !== 'apagado')) {
      for (const { outcome } of walkProtocol(breakDown, adaptation)) {
        const steps = outcome?.items.slice(0, -1) ?? [];
        const total = steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
        expect(steps.length).toBeGreaterThanOrEqual(3);
        expect(outcome?.items.at(-1)?.text).toContain(String(total));
      }
    }
  });

  it('names no minutes at all to who has time switched off (a11y/A5)', () => {
    for (const adaptation of eightAdaptations.filter(({ interaction }) => interaction.time === 'apagado')) {
      const walks = walkProtocol(breakDown, adaptation);
      const shown = walks.map(({ outcome, turns }) => [outcome, turns.map(({ step }) => step?.input)]);
      expect([...everythingSaid(walks), JSON.stringify(shown)].join('\n')).not.toMatch(/\d+ min\b|minut/i);
    }
  });

  it.each([
    ['3', ['Parte 1 de 3:', 'Parte 3 de 3:']],
    ['5', ['Parte 1 de 2:', 'Parte 2 de 2:']],
  ] as const)('shows a long proposal in parts of %s (a11y/A8)', (chunk, names) => {
    const { said } = finish(
      ['Escribir un correo', 'Pequeños', 'Nada'],
      compileAdaptation({ ...defaultSettings, chunk, format: 'puntos' }),
    );
    const parts = (said.at(-1) ?? '').split(/Parte \d+ de \d+:/).slice(1);

    for (const name of names) expect(said.at(-1)).toContain(name);
    for (const part of parts) expect(part.match(/^- /gm)?.length).toBeLessThanOrEqual(Number(chunk));
  });

  it('shows it whole to who wants all at once (a11y/A8)', () => {
    const { said } = finish(['Escribir un correo', 'Pequeños', 'Nada'], compileAdaptation({ ...defaultSettings, chunk: 'todo' }));

    expect(said.at(-1)).not.toContain('Parte 1');
  });
});

describe('Breaking down a task on a day with little energy', () => {
  const today = { energy: 'baja', load: 'media', speech: 'facil', kept: false, day: '2026-11-27', timeZone: 'UTC' } as const;
  const tired = compileAdaptation(defaultSettings, today);

  it('asks two things, and shows one small step', () => {
    const { said, outcome, path } = finish(['Escribir un correo', 'Nada'], tired);
    const [first] = outcome?.items ?? [];

    expect(path).toEqual(['task', 'obstacle']);
    expect(said.at(-1)).toMatch(/^Por ahora, solo esto:\n\n- [^\n]+\n\nLa lista está guardada: \d+ pasos/);
    expect(said.at(-1)).toContain(`- ${first?.text} (${first?.minutes} min)`);
  });

  it('makes the smallest steps', () => {
    const { outcome } = finish(['Escribir un correo', 'Nada'], tired);
    const usual = finish(['Escribir un correo', 'Muy pequeños', 'Nada', 'saltar']);

    expect(outcome).toEqual(usual.outcome);
    expect(Math.max(...(outcome?.items ?? []).map(({ minutes = 0 }) => minutes))).toBeLessThanOrEqual(5);
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
    expect(said.at(-1)).toContain('La lista está guardada: 8 pasos');
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
  return { outcome: turn.outcome, path: turn.run.path, said };
}
