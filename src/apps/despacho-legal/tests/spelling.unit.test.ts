import { describe, expect, it } from 'vitest';
import { createSpelling } from '../core/find/spelling.ts';
import { someLaw, someLaws } from './some-laws.ts';

const spell = createSpelling('ES', someLaws);

describe('Undoing slips of a question', () => {
  it.each([
    ['me despidiron', 'me despidieron'],
    ['la empreza', 'la empresa'],
    ['porcentage', 'porcentaje'],
    ['vacaicones', 'vacaciones'],
    ['kiero bakasiones', 'quiero vacaciones'],
    ['el kontrato y la erensia', 'el contrato y la herencia'],
  ])('reads "%s" as "%s"', (written, meant) => {
    expect(spell(written)).toBe(meant);
  });

  it('knows the words of the laws that are loaded', () => {
    const ofFish = createSpelling('ES', [someLaw('X', 'Ley de pesca', [['1', '', 'El esturión se devuelve al río.']])]);

    expect([spell('esturoin'), ofFish('esturoin')]).toEqual(['esturoin', 'esturion']);
  });

  it('leaves as it was written what it knows, what is short, and what may be two words', () => {
    const laws = [someLaw('X', 'Ley de pesca', [['1', '', 'zarpita zarpota']])];

    expect(spell('¿Me han DESPEDIDO, señoría? Indemnización: 20 días')).toBe(
      '¿Me han DESPEDIDO, señoría? Indemnización: 20 días',
    );
    expect(createSpelling('ES', laws)('zarpata')).toBe('zarpata');
    expect(spell('wxyz')).toBe('wxyz');
  });
});
