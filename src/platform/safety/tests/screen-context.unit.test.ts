import { describe, expect, it } from 'vitest';
import type { Screening } from '../contract.ts';
import { screenMessage } from '../core/screen.ts';

const asks = (text: string) => [{ who: 'bot' as const, text }];

describe('An answer to what the bot asked', () => {
  it.each([
    ['¿Piensas en morir?', 'sí'],
    ['¿Has pensado en hacerte daño?', 'un poco'],
    ['¿Tienes ganas de no vivir?', 'a veces'],
    ['Del 0 al 10, ¿cuánto piensas en el suicidio?', '7'],
    ['Are you thinking about killing yourself?', 'yeah'],
    ['¿Estás a salvo ahora?', 'no'],
  ])('is danger after "%s": "%s"', (question, answer) => {
    expect(screenMessage(answer, 'es', asks(question)).level).toBe('crisis');
  });

  it.each([
    ['¿Piensas en morir?', 'no'],
    ['Del 0 al 10, ¿cuánto piensas en el suicidio?', '0'],
    ['¿Quieres un café?', 'sí'],
    ['¿Cuántas tareas tienes hoy?', '7'],
    ['¿Estás a salvo ahora?', 'sí'],
  ])('is none after "%s": "%s"', (question, answer) => {
    expect(screenMessage(answer, 'es', asks(question)).level).toBe('none');
  });
});

describe('What else looks at a message', () => {
  const hard: Screening = { level: 'distress', kind: 'low-mood', rule: 'model', words: [] };

  it('may raise what the screen says', () => {
    expect(screenMessage('hoy llueve', 'es', [], () => hard)).toEqual(hard);
  });

  it('never lowers it', () => {
    const calm: Screening = { level: 'none', kind: null, rule: null, words: [] };

    expect(screenMessage('me quiero morir', 'es', [], () => calm).level).toBe('crisis');
    expect(screenMessage('me quiero morir', 'es', [], () => hard).level).toBe('crisis');
  });
});

describe('The words that led to it', () => {
  it('are told as they were written', () => {
    const { words } = screenMessage('Hola. Ya no QUIERO vivír, ¿sabes?', 'es');

    expect(words.length).toBeGreaterThan(0);
    for (const phrase of words) expect('Ya no QUIERO vivír').toContain(phrase);
  });

  it('are none when nothing was found', () => {
    expect(screenMessage('hoy llueve', 'es').words).toEqual([]);
  });

  it('do not break on a word that every object knows', () => {
    expect(screenMessage('constructor toString', 'en').level).toBe('none');
  });
});
