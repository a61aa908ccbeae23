import { describe, expect, it } from 'vitest';
import { randomFrom } from '#tests/support/voice/random-from.ts';
import { alphabets } from '../core/alphabets/alphabets.ts';
import { calibrate } from '../core/recognise/calibrate.ts';
import { createDecider, needed } from '../core/recognise/create-decider.ts';
import { createRecogniser } from '../core/recognise/create-recogniser.ts';
import type { Decision } from '../core/recognise/reading.ts';
import { aSigningHand, letterOf, picture, type SeenHow } from './a-signing-hand.ts';

const lsm = createRecogniser(alphabets.lsm);
const still = alphabets.lsm.letters.filter(({ movement }) => !movement);

function watch(id: string, frames: number, how: SeenHow = {}): Decision {
  const decider = createDecider(lsm);
  let decision: Decision = { outcome: 'unclear', why: 'no-hand' };
  for (let at = 0; at < frames; at += 1)
    decision = decider.see([aSigningHand(letterOf('lsm', id), { ...how, atMs: at * 40 })], picture);
  return decision;
}

describe('Reading a hand', () => {
  it.each(['lsm', 'lse'] as const)(
    'knows most letters in hands that are not ours, held a little turned, with a tracker that trembles: %s',
    (language) => {
      const random = randomFrom(7);
      const recogniser = createRecogniser(alphabets[language]);
      const letters = alphabets[language].letters.filter(({ movement }) => !movement);
      const turn = () => (random() - 0.5) * 40;
      const tries = letters.flatMap((letter) =>
        Array.from({ length: 20 }, () => {
          const lean = { roll: turn(), twist: turn(), pitch: turn() };
          return { letter: letter.id, ranked: recogniser.rank(aSigningHand(letter, { lean, noise: 0.03, bones: 0.08, random })) };
        }),
      );

      const first = tries.filter(({ letter, ranked }) => ranked[0]?.letter === letter).length / tries.length;
      expect(first).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('reads a left hand as it reads a right one', () => {
    for (const letter of still) {
      expect(lsm.rank(aSigningHand(letter, { hand: 'left' }))[0]?.letter).toBe(letter.id);
      expect(lsm.rank(aSigningHand(letter, { hand: 'left' }))[0]?.distance).toBeCloseTo(
        lsm.rank(aSigningHand(letter))[0]?.distance ?? 0,
        6,
      );
    }
  });

  it('does not care how near the hand is or where in the picture', () => {
    const [near, far] = [
      lsm.rank(aSigningHand(letterOf('lsm', 'L'), { size: 180 })),
      lsm.rank(aSigningHand(letterOf('lsm', 'L'), { size: 40, x: 100, y: 90 })),
    ];

    expect(near.map(({ letter }) => letter)).toEqual(far.map(({ letter }) => letter));
  });

  it('follows a person whose letters are unlike the description, once they showed them', () => {
    const random = randomFrom(11);
    const odd = { lean: { twist: 45, roll: -35 }, noise: 0.02, bones: 0, random };
    const takes = (id: string) => Array.from({ length: 20 }, () => aSigningHand(letterOf('lsm', id), odd));
    const own = createRecogniser(
      alphabets.lsm,
      ['U', 'R', 'V'].map((id) => calibrate(id, takes(id))),
    );

    for (const id of ['U', 'R', 'V']) for (const frame of takes(id)) expect(own.rank(frame)[0]?.letter).toBe(id);
  });
});

describe('Deciding', () => {
  it('says a letter only after enough pictures that agree', () => {
    expect(watch('L', needed.frames - 1)).toMatchObject({ outcome: 'unclear', why: 'wait' });
    expect(watch('L', needed.frames)).toMatchObject({ outcome: 'letter', letter: 'L' });
  });

  it.each([
    ['the hand is cut off', 'cut-off', { x: 630 }],
    ['the hand is far away', 'too-small', { size: 20 }],
    ['the tracker is unsure', 'low-trust', { score: 0.3 }],
  ] as const)('says what is in the way where %s', (_, why, how) => {
    expect(watch('L', 12, how)).toEqual({ outcome: 'unclear', why });
  });

  it('claims nothing without a hand, with two, or in the dark', () => {
    const hand = aSigningHand(letterOf('lsm', 'L'));
    const decider = createDecider(lsm);

    expect(decider.see([], picture)).toEqual({ outcome: 'unclear', why: 'no-hand' });
    expect(decider.see([hand, hand], picture)).toEqual({ outcome: 'unclear', why: 'several-hands' });
    expect(decider.see([hand], { ...picture, brightness: 0.05 })).toEqual({ outcome: 'unclear', why: 'too-dark' });
  });

  it('waits while the hand moves', () => {
    const decider = createDecider(lsm);
    const letter = letterOf('lsm', 'L');

    decider.see([aSigningHand(letter, { x: 200 })], picture);
    expect(decider.see([aSigningHand(letter, { x: 260, atMs: 40 })], picture)).toEqual({ outcome: 'unclear', why: 'moving' });
  });

  it('begins to count anew when another letter comes between', () => {
    const decider = createDecider(lsm);
    const show = (id: string, atMs: number) => decider.see([aSigningHand(letterOf('lsm', id), { atMs })], picture);

    for (let at = 0; at < 5; at += 1) show('L', at * 400);
    show('B', 2000);
    expect(show('L', 2400)).toMatchObject({ outcome: 'unclear', why: 'wait' });
  });

  it('names the two letters it cannot tell apart', () => {
    const between = createDecider({
      fits: () => true,
      weigh: () => undefined,
      rank: () => [
        { letter: 'U', distance: 0.2 },
        { letter: 'R', distance: 0.205 },
      ],
    });

    expect(between.see([aSigningHand(letterOf('lsm', 'U'))], picture)).toEqual({
      outcome: 'unclear',
      why: 'between-letters',
      between: ['U', 'R'],
    });
  });

  it.each([
    ['clearly for the farther one', { odds: 4, share: 1 }, { outcome: 'letter', letter: 'R', margin: 0 }],
    ['only a little for one', { odds: 1, share: 1 }, { outcome: 'unclear', why: 'between-letters', between: ['U', 'R'] }],
    ['for neither description', { odds: 4, share: 0.6 }, { outcome: 'unclear', why: 'between-letters', between: ['U', 'R'] }],
  ])('looks again at two letters that are near each other: the hand speaks %s', (_, evidence, decision) => {
    const decider = createDecider({
      fits: () => true,
      rank: () => [
        { letter: 'U', distance: 0.2 },
        { letter: 'R', distance: 0.205 },
        { letter: 'B', distance: 0.4 },
      ],
      weigh: (_hand, one) => (one === 'R' ? evidence : { odds: -evidence.odds, share: 1 - evidence.share }),
    });
    const show = (at: number) => decider.see([aSigningHand(letterOf('lsm', 'U'), { atMs: at * 40 })], picture);

    expect(Array.from({ length: needed.frames }, (_, at) => show(at)).at(-1)).toMatchObject(decision);
  });

  it('claims not even a letter with a margin where what tells it from its neighbour speaks for neither', () => {
    const decider = createDecider({
      fits: () => true,
      rank: () => [
        { letter: 'U', distance: 0.2 },
        { letter: 'R', distance: 0.225 },
      ],
      weigh: () => ({ odds: 0.5, share: 0.55 }),
    });
    const show = (at: number) => decider.see([aSigningHand(letterOf('lsm', 'U'), { atMs: at * 40 })], picture);

    expect(Array.from({ length: needed.frames }, (_, at) => show(at)).at(-1)).toEqual({
      outcome: 'unclear',
      why: 'between-letters',
      between: ['U', 'R'],
    });
  });

  it('tells a letter of the other language as such, never as a wrong one', () => {
    const decider = createDecider(createRecogniser(alphabets.lsm), createRecogniser(alphabets.lse));

    expect(decider.see([aSigningHand(letterOf('lse', 'B'))], picture)).toEqual({ outcome: 'unclear', why: 'other-language' });
  });
});
