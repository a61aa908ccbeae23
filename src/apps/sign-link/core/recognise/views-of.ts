import type { Letter } from '../alphabets/alphabet.ts';
import { describeHand } from '../hand/describe-hand.ts';
import { normalise } from '../hand/normalise.ts';
import { bendHand } from '../handshape/bend-hand.ts';
import { facingOf, turnedFacing } from '../handshape/facing-of.ts';
import type { Turn } from '../handshape/handshape.ts';
import { letterAt } from '../handshape/letter-at.ts';
import { placeHand } from '../handshape/place-hand.ts';

/** One way in which a letter may be seen, described. `cost` is what being turned away from how it is taught adds to a distance. */
export type View = { descriptors: readonly number[]; cost: number };

/** People hold a letter turned a little: forearms lean, cameras stand low. Beyond this it is another orientation, which may be another letter. */
const twists = [-20, 0, 20, 40];
const pitches = [-25, 0, 25];
const rolls = [-20, 0, 20];
/** All of them, in the order of a letter's views. */
export const leans: readonly Required<Turn>[] = twists.flatMap((twist) =>
  pitches.flatMap((pitch) => rolls.map((roll) => ({ twist, pitch, roll }))),
);
/** Each quarter of a right angle away from the usual costs this much distance. */
const costOfTurn = 0.02;

/** Letters are written once and never change. */
const known = new WeakMap<Letter, View[]>();

/** A still letter as it looks when it is held as taught, and turned a little. */
export function viewsOf(letter: Letter): View[] {
  const before = known.get(letter);
  if (before) return before;
  const views = viewsAround(letter);
  known.set(letter, views);
  return views;
}

function viewsAround(letter: Letter): View[] {
  const { shape, turn } = letterAt(letter, 0);
  const facing = turnedFacing(facingOf(letter.orientation), turn);
  const lying = bendHand(shape);
  return leans.map((lean) => {
    const landmarks = placeHand(lying, turnedFacing(facing, lean));
    const turned = (Math.abs(lean.twist - 10) + Math.abs(lean.pitch) + Math.abs(lean.roll)) / 22.5;
    return { descriptors: describeHand(normalise({ landmarks, handedness: 'right' })), cost: turned * costOfTurn };
  });
}
