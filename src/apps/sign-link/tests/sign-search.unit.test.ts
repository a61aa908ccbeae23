import { describe, expect, it } from 'vitest';
import { describeFsw } from '../core/dictionary/describe-fsw.ts';
import { handshapeKeys, poseHandshape } from '../core/dictionary/handshapes.ts';
import { askedWords, keysOf } from '../core/dictionary/search-keys.ts';

const meets = (texts: string[], typed: string): boolean => {
  const keys = new Set(keysOf(texts));
  return askedWords(typed)?.each.every((each) => each.some((key) => keys.has(key))) ?? false;
};

describe('Words by which a sign is found', () => {
  it('are found without accents, with one slip, and from their beginning', () => {
    const school = ['ESCUELA', 'colegio', 'educación básica'];

    for (const typed of [
      'escuela',
      'Escuéla',
      'esc',
      'escuelo',
      'escula',
      'escuella',
      'esceula',
      'educacion',
      'básica educación',
    ])
      expect(meets(school, typed), typed).toBe(true);
    for (const typed of ['iglesia', 'esquela de', 'cuela', 'colegiatura']) expect(meets(school, typed), typed).toBe(false);
  });

  it('are not taken for others where they are too short for a slip', () => {
    expect(meets(['MES'], 'mas')).toBe(false);
    expect(meets(['MES'], 'me')).toBe(true);
  });

  it('cost no more than a line of them does', () => {
    expect(keysOf(['a'.repeat(10_000)]).length).toBeLessThan(100);
    expect(askedWords('  ¿?  ')).toBeUndefined();
  });
});

describe('Traits that are read from SignWriting', () => {
  it('say handshape, place, movement and how many hands', () => {
    expect(describeFsw('M530x518S15a20508x483S15a28470x483')).toEqual({ handshape: 'flat', movement: 'none', hands: 2 });
    expect(describeFsw('M519x518S19220498x499S2a20c482x483')).toEqual({ handshape: 'little', movement: 'arc', hands: 1 });
    expect(describeFsw('M518x533S2ff00482x483S10000490x520')).toMatchObject({ place: 'head', handshape: 'point' });
    expect(describeFsw('M510x510S38800490x490')).toEqual({});
  });
});

describe('The drawn handshapes', () => {
  it('are whole hands, each unlike the others', () => {
    const hands = handshapeKeys.map((key) => poseHandshape(key));

    for (const [at, hand] of hands.entries()) {
      expect(hand, handshapeKeys[at]).toHaveLength(21);
      expect(hand.every(({ x, y, z }) => [x, y, z].every(Number.isFinite))).toBe(true);
    }
    const farthest = (one: number, other: number) =>
      Math.max(
        ...(hands[one] ?? []).map((point, at) =>
          Math.hypot(point.x - (hands[other]?.[at]?.x ?? 0), point.y - (hands[other]?.[at]?.y ?? 0)),
        ),
      );
    for (let one = 0; one < hands.length; one += 1)
      for (let other = 0; other < one; other += 1)
        expect(farthest(one, other), `${handshapeKeys[one]} and ${handshapeKeys[other]}`).toBeGreaterThan(0.12);
  });
});
