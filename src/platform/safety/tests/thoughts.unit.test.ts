import { describe, expect, it } from 'vitest';
import { screenMessage } from '../core/screen.ts';

describe('A heavy thought that somebody brings to an exercise', () => {
  it.each([
    'no dejo de pensar en lo que dije',
    'no puedo dejar de pensar en el error de ayer',
    'No les importa lo que digo',
    'siempre lo arruino todo',
    'se van a dar cuenta de que no sé nada',
    'no merezco este puesto',
    'no encajo en ningún lado',
    'soy demasiado para la gente',
    'me siento un fracaso por dejar la carrera',
    'esto no va a mejorar nunca',
    'no sé qué hacer con mi vida',
    'I always mess things up',
    'I feel like a burden at the office because I ask so many questions',
    'she hasn’t replied so she must hate me',
  ])('is no alarm: %s', (thought) => {
    expect(screenMessage(thought, 'es').level).not.toBe('crisis');
  });

  it.each(['no dejo de pensar en morirme', 'siempre lo arruino todo, mejor me mato', 'todos estarían mejor sin mí'])(
    'is one when it is about dying: %s',
    (thought) => {
      expect(screenMessage(thought, 'es').level).toBe('crisis');
    },
  );
});

describe('A "no" beside a danger', () => {
  it.each([
    'mejor me mato, no?',
    'me quiero morir, no?',
    "I can't get through a day without cutting myself",
    'me quiero morir ninguno me hace caso',
  ])('that is a question, or belongs to something else, takes nothing back: %s', (text) => {
    expect(screenMessage(text, 'es').level).toBe('crisis');
  });

  it('that ends it takes it back', () => {
    expect(screenMessage('Ganas de llorar, muchas. Ganas de morir ninguna.', 'es').level).not.toBe('crisis');
  });
});
