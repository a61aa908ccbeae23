import { describe, expect, it } from 'vitest';
import { answerStep, startRun } from '../core/engine.ts';
import type { Protocol } from '../core/protocol.ts';
import { anyone, smallProtocol } from './small-protocol.ts';

const pieces = { 'level.example': 'Ejemplo.', 'level.picture': 'Imagen.', 'level.try': 'Para probar.', 'level.help': 'Ayuda.' };
const protocol: Protocol = { ...smallProtocol, texts: { ...smallProtocol.texts, es: { ...smallProtocol.texts.es, ...pieces } } };
const brief: Protocol = { ...protocol, brief: true };
type Settings = Parameters<typeof anyone>[0];

const asked = (settings: Settings, one = protocol) => {
  const { say, step } = startRun(one, 'run', anyone(settings));
  return [say, step?.help];
};
const explained = (settings: Settings, one = protocol) => {
  const { run } = startRun(one, 'run', anyone(settings));
  return answerStep(one, run, { move: 'explain' }, anyone(settings)).say;
};

describe('Asking the way a person learns (learning_style)', () => {
  it.each([
    ['regla', '¿level? es', 'Ayuda.'],
    ['ejemplo', 'Ejemplo.\n\n¿level? es', 'Ayuda.'],
    ['imagen', 'Imagen.\n\n¿level? es', 'Ayuda.'],
    ['hacer', '¿level? es', 'Para probar. Ayuda.'],
  ] as const)('asks who learns by %s: "%s", with "%s"', (learning, say, help) => {
    expect(asked({ learning })).toEqual([say, help]);
  });

  it.each([
    ['regla', 'Explicación de level.\n\nEjemplo.'],
    ['ejemplo', 'Ejemplo.\n\nExplicación de level.'],
    ['imagen', 'Imagen.\n\nExplicación de level.'],
    ['hacer', 'Para probar.\n\nExplicación de level.'],
  ] as const)('explains to who learns by %s: "%s"', (learning, words) => {
    expect(explained({ learning })).toBe(`${words}\n\n¿level? es`);
  });

  it('shows a picture first to who speaks in pictograms', () => {
    expect(asked({ learning: 'regla', channel: 'pictogramas' })[0]).toBe('Imagen.\n\n¿level? es');
  });

  it('does without a piece that nobody wrote', () => {
    expect(startRun(smallProtocol, 'run', anyone({ learning: 'ejemplo' })).say).toBe('¿level? es');
    expect(explained({ learning: 'imagen' }, smallProtocol)).toBe('Explicación de level.\n\n¿level? es');
  });

  it('explains a brief protocol only to who asks', () => {
    expect(asked({ learning: 'ejemplo' }, brief)).toEqual(['¿level? es', 'Ayuda.']);
    expect(explained({ learning: 'ejemplo' }, brief)).toContain('Ejemplo.\n\nExplicación');
  });
});

describe('Wording for who reads easy texts best (a11y/R8)', () => {
  const texts = {
    ...protocol.texts.es,
    'level.question': { directo: 'Pregunta.', formal: 'Pregunta formal.' },
    'level.question.facil': { directo: 'Fácil.', formal: 'Fácil, usted.' },
    'level.help': { directo: { corto: '', normal: 'Ayuda.' } },
    'level.help.facil': 'Ayuda fácil.',
  };
  const worded: Protocol = { ...protocol, texts: { ...protocol.texts, es: texts } };

  it('chooses the easy text, in the tone of the person', () => {
    expect(asked({ reading: 'facil' }, worded)[0]).toBe('Fácil.');
    expect(asked({ reading: 'facil', tone: 'formal' }, worded)[0]).toBe('Fácil, usted.');
    expect(asked({ reading: 'estandar', tone: 'formal' }, worded)[0]).toBe('Pregunta formal.');
  });

  it('falls back to the usual text', () => {
    expect(explained({ reading: 'facil' }, worded)).toContain('Explicación de level.');
  });

  it('adds no words where the person wants few', () => {
    expect(asked({ reading: 'facil', length: 'corto' }, worded)[1]).toBeUndefined();
    expect(asked({ reading: 'facil', length: 'detallado' }, worded)[1]).toBe('Ayuda fácil.');
  });
});
