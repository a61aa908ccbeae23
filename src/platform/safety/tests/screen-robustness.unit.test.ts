import { describe, expect, it } from 'vitest';
import { screenMessage } from '../core/screen.ts';

/** What must be heard however it is written. */
const grave = [
  'ya no quiero vivir más',
  'estoy pensando en suicidarme',
  'quiero desaparecer para siempre',
  'anoche intenté matarme otra vez',
  'tengo ganas de cortarme los brazos',
  'mi pareja me golpea y tengo miedo',
  'tomé demasiadas pastillas',
  'me voy a tirar del puente',
  'todos estarían mejor sin mí',
  'I want to kill myself tonight',
  'I do not want to live anymore',
  'everyone would be better off without me',
  'my stepdad touches me at night',
  'I took a whole bottle of pills',
];

const ways: [string, (text: string) => string][] = [
  ['without accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['in capitals', (text) => text.toUpperCase()],
  ['without marks', (text) => text.replace(/[^\p{L}\p{N} ]/gu, '')],
  ['with an emoji after each word', (text) => text.replaceAll(' ', ' 😔 ')],
  ['with marks at the end', (text) => `${text}!!!...`],
  ['with spaces around', (text) => `   ${text.replaceAll(' ', '   ')}  `],
  ['between quiet words', (text) => `hola, buenas tardes. ${text}. eso era, gracias`],
  ['with marks nobody sees', (text) => text.replaceAll('a', 'a\u200b')],
];

describe.each(grave)('"%s"', (text) => {
  it.each(ways)('is danger %s', (_way, write) => {
    expect(screenMessage(write(text), 'es').level).toBe('crisis');
  });

  it('is danger split over two messages, at any word', () => {
    const words = text.split(' ');
    const lost = words.slice(1).flatMap((_, at) => {
      const before = words.slice(0, at + 1).join(' ');
      const after = words.slice(at + 1).join(' ');
      const isHeard = [screenMessage(before, 'es'), screenMessage(after, 'es', [before])].some(({ level }) => level === 'crisis');
      return isHeard ? [] : [`${before} / ${after}`];
    });

    expect(lost).toEqual([]);
  });
});

describe('One slip in a grave word', () => {
  it.each(['suicidarme', 'matarme', 'pastillas', 'suicidio'])(
    'leaves %s heard wherever the slip is, with two exceptions',
    (word) => {
      const sentence =
        {
          suicidarme: 'quiero suicidarme',
          matarme: 'voy a matarme',
          pastillas: 'tomé muchas pastillas',
          suicidio: 'pienso en el suicidio',
        }[word] ?? '';
      const slips = Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
      const lost = slips.filter((slip) => screenMessage(sentence.replace(word, slip), 'es').level !== 'crisis');

      expect(lost.length, lost.join(', ')).toBeLessThanOrEqual(2);
    },
  );
});
