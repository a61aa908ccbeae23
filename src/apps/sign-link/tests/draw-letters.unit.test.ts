import { describe, expect, it } from 'vitest';
import { alphabets } from '../core/alphabets/alphabets.ts';
import { drawHand } from '../core/draw/draw-hand.ts';
import { drawLetter } from '../core/draw/draw-letter.ts';
import { pointsOf } from '../core/hand/fingers.ts';
import { lengthOf, minus } from '../core/hand/vector.ts';
import { bendHand } from '../core/handshape/bend-hand.ts';
import { poseLetter } from '../core/handshape/pose-letter.ts';
import { tellLetter } from '../core/handshape/tell-letter.ts';
import { letterOf } from './a-signing-hand.ts';

const everyLetter = Object.values(alphabets).flatMap(({ language, letters }) =>
  letters.map((letter) => ({ language, id: letter.id, letter })),
);
const numbersIn = (d: string) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('The alphabets', () => {
  it('have the letters that are taught', () => {
    const plain = 'A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z'.split(' ');
    const idsOf = (language: 'lsm' | 'lse') => alphabets[language].letters.map(({ id }) => id);

    expect([...idsOf('lsm')].sort()).toEqual([...plain, 'LL', 'RR'].sort());
    expect([...idsOf('lse')].sort()).toEqual([...plain, 'CH', 'LL', 'RR'].sort());
    expect(alphabets.lsm.letters.filter(({ movement }) => movement).map(({ id }) => id)).toEqual([
      'J',
      'K',
      'LL',
      'Ñ',
      'Q',
      'RR',
      'X',
      'Z',
    ]);
  });

  it('name where their facts can be read, and that neither those nor a deaf person was asked yet', () => {
    for (const { sources, sourcesCompared, reviewed } of Object.values(alphabets)) {
      expect(sources.length).toBeGreaterThanOrEqual(3);
      expect(sourcesCompared).toBe(false);
      expect(reviewed).toBe(false);
    }
  });

  it.each(everyLetter.filter(({ letter }) => letter.handshape.thumb.touches))(
    'touch what they say they touch: $language $id',
    ({ letter }) => {
      const hand = bendHand(letter.handshape);
      const tip = hand[4] ?? { x: 9, y: 9, z: 9 };
      for (const finger of letter.handshape.thumb.touches ?? []) {
        const bones = pointsOf[finger].map((index) => lengthOf(minus(hand[index] ?? { x: 0, y: 0, z: 0 }, tip)));
        expect(Math.min(...bones), finger).toBeLessThan(0.4);
      }
    },
  );

  it.each(everyLetter)('turn and bend in whole fives of degrees, as a description does: $language $id', ({ letter }) => {
    const said = JSON.stringify({ ...letter.handshape, roll: letter.orientation.roll ?? 0 });
    for (const number of said.match(/-?\d+(\.\d+)?/g) ?? [])
      expect([0, 1, 2, 3, 4].includes(Math.abs(Number(number)) % 5) && Number.isInteger(Number(number))).toBe(true);
  });
});

describe('A drawn letter', () => {
  it.each(everyLetter)('is a whole hand, the same as in a mirror: $language $id', ({ letter }) => {
    const [plain, mirrored] = [drawLetter(letter), drawLetter(letter, { mirrored: true })];

    expect(new Set(plain.parts.flatMap(({ finger }) => finger ?? []))).toEqual(
      new Set(['thumb', 'index', 'middle', 'ring', 'little']),
    );
    for (const { d } of plain.parts) expect(d).not.toMatch(/NaN|Infinity|undefined/);
    expect(mirrored.parts.map(({ kind, finger }) => `${kind} ${finger}`)).toEqual(
      plain.parts.map(({ kind, finger }) => `${kind} ${finger}`),
    );
    expect(mirrored.box.width).toBe(plain.box.width);
    expect(mirrored.parts[0]?.d).not.toBe(plain.parts[0]?.d);
  });

  it.each(everyLetter)('fits in its box at every moment, and the box stays: $language $id', ({ letter }) => {
    const moments = [0, 0.2, 0.5, 0.8, 1].map((at) => drawLetter(letter, { at }));
    const { box } = drawLetter(letter);
    for (const { parts, box: own } of moments) {
      expect(own).toEqual(box);
      const xs = parts.filter(({ kind }) => kind === 'nail').flatMap(({ d }) => numbersIn(d));
      for (const value of xs) expect(Math.abs(value)).toBeLessThan(box.width + Math.abs(box.x) + Math.abs(box.y));
    }
  });

  it('shows the way of a letter that moves, and only then', () => {
    expect(drawLetter(letterOf('lsm', 'Z')).parts.map(({ kind }) => kind)).toContain('arrow');
    expect(drawLetter(letterOf('lsm', 'L')).parts.map(({ kind }) => kind)).not.toContain('path');
    expect(drawLetter(letterOf('lsm', 'Z'), { at: 0 }).parts).not.toEqual(drawLetter(letterOf('lsm', 'Z'), { at: 1 }).parts);
  });

  it('differs from every other letter of its language, still or moving', () => {
    for (const { letters } of Object.values(alphabets)) {
      const drawn = letters.map((letter) =>
        JSON.stringify([drawLetter(letter), drawLetter(letter, { at: 0.5 }), drawLetter(letter, { at: 1 })]),
      );
      expect(new Set(drawn).size).toBe(letters.length);
    }
  });
});

describe('A drawn hand', () => {
  it('is the same for a left hand as for a right hand in a mirror', () => {
    const right = poseLetter(letterOf('lsm', 'Y'));
    const left = right.map(({ x, y, z }) => ({ x: -x, y, z }));

    expect(drawHand(left, { hand: 'left' })).toEqual(drawHand(right, { mirrored: true }));
    expect(drawHand(left, { hand: 'left', mirrored: true })).toEqual(drawHand(right));
  });

  it('shows nails where its back is seen, and lines where its palm is', () => {
    const kindsOf = (id: string) => new Set(drawHand(poseLetter(letterOf('lsm', id))).map(({ kind }) => kind));

    expect(kindsOf('G')).toContain('nail');
    expect(kindsOf('G')).not.toContain('crease');
    expect(kindsOf('B')).toContain('crease');
    expect(kindsOf('B')).not.toContain('nail');
  });
});

describe('A letter in words', () => {
  it.each(everyLetter)('is told in steps, in both languages: $language $id', ({ letter }) => {
    for (const language of ['es', 'en'] as const) {
      const steps = tellLetter(letter, language);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      for (const step of steps) expect(step).toMatch(/^\p{Lu}[^{}]+\.$/u);
      expect(steps.join(' ')).not.toMatch(/ {2}| \.|de el |undefined/);
    }
  });

  it('is told as one would say it', () => {
    expect(tellLetter(letterOf('lsm', 'L'), 'es')).toEqual([
      'Estira el índice hacia arriba.',
      'Cierra los otros tres dedos en el puño.',
      'Abre el pulgar hacia un lado.',
      'La palma mira hacia delante.',
    ]);
  });
});
