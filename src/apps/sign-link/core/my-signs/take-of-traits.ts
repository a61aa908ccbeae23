import { type HandshapeKey, poseHandshape } from '../dictionary/handshapes.ts';
import type { SignMovement } from '../dictionary/terms.ts';
import { pointsOf } from '../hand/fingers.ts';
import type { Handedness, HandFrame, Landmarks } from '../hand/hand.ts';
import { handAxes } from '../hand/hand-axes.ts';
import { minus, plus, turned } from '../hand/vector.ts';
import type { Moment, Take } from '../motion/track.ts';

type Traits = { handshape: HandshapeKey | null; movement: SignMovement | null; hands: 1 | 2 | null };
/** `fingers` is how far along their own movement they are, in turns. */
type Way = { x: number; y: number; turn: number; fingers?: number };

const [steps, stepMs] = [24, 50];
const still: Way = { x: 0, y: 0, turn: 0 };
const ways: Record<SignMovement, (at: number) => Way> = {
  none: () => still,
  straight: (at) => ({ x: 0, y: 1.2 * at - 0.6, turn: 0 }),
  arc: (at) => ({ x: 0.8 * Math.cos(Math.PI * (1 - at)), y: -0.8 * Math.sin(Math.PI * at), turn: 0 }),
  circle: (at) => ({ x: 0.6 * Math.sin(2 * Math.PI * at), y: -0.6 * Math.cos(2 * Math.PI * at), turn: 0 }),
  twist: (at) => ({ x: 0, y: 0, turn: 0.6 * Math.sin(4 * Math.PI * at) }),
  wiggle: (at) => ({ ...still, fingers: 2 * at }),
};

/** A sign that nobody recorded, drawn from what was said of it: the hand, how it moves, with how many. Nothing where no hand was chosen. */
export function takeOfTraits({ handshape, movement, hands }: Traits): Take {
  if (!handshape) return [];
  const shape = poseHandshape(handshape);
  const wayOf = ways[movement ?? 'none'];
  const count = !movement || movement === 'none' ? 1 : steps;
  return Array.from({ length: count }, (_, index): Moment => {
    const atMs = index * stepMs;
    const way = wayOf(index / Math.max(1, count - 1));
    if (hands !== 2) return { atMs, right: handAt(shape, 'right', way, atMs) };
    const beside = { ...way, x: way.x - 1.3 };
    return { atMs, right: handAt(shape, 'right', beside, atMs), left: handAt(shape, 'left', beside, atMs) };
  });
}

/** A left hand is the mirror image of the right one, on the other side. */
function handAt(shape: Landmarks, handedness: Handedness, { x, y, turn, fingers }: Way, atMs: number): HandFrame {
  const [c, s, side] = [Math.cos(turn), Math.sin(turn), handedness === 'left' ? -1 : 1];
  const posed = fingers === undefined ? shape : withFingersBent(shape, fingers);
  const landmarks = posed.map((point) => ({
    x: side * (point.x * c - point.y * s + x),
    y: point.x * s + point.y * c + y,
    z: point.z,
  }));
  return { landmarks, handedness, score: 1, atMs };
}

/** Each finger goes towards the palm and back, one after the other. */
function withFingersBent(shape: Landmarks, turns: number): Landmarks {
  const axis = handAxes(shape).thumbward;
  const bent = [...shape];
  for (const [order, finger] of (['index', 'middle', 'ring', 'little'] as const).entries()) {
    const [root, ...rest] = pointsOf[finger];
    const degrees = 20 * (1 + Math.sin(2 * Math.PI * (turns - order / 4)));
    const pivot = shape[root] ?? { x: 0, y: 0, z: 0 };
    for (const point of rest) bent[point] = plus(pivot, turned(minus(shape[point] ?? pivot, pivot), axis, degrees));
  }
  return bent;
}
