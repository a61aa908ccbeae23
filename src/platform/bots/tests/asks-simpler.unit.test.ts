import { describe, expect, it } from 'vitest';
import { installedBots } from '../../../bots.ts';
import { findMove } from '../../dialogue/core/understand.ts';
import { asksSimpler } from '../core/asks-simpler.ts';
import { routeText } from '../route-text.ts';

const asking = [
  'Dilo más simple, por favor.',
  'Say it more simply, please.',
  'más simple',
  'MAS FACIL',
  '¿Me lo puedes explicar con palabras más sencillas?',
  'No lo entiendo. Dímelo de una forma más clara.',
  'Dígalo más corto, por favor',
  'otra vez, más fácil de entender',
  'simpler please',
  'Can you put it in simpler words?',
  "I don't understand. Explain that more clearly.",
  'shorter',
];

describe('Asking for the last reply in simpler words', () => {
  it.each(asking)('is understood in "%s"', (text) => {
    expect(asksSimpler(text)).toBe(true);
  });

  it.each([
    'Explica cómo hacerlo más fácil',
    '¿Cuál es la forma más simple de llegar?',
    'Quiero una vida más simple',
    'No entiendo',
    'Dilo otra vez',
    'How do I make it easier?',
    'Is there a shorter way home?',
    'simple',
    '',
  ])('is not heard in "%s"', (text) => {
    expect(asksSimpler(text)).toBe(false);
  });

  it.each(installedBots)('is left to the model by $name: it is neither an exercise, nor an article, nor a move', (bot) => {
    for (const text of asking) {
      for (const language of ['es', 'en'] as const) expect(routeText(bot, text, language), text).toEqual({ kind: 'unknown' });
      expect(findMove(text)).toBeUndefined();
    }
  });
});
