import { describe, expect, it } from 'vitest';
import { randomFrom } from '#tests/support/voice/random-from.ts';
import type { Letter } from '../core/alphabets/alphabet.ts';
import { alphabets } from '../core/alphabets/alphabets.ts';
import { bendOf, thumbAnglesOf } from '../core/handshape/degrees-of.ts';
import { varyLetter } from '../core/handshape/vary-letter.ts';
import { calibrate } from '../core/recognise/calibrate.ts';
import { createDecider, needed } from '../core/recognise/create-decider.ts';
import { createRecogniser, type Recogniser } from '../core/recognise/create-recogniser.ts';
import { solve } from '../core/recognise/solve.ts';
import { aSigningHand, letterOf, picture, type SeenHow } from './a-signing-hand.ts';

const lse = createRecogniser(alphabets.lse);
/** They differ only by how thumb and index meet. */
const alike = ['F', 'O', 'S', 'T'];

/** What is said in the end of a letter that is held as long as a decision needs. */
function readOf(letter: Letter, how: () => SeenHow = () => ({}), recogniser = lse) {
  const decider = createDecider(recogniser);
  const show = (at: number) => decider.see([aSigningHand(letter, { ...how(), atMs: at * 40 })], picture);
  return Array.from({ length: needed.frames }, (_, at) => show(at)).at(-1);
}

/** A letter whose index and thumb are halfway to another's. */
function halfway(one: Letter, other: Letter): Letter {
  const [from, to] = [one.handshape, other.handshape];
  const mean = (a: number, b: number) => (a + b) / 2;
  const [bend, otherBend] = [bendOf(from.index), bendOf(to.index)];
  const [thumb, otherThumb] = [thumbAnglesOf(from.thumb), thumbAnglesOf(to.thumb)];
  return {
    ...one,
    handshape: {
      ...from,
      index: {
        ...from.index,
        hold: {
          mcp: mean(bend.mcp, otherBend.mcp),
          pip: mean(bend.pip, otherBend.pip),
          dip: mean(bend.dip, otherBend.dip),
        },
      },
      thumb: {
        ...from.thumb,
        at: {
          away: mean(thumb.away, otherThumb.away),
          forward: mean(thumb.forward, otherThumb.forward),
          mcp: mean(thumb.mcp, otherThumb.mcp),
          ip: mean(thumb.ip, otherThumb.ip),
        },
      },
    },
  };
}

describe('Letters that are near each other', () => {
  it.each(alike)('are told apart by what they differ in, whichever way the hand is turned: %s', (id) => {
    const leans = [{}, { twist: 20 }, { twist: -15, roll: 10 }, { pitch: 20 }, { roll: -20, twist: 10 }];
    for (const lean of leans) {
      const hand = aSigningHand(letterOf('lse', id), { lean });
      for (const other of alike.filter((one) => one !== id)) {
        expect(lse.weigh(hand, id, other)?.share).toBeGreaterThan(0.75);
        expect(lse.weigh(hand, other, id)?.share).toBeLessThan(0.25);
      }
    }
  });

  it('say of a left hand what they say of a right one', () => {
    const [right, left] = (['right', 'left'] as const).map((hand) => aSigningHand(letterOf('lse', 'S'), { hand }));

    expect(left && lse.weigh(left, 'S', 'O')?.odds).toBeCloseTo(right ? (lse.weigh(right, 'S', 'O')?.odds ?? 0) : 0, 6);
  });

  it('stay unclear where the hand is halfway between both', () => {
    expect(readOf(halfway(letterOf('lse', 'S'), letterOf('lse', 'O')))).toMatchObject({ outcome: 'unclear' });
    expect(readOf(halfway(letterOf('lse', 'T'), letterOf('lse', 'F')))).toMatchObject({ outcome: 'unclear' });
  });

  it('are read in more hands that are not ours than by their distance alone, and not as one another', () => {
    const random = randomFrom(5);
    const turn = () => (random() - 0.5) * 30;
    const people = Array.from({ length: 25 }, (_, person) => ({ person, lean: { roll: turn(), twist: turn(), pitch: turn() } }));
    const readWith = (recogniser: Recogniser) =>
      alike.flatMap((id) =>
        people.map(({ person, lean }) => {
          const hand = () => ({ lean, noise: 0.03, bones: 0.08, random: randomFrom(person) });
          const decision = readOf(letterOf('lse', id), hand, recogniser);
          return { id, as: decision?.outcome === 'letter' ? decision.letter : undefined };
        }),
      );
    const [reads, byDistance] = [readWith(lse), readWith({ ...lse, weigh: () => undefined })];
    const right = (all: typeof reads) => all.filter(({ id, as }) => id === as).length;

    expect(right(reads)).toBeGreaterThanOrEqual(60);
    expect(right(reads)).toBeGreaterThan(right(byDistance));
    expect(reads.filter(({ id, as }) => as && id !== as)).toEqual([]);
  });

  it("leave the person's own sample alone: with one, nothing is weighed by a description", () => {
    const own = calibrate('S', [aSigningHand(letterOf('lse', 'S'))]);

    expect(createRecogniser(alphabets.lse, [own]).weigh(aSigningHand(letterOf('lse', 'S')), 'S', 'O')).toBeUndefined();
  });
});

describe('A letter made otherwise', () => {
  it('differs in every way by something that can be seen, and in none by much', () => {
    const varied = varyLetter(letterOf('lse', 'B'), {});
    const moved = varied.map(({ less, more }) =>
      Math.max(
        ...less.map(({ x, y, z }, at) => Math.hypot(x - (more[at]?.x ?? 0), y - (more[at]?.y ?? 0), z - (more[at]?.z ?? 0))),
      ),
    );

    expect(moved).toHaveLength(24);
    expect(Math.min(...moved)).toBeGreaterThan(0.01);
    expect(Math.max(...moved)).toBeLessThan(0.4);
  });
});

describe('Solving', () => {
  it('finds the numbers that a matrix turns into what is wanted', () => {
    const matrix = [
      [4, 2, 0.6],
      [2, 5, 1],
      [0.6, 1, 3],
    ];
    const wanted = [1, -2, 3];
    const found = solve(matrix, wanted);

    const made = matrix.map((row) => row.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0));
    for (const [at, value] of made.entries()) expect(value).toBeCloseTo(wanted[at] ?? 0, 9);
  });
});
