import { describe, expect, it } from 'vitest';
import type { StepInput } from '../contract.ts';
import { understand } from '../core/understand.ts';

const scale: StepInput = { kind: 'scale', min: 0, max: 10, minLabel: 'Mal', maxLabel: 'Bien' };
const options = [
  { value: 'sadness', label: 'Tristeza' },
  { value: 'anger', label: 'Enojo o enfado' },
  { value: 'unnamed', label: 'No sé ponerle nombre' },
];
const one: StepInput = { kind: 'choice', multiple: false, options };
const several: StepInput = { kind: 'choice', multiple: true, options };
const aliases = (value: string) => ({ sadness: ['triste'], anger: ['enojado', 'rabia'], unnamed: ['no se'] })[value] ?? [];

describe('Understanding a number', () => {
  it.each([
    ['7', 7],
    ['un 7', 7],
    ['siete', 7],
    ['7/10', 7],
    ['7 de 10', 7],
    ['como un siete', 7],
    ['seven out of 10', 7],
    ['0', 0],
    ['diez', 10],
    ['10', 10],
  ])('reads "%s"', (text, value) => {
    expect(understand(scale, text)).toEqual({ value });
  });

  it.each(['entre 3 y 5', '11', '-2', '3,5', 'mal', 'mucho'])('does not guess a number from "%s"', (text) => {
    expect(understand(scale, text)).toBeNull();
  });
});

describe('Understanding a choice', () => {
  it.each([
    ['tristeza', 'sadness'],
    ['TRISTEZA.', 'sadness'],
    ['estoy triste', 'sadness'],
    ['2', 'anger'],
    ['la 2', 'anger'],
    ['opción 2', 'anger'],
    ['rabia', 'anger'],
    ['enfado', 'anger'],
    ['no sé', 'unnamed'],
  ])('reads "%s"', (text, value) => {
    expect(understand(one, text, aliases)).toEqual({ value });
  });

  it.each(['no estoy triste', 'triste y con rabia', '9', 'bien', 'sin rabia'])('does not guess an option from "%s"', (text) => {
    expect(understand(one, text, aliases)).toBeNull();
  });

  it.each([
    ['triste y enojado', ['sadness', 'anger']],
    ['1, 2', ['sadness', 'anger']],
    ['1 2', ['sadness', 'anger']],
    ['tristeza', ['sadness']],
  ])('reads several from "%s"', (text, value) => {
    expect(understand(several, text, aliases)).toEqual({ value });
  });

  it('leaves out what is denied beside what is not', () => {
    expect(understand(several, 'rabia, no triste', aliases)).not.toEqual({ value: ['anger', 'sadness'] });
  });
});

describe('Understanding what is written', () => {
  it('takes any text as it is written', () => {
    expect(understand({ kind: 'text', maxLength: 100 }, '  Discutí con él.  ')).toEqual({ value: 'Discutí con él.' });
  });

  it('takes one thing per line, with or without marks', () => {
    expect(understand({ kind: 'list', maxItems: 5 }, '- pan\n2. leche\n\n* huevos')).toEqual({
      value: ['pan', 'leche', 'huevos'],
    });
  });

  it.each(['', '   ', '\n'])('understands nothing from nothing', (text) => {
    for (const input of [scale, one, several, { kind: 'text', maxLength: 10 } as const, { kind: 'list', maxItems: 3 } as const])
      expect(understand(input, text)).toBeNull();
  });
});
