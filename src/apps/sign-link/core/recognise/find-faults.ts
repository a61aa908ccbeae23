import type { Letter } from '../alphabets/alphabet.ts';
import { jointAngles } from '../hand/describe-hand.ts';
import { fingers, pointsOf } from '../hand/fingers.ts';
import type { Finger, HandFrame, Landmarks, Point } from '../hand/hand.ts';
import { handAxes } from '../hand/hand-axes.ts';
import { normalise } from '../hand/normalise.ts';
import { degreesBetween, dot, lengthOf, minus } from '../hand/vector.ts';
import { poseLetter } from '../handshape/pose-letter.ts';
import type { Fault } from './reading.ts';

const nowhere: Point = { x: 0, y: 0, z: 0 };
/** Less than this is how hands and trackers differ, in degrees: over a finger's joints, between neighbours, and for the whole hand's turn. */
const least = { bend: 60, close: 95, fan: 23, turn: 60 };
/** The same for the thumb's tip, in palm lengths: to the side, and from what it touches. */
const leastThumb = { aside: 0.6, apart: 0.7, touching: 0.4 };
/** As many degrees as one palm length counts, so that a thumb can be told before a finger or after it. */
const degreesOfPalm = 150;

/** What to change in a hand so that it makes this letter, the greatest first; nothing where it is near enough. `at` is the moment of a letter that moves. */
export function findFaults(hand: Pick<HandFrame, 'landmarks' | 'handedness'>, letter: Letter, at = 0): Fault[] {
  const seen = normalise(hand);
  const wanted = normalise({ landmarks: poseLetter(letter, at), handedness: 'right' });
  return [...bends(seen, wanted), ...fans(seen, wanted), ...thumb(seen, wanted, letter), ...turns(seen, wanted)].sort(
    (one, other) => other.amount - one.amount,
  );
}

function bends(seen: Landmarks, wanted: Landmarks): Fault[] {
  const [here, there] = [jointAngles(seen), jointAngles(wanted)];
  return fingers.slice(1).flatMap((part, index): Fault[] => {
    const sum = (angles: readonly number[]) =>
      angles.slice(3 * index + 3, 3 * index + 6).reduce((total, angle) => total + angle, 0);
    const [is, should] = [sum(here), sum(there)];
    const amount = Math.round(Math.abs(is - should));
    const kind = is > should ? 'stretch' : should > 170 ? 'close' : 'bend';
    if (amount < (kind === 'close' ? least.close : least.bend)) return [];
    return [{ part, kind, amount }];
  });
}

/** Straight neighbours that are together or apart. */
function fans(seen: Landmarks, wanted: Landmarks): Fault[] {
  const pairs: [Finger, Finger][] = [
    ['index', 'middle'],
    ['middle', 'ring'],
    ['ring', 'little'],
  ];
  return pairs.flatMap(([one, other]): Fault[] => {
    if (![seen, wanted].every((hand) => isStraight(hand, one) && isStraight(hand, other))) return [];
    const between = (hand: Landmarks) => degreesBetween(along(hand, one), along(hand, other));
    const more = between(seen) - between(wanted);
    if (Math.abs(more) < least.fan) return [];
    return [{ part: one, kind: more > 0 ? 'together' : 'spread', amount: Math.round(Math.abs(more)) }];
  });
}

function thumb(seen: Landmarks, wanted: Landmarks, { handshape }: Letter): Fault[] {
  const [here, there] = [ownPlace(seen), ownPlace(wanted)];
  const touched = handshape.thumb.touches?.some((finger) => nearest(seen, finger) < leastThumb.touching);
  if (handshape.thumb.touches && !touched) {
    const gap = Math.min(...handshape.thumb.touches.map((finger) => nearest(seen, finger)));
    if (gap > leastThumb.apart) return [{ part: 'thumb', kind: 'thumb-touch', amount: Math.round(gap * degreesOfPalm) }];
  }
  const sideways = here.x - there.x;
  if (Math.abs(sideways) < leastThumb.aside || touched) return [];
  return [
    { part: 'thumb', kind: sideways > 0 ? 'thumb-across' : 'thumb-out', amount: Math.round(Math.abs(sideways) * degreesOfPalm) },
  ];
}

function turns(seen: Landmarks, wanted: Landmarks): Fault[] {
  const [here, there] = [handAxes(seen), handAxes(wanted)];
  const palm = Math.round(degreesBetween(here.inward, there.inward));
  const pointing = Math.round(degreesBetween(here.outward, there.outward));
  if (Math.max(palm, pointing) < least.turn) return [];
  return [{ part: 'hand', kind: palm > pointing ? 'turn-palm' : 'turn-hand', amount: Math.max(palm, pointing) }];
}

/** The thumb's tip as the hand itself sees it: how far to the thumb's side, up the fingers, and out of the palm. */
function ownPlace(hand: Landmarks): Point {
  const { thumbward, outward, inward } = handAxes(hand);
  const tip = minus(hand[4] ?? nowhere, hand[0] ?? nowhere);
  return { x: dot(tip, thumbward), y: dot(tip, outward), z: dot(tip, inward) };
}

function nearest(hand: Landmarks, finger: Finger): number {
  return Math.min(...pointsOf[finger].map((index) => lengthOf(minus(hand[index] ?? nowhere, hand[4] ?? nowhere))));
}

function along(hand: Landmarks, finger: Finger): Point {
  return minus(hand[pointsOf[finger][3]] ?? nowhere, hand[pointsOf[finger][0]] ?? nowhere);
}

function isStraight(hand: Landmarks, finger: Finger): boolean {
  const angles = jointAngles(hand).slice(3 * fingers.indexOf(finger), 3 * fingers.indexOf(finger) + 3);
  return angles.reduce((sum, angle) => sum + angle, 0) < 60;
}
