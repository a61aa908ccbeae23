import { describe, expect, it } from 'vitest';
import { spellKnown, wordsKnown } from '../spell-known.ts';

const known = wordsKnown([
  'registro de pensamiento',
  'plan para hoy',
  'Primeros auxilios sensoriales',
  'tarea',
  'hambre',
  'hombre',
]);

describe('Undoing a slip of the finger', () => {
  it.each([
    ['rejistro', 'registro'],
    ['regstro', 'registro'],
    ['reggistro', 'registro'],
    ['pensameinto', 'pensamiento'],
    ['primeros ausilios', 'primeros auxilios'],
    ['REGÍSTRO', 'registro'],
  ])('reads "%s" as "%s"', (written, meant) => {
    expect(spellKnown(written, known)).toBe(meant);
  });

  it.each(['oy', 'plam', 'tareas', 'hembre', 'pensar', 'rexixtro', 'elefante', ''])('leaves "%s" as it is', (written) => {
    expect(spellKnown(written, known)).toBe(written);
  });
});
