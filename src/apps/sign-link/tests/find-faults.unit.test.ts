import { describe, expect, it } from 'vitest';
import { randomFrom } from '#tests/support/voice/random-from.ts';
import { alphabets } from '../core/alphabets/alphabets.ts';
import { shape } from '../core/handshape/shape.ts';
import { findFaults } from '../core/recognise/find-faults.ts';
import { tellFault } from '../core/recognise/tell-fault.ts';
import { aSigningHand, letterOf } from './a-signing-hand.ts';

const everyLetter = Object.values(alphabets).flatMap(({ language, letters }) =>
  letters.map((letter) => ({ language, id: letter.id, letter })),
);

describe('What to change in a hand', () => {
  it.each(everyLetter)('is nothing where the letter is right: $language $id', ({ letter }) => {
    expect(
      findFaults(aSigningHand(letter, { bones: 0.05, random: randomFrom(5), lean: { roll: 15, twist: -15 } }), letter),
    ).toEqual([]);
  });

  it('is the little finger, where it belongs up and is closed', () => {
    const fist = { ...letterOf('lsm', 'I'), handshape: shape({ thumb: 'over' }) };

    const faults = findFaults(aSigningHand(fist), letterOf('lsm', 'I'));

    expect(faults[0]).toMatchObject({ part: 'little', kind: 'stretch' });
    expect(faults[0] && tellFault(faults[0], letterOf('lsm', 'I'), 'es')).toBe('Estira más el meñique');
  });

  it('is the finger that stays up, where it belongs in the fist', () => {
    const faults = findFaults(aSigningHand(letterOf('lsm', 'U')), letterOf('lsm', 'G'));

    expect(faults).toContainEqual(expect.objectContaining({ part: 'middle', kind: 'close' }));
  });

  it('is two fingers that are together, where they belong apart, and the other way round', () => {
    expect(findFaults(aSigningHand(letterOf('lsm', 'U')), letterOf('lsm', 'V'))).toContainEqual(
      expect.objectContaining({ kind: 'spread' }),
    );
    expect(findFaults(aSigningHand(letterOf('lsm', 'V')), letterOf('lsm', 'U'))).toContainEqual(
      expect.objectContaining({ kind: 'together' }),
    );
  });

  it('is the thumb that is inside, where it belongs out', () => {
    const closed = { ...letterOf('lsm', 'L'), handshape: shape({ thumb: 'across', index: 'straight' }) };

    expect(findFaults(aSigningHand(closed), letterOf('lsm', 'L'))[0]).toMatchObject({ part: 'thumb', kind: 'thumb-out' });
  });

  it('is the turn of the palm, where all fingers are right', () => {
    const turned = aSigningHand(letterOf('lsm', 'V'), { lean: { twist: 150 } });

    expect(findFaults(turned, letterOf('lsm', 'V'))).toEqual([expect.objectContaining({ part: 'hand', kind: 'turn-palm' })]);
  });
});
