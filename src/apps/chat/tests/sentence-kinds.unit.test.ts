import { describe, expect, it } from 'vitest';
import { sentenceKinds } from '../core/sentence-kinds.ts';

describe('a11y/C9 What a sentence is for', () => {
  it.each([
    ['¿Qué pasó?', ['question']],
    ['Puedes parar en cualquier momento.', ['suggestion']],
    ['Si quieres, lo dejamos aquí.', ['suggestion']],
    ['Escribe su nombre para empezar.', ['instruction']],
    ['1. **Bebe** un vaso de agua.', ['instruction']],
    ['Soy un programa.', ['fact']],
    ['El mirador está cerca.', ['fact']],
    ['Gracias por contarlo. Podemos mirar ese pensamiento. ¿Empezamos?', ['fact', 'suggestion', 'question']],
    ['', []],
  ] as const)('is read from its form: %s', (text, kinds) => {
    expect(sentenceKinds(text, 'es')).toEqual(kinds);
  });

  it.each([
    ['What happened?', ['question']],
    ['You can stop at any time.', ['suggestion']],
    ['Write its name to begin.', ['instruction']],
    ['I am a program. I am a program.', ['fact']],
  ] as const)('is read from its form in English: %s', (text, kinds) => {
    expect(sentenceKinds(text, 'en')).toEqual(kinds);
  });
});
