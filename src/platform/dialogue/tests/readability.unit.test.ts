import { describe, expect, it } from 'vitest';
import { inflesz, syllablesOf } from '../core/readability.ts';

describe('Counting syllables', () => {
  it.each([
    ['yo', 1],
    ['muy', 1],
    ['quien', 1],
    ['hoy', 1],
    ['rey', 1],
    ['país', 2],
    ['leer', 2],
    ['día', 2],
    ['oír', 2],
    ['baúl', 2],
    ['construir', 2],
    ['ahora', 3],
    ['guitarra', 3],
    ['pingüino', 3],
    ['cuidado', 3],
    ['Uruguay', 3],
    ['reunión', 2],
    ['energía', 4],
    ['pensamiento', 4],
    ['0', 2],
    ['3', 1],
    ['10', 1],
    ['15', 2],
    ['21', 4],
    ['55', 6],
    ['100', 1],
  ])('hears %s in %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});

describe('How easily a text reads', () => {
  it('is what the formula says: 206.835 − 62.3 · syllables per word − words per sentence', () => {
    // Eight syllables, six words, one sentence.
    expect(inflesz('Hoy hay pan en casa blanca.')).toBeCloseTo(206.835 - 62.3 * (8 / 6) - 6, 5);
    expect(inflesz('No. Sí.')).toBeCloseTo(206.835 - 62.3 - 1, 5);
  });

  it('is higher for short words and short sentences', () => {
    const easy = 'Lee el texto. Si no va bien, para un rato.';
    const hard = 'Proceda a la lectura pormenorizada de la documentación, interrumpiéndola cuando experimente dificultades.';

    expect(inflesz(easy)).toBeGreaterThan(80);
    expect(inflesz(hard)).toBeLessThan(40);
  });

  it('counts each line of a list as a sentence', () => {
    expect(inflesz('- Bajar la luz\n- Beber agua')).toBe(inflesz('Bajar la luz. Beber agua.'));
  });

  it.each(['', '   ', '…', '«»'])('takes a text without words, "%s", as easy', (text) => {
    expect(inflesz(text)).toBeGreaterThan(200);
  });
});
