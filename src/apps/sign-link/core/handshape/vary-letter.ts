import type { Letter } from '../alphabets/alphabet.ts';
import { fingers, pointsOf } from '../hand/fingers.ts';
import type { Finger, Landmarks, Point } from '../hand/hand.ts';
import { minus, plus, times } from '../hand/vector.ts';
import { bendOf, thumbAnglesOf } from './degrees-of.ts';
import type { FingerPose, Handshape, LongFinger, Turn } from './handshape.ts';
import { poseLetter } from './pose-letter.ts';

/** How much one person's letter differs from another's in each way: joints, fans and turns in degrees, a finger's length as a share. */
const usual = { joint: 10, fan: 5, turn: 10, length: 0.1 } as const;
const nowhere: Point = { x: 0, y: 0, z: 0 };
const longFingers = ['index', 'middle', 'ring', 'little'] as const;

/** A letter made a little otherwise in one way, from less to more. */
export type Varied = { less: Landmarks; more: Landmarks };

/**
 * The same letter as people make it otherwise, one way at a time: each joint, each finger's fan, how the hand is turned, how long a finger
 * is. Between `less` and `more` lies what is usual. `lean` is how the hand is held, beside how it is taught.
 */
export function varyLetter(letter: Letter, lean: Turn): Varied[] {
  const shaped = (change: (by: number) => Partial<Handshape>): Varied =>
    both((by) => poseLetter({ ...letter, handshape: { ...letter.handshape, ...change(by) } }, 0, lean));
  return [
    ...longFingers.flatMap((name) => [
      shaped((by) => bent(letter, name, { mcp: by * usual.joint })),
      shaped((by) => bent(letter, name, { pip: by * usual.joint })),
      shaped((by) => bent(letter, name, { lean: by * usual.fan })),
    ]),
    ...(['away', 'forward', 'mcp', 'ip'] as const).map((angle) =>
      shaped((by) => {
        const { thumb } = letter.handshape;
        const angles = thumbAnglesOf(thumb);
        return { thumb: { ...thumb, at: { ...angles, [angle]: angles[angle] + by * usual.joint } } };
      }),
    ),
    ...(['roll', 'pitch', 'twist'] as const).map((way) =>
      both((by) => poseLetter(letter, 0, { ...lean, [way]: (lean[way] ?? 0) + by * usual.turn })),
    ),
    ...fingers.map((finger) => both((by) => lengthened(poseLetter(letter, 0, lean), finger, 1 + by * usual.length))),
  ];
}

const both = (at: (by: number) => Landmarks): Varied => ({ less: at(-0.5), more: at(0.5) });

/** The last joint follows the middle one, as tendons make it. */
function bent({ handshape }: Letter, name: LongFinger, by: { mcp?: number; pip?: number; lean?: number }): Partial<Handshape> {
  const pose = handshape[name];
  const { mcp, pip, dip } = bendOf(pose);
  const { mcp: knuckle = 0, pip: middle = 0, lean = 0 } = by;
  const hold = { mcp: mcp + knuckle, pip: pip + middle, dip: dip + (middle * 2) / 3 };
  const changed: FingerPose = { hold, lean: (pose.lean ?? 0) + lean };
  return { [name]: changed };
}

function lengthened(hand: Landmarks, finger: Finger, factor: number): Landmarks {
  const [root, ...rest] = pointsOf[finger];
  const from = hand[root] ?? nowhere;
  return hand.map((point, at) => (rest.some((one) => one === at) ? plus(from, times(minus(point, from), factor)) : point));
}
