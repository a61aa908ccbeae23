import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakable, splitSentences } from '../core/split-sentences.ts';

const all = (text: string) =>
  splitSentences(text, 0, true)
    .sentences.map((each) => each.trim())
    .filter(Boolean);

describe('Cutting a reply into sentences', () => {
  it('tells whole sentences and holds back the one that still grows', () => {
    const { sentences, upTo } = splitSentences('Hola. Estoy aquí. Puedes par', 0, false);

    expect(sentences).toEqual(['Hola. ', 'Estoy aquí. ']);
    expect('Hola. Estoy aquí. Puedes par'.slice(upTo)).toBe('Puedes par');
  });

  it('does not stop at short forms, decimals or the numbers of a list', () => {
    expect(all('Duró 2.5 horas, p. ej. ayer. Fin.')).toEqual(['Duró 2.5 horas, p. ej. ayer.', 'Fin.']);
    expect(all('1. Respira. Mira.\n2. Anota.')).toEqual(['1. Respira.', 'Mira.', '2. Anota.']);
    expect(all('El Dr. Ruiz llamó. Bien.')).toEqual(['El Dr. Ruiz llamó.', 'Bien.']);
  });

  it('keeps the closing marks with their sentence', () => {
    expect(all('Dijo «basta». ¿Y luego? (Nada.) Fin')).toEqual(['Dijo «basta».', '¿Y luego?', '(Nada.)', 'Fin']);
  });

  it('ends a sentence at each line, so items of a list are told one by one', () => {
    expect(all('- uno\n- dos')).toEqual(['- uno', '- dos']);
  });

  it('loses and repeats nothing, however the text is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '!', '?', ' ', '\n', '1', 'ñ', '»', ')', '*', '…') });
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 12 }), (whole, cuts) => {
        const ends = [...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b);
        let upTo = 0;
        const told: string[] = [];
        for (const end of ends) {
          const step = splitSentences(whole.slice(0, end), upTo, false);
          told.push(...step.sentences);
          upTo = step.upTo;
        }
        told.push(...splitSentences(whole, upTo, true).sentences);

        expect(told).toEqual(splitSentences(whole, 0, true).sentences);
        expect(told.join('')).toBe(whole);
      }),
    );
  });
});

describe('A sentence read aloud', () => {
  it('has no marks that only the eye needs', () => {
    expect(speakable('- **Respira** con `calma`. ')).toBe('Respira con calma.');
    expect(speakable('## Título\n')).toBe('Título');
    expect(speakable('Mira [la guía](https://ejemplo.mx/a).')).toBe('Mira la guía.');
    expect(speakable('2. Anota *esto*.')).toBe('2. Anota esto.'.slice(3));
    expect(speakable('```js\n')).toBe('');
  });

  it('keeps what is not markdown', () => {
    expect(speakable('Son 3 * 4 y un_nombre.')).toBe('Son 3 * 4 y un_nombre.');
  });
});
