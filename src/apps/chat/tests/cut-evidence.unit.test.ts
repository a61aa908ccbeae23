import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutEvidence } from '../core/cut-evidence.ts';
import { turnsOf } from '../core/turns-of.ts';

describe('The words that a reading rests on', () => {
  it('are marked where they stand, and those that a «no» takes back differently', () => {
    const places = [
      { start: 9, end: 16, isDenied: true },
      { start: 0, end: 5, isDenied: false },
    ];

    expect(cutEvidence('feliz no enojado.', places)).toEqual([
      { text: 'feliz', at: 0, kind: 'counts' },
      { text: ' no ', at: 5 },
      { text: 'enojado', at: 9, kind: 'denied' },
      { text: '.', at: 16 },
    ]);
  });

  it('never change a letter of what the person wrote, wherever the places are', () => {
    const place = fc.record({ start: fc.nat(40), end: fc.nat(40), isDenied: fc.boolean() });

    fc.assert(
      fc.property(fc.string(), fc.array(place), (text, places) => {
        const whole = cutEvidence(text, places).map((piece) => piece.text);
        expect(whole.join('')).toBe(text);
      }),
    );
  });
});

describe('The turns of a conversation', () => {
  it('join what one side says in a row, and leave out a danger with its answer', () => {
    const said = (senderType: 'user' | 'bot', content: string, mode?: 'fixed') => ({
      senderType,
      content,
      metadata: mode ? { mode } : {},
    });

    expect(
      turnsOf([said('user', 'Hola.'), said('user', '¿Estás?'), said('bot', 'Sí.'), said('user', 'x'), said('bot', 'y', 'fixed')]),
    ).toEqual([
      { side: 'mine', text: 'Hola.\n¿Estás?' },
      { side: 'theirs', text: 'Sí.' },
    ]);
  });
});
