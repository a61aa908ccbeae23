import { describe, expect, it } from 'vitest';
import { readEmotion } from '../core/read-emotion.ts';

describe('Reading what a text expresses', () => {
  it.each([
    ['Estoy feliz, me dieron la beca', 'es', 'alegria'],
    ['Extraño muchísimo a mi perro, no paro de llorar', 'es', 'tristeza'],
    ['se burló de mí delante de todos y encima mintió, qué coraje me da', 'es', 'enojo'],
    ['tengo un miedo horrible de ir al dentista mañana', 'es', 'miedo'],
    ['guácala, había un pelo en la sopa', 'es', 'asco'],
    ['¡No lo puedo creer! ¿en serio eras tú?', 'es', 'sorpresa'],
    ['por fin en mi cuarto, en silencio y tranquila', 'es', 'calma'],
    ['otra vez se trabó el programa y perdí todo, ya no sé qué hacer', 'es', 'frustracion'],
    ['trágame tierra, me caí delante de todos', 'es', 'verguenza'],
    ['La reunión es a las cuatro en el salón dos.', 'es', 'neutral'],
    ["I'm over the moon, we got the flat", 'en', 'alegria'],
    ['honestly gutted, she left without a word', 'en', 'tristeza'],
    ['The bus leaves at nine from stop B.', 'en', 'neutral'],
  ] as const)('"%s" (%s): %s', (text, lang, emotion) => {
    expect(readEmotion(text, lang).emotion).toBe(emotion);
  });

  it('takes back what a "no" takes back, and says so in its evidence', () => {
    const { emotion, evidence } = readEmotion('ya no estoy enojado con él', 'es');

    expect(emotion).not.toBe('enojo');
    expect(evidence.every(({ emotion: said, isDenied }) => said !== 'enojo' || isDenied)).toBe(true);
  });

  it('leaves alone a "no" that an idiom carries itself', () => {
    expect(readEmotion('no me sale, no me sale y no me sale', 'es').emotion).toBe('frustracion');
  });

  it('rests on words that stand in the text, at the places it names', () => {
    const text = 'Ayer fue raro, pero hoy estoy muy contenta 😊';
    const { evidence } = readEmotion(text, 'es');

    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(evidence.map(({ words }) => words));
  });

  it('claims nothing of an empty text, of numbers or of another alphabet', () => {
    expect(['', '12 34', '今日は'].map((text) => readEmotion(text, 'es').emotion)).toEqual(['neutral', 'neutral', 'neutral']);
  });

  it('keeps valence and arousal within their bounds, whatever is written', () => {
    const texts = ['feliz '.repeat(500), '😡'.repeat(500), 'no no no no nunca jamás', 'a'.repeat(20_000)];
    const read = texts.map((text) => readEmotion(text, 'es'));

    expect(read.every(({ valence, arousal }) => Math.abs(valence) <= 1 && arousal >= 0 && arousal <= 1)).toBe(true);
  });
});
