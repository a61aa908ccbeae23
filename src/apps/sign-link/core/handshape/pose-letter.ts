import type { Letter } from '../alphabets/alphabet.ts';
import type { Landmarks } from '../hand/hand.ts';
import { bendHand } from './bend-hand.ts';
import { facingOf, turnedFacing } from './facing-of.ts';
import type { Turn } from './handshape.ts';
import { letterAt } from './letter-at.ts';
import { placeHand } from './place-hand.ts';

/**
 * The 21 points of a right hand that makes this letter, as whoever watches sees it, with a palm of about one: x to the right, y down, z away.
 * `at` is how far the letter's movement has gone, from 0 to 1; its path runs in the picture, so the wrist of a still letter is the origin.
 * `lean` is how the whole hand is held turned, beside how it is taught.
 */
export function poseLetter(letter: Letter, at = 0, lean: Turn = {}): Landmarks {
  const { shape, turn, shift } = letterAt(letter, at);
  const { across = 0, up = 0, forward = 0 } = shift;
  const facing = turnedFacing(turnedFacing(facingOf(letter.orientation), lean), turn);
  return placeHand(bendHand(shape), facing, { x: across, y: -up, z: -forward });
}
