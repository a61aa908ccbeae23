import { describe, expect, it } from 'vitest';
import { createIndex, termsOf } from '../core/bm25.ts';

const index = createIndex([
  { id: 'noise', text: 'sobrecarga sensorial ruido luces' },
  { id: 'sleep', text: 'dormir sueño insomnio' },
  { id: 'both', text: 'ruido al dormir' },
]);

describe('Finding what a person asks about', () => {
  it('finds the text with the words, whatever their endings and accents', () => {
    expect(index.search('¿Qué son las sobrecargas sensoriales?')[0]?.id).toBe('noise');
  });

  it('puts first the text that holds all of it', () => {
    expect(index.search('dormir con ruido')[0]).toMatchObject({ id: 'both', coverage: 1 });
  });

  it('says how much of the question a text holds', () => {
    const found = index.search('dormir en un submarino amarillo')[0];

    expect(found?.coverage).toBeLessThan(0.5);
  });

  it.each(['', '¿qué es?', '🙂', 'the of and'])('finds nothing for %j', (query) => {
    expect(index.search(query)).toEqual([]);
  });

  it('finds nothing in no texts', () => {
    expect(createIndex([]).search('ruido')).toEqual([]);
  });

  it('reads a word as its root', () => {
    expect(termsOf('Cansadas, cansado; descansando')).toEqual(['cans', 'cans', 'descans']);
  });
});
