import { describe, expect, it } from 'vitest';
import { readManner } from '../core/read-manner.ts';
import { similarity } from '../core/similarity.ts';
import { readToneTags } from '../core/tone-tags.ts';

describe('Reading how a text says it', () => {
  it('finds the questions, whole, with the words they are', () => {
    const text = 'Hola. ¿Vienes mañana? Yo llego a las seis. ¿Y tú?';

    expect(readManner(text, 'es').questions.map(({ words }) => words)).toEqual(['Vienes mañana?', 'Y tú?']);
  });

  it('finds what softens a claim, in both languages', () => {
    expect(readManner('Creo que a lo mejor llego tarde', 'es').hedges.map(({ words }) => words)).toEqual([
      'Creo que',
      'a lo mejor',
    ]);
    expect(readManner("I'm not sure, maybe it's kind of late", 'en').hedges.length).toBe(3);
  });

  it('tells a plain wish from a veiled one, and says nothing where there is none', () => {
    expect(readManner('Necesito silencio. No quiero ir.', 'es').directness).toBe(1);
    expect(readManner('¿Será que podrías bajar el volumen, si no es molestia?', 'es').directness).toBe(0);
    expect(readManner('El tren sale a las ocho.', 'es').directness).toBeUndefined();
  });

  it('finds thanks, excuses and greetings with their places', () => {
    const text = 'Hola, disculpa la tardanza. Muchas gracias por esperar.';
    const { polite } = readManner(text, 'es');

    expect(polite.map(({ kind }) => kind)).toEqual(['greeting', 'sorry', 'thanks']);
    expect(polite.every(({ start, end, words }) => text.slice(start, end) === words)).toBe(true);
  });

  it('reads tone tags, and no address or date as one', () => {
    expect(readToneTags('qué bonito día /s').map(({ means }) => means)).toEqual(['sarcastic']);
    expect(readToneTags('I love mondays /j /lh').map(({ means }) => means)).toEqual(['joking', 'light-hearted']);
    expect(readToneTags('mira /s/archivo el 3/4 o ve a /home')).toEqual([]);
  });

  it('holds two texts against each other: the same is 1, nothing shared is 0', () => {
    expect(similarity('me gustan los trenes', 'me gustan los trenes')).toBeCloseTo(1);
    expect(similarity('me gustan los trenes', 'mañana llueve')).toBe(0);
    expect(similarity('hablamos de trenes antiguos', '¿qué trenes te gustan?')).toBeGreaterThan(0.2);
    expect(similarity('', '')).toBe(0);
  });
});
