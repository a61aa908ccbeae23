import type { Letter } from '../alphabets/alphabet.ts';
import { bendOf, thumbAnglesOf } from './degrees-of.ts';
import type { FingerPose, Handshape, Key, Shift, ThumbPose, Turn } from './handshape.ts';

/** How a letter is at one moment: its shape, how far its wrist has turned and gone. */
export type LetterMoment = { shape: Handshape; turn: Turn; shift: Shift };

const longFingers = ['index', 'middle', 'ring', 'little'] as const;

/** The moment `at` of a letter's movement, from 0 to 1. A still letter is always the same. */
export function letterAt({ handshape, movement }: Letter, at: number): LetterMoment {
  const [first] = movement?.keys ?? [];
  if (!movement || !first) return { shape: handshape, turn: {}, shift: {} };
  const after = movement.keys.find((key) => key.at >= at) ?? movement.keys.at(-1) ?? first;
  const before = movement.keys.findLast((key) => key.at <= at) ?? first;
  const share = after.at > before.at ? (at - before.at) / (after.at - before.at) : 0;
  // Hands start and stop gently; a corner is drawn as one.
  const eased = movement.corners ? share : share * share * (3 - 2 * share);
  return {
    shape: shapeBetween(handshape, before, after, eased),
    turn: {
      roll: between(before.turn?.roll, after.turn?.roll, eased),
      pitch: between(before.turn?.pitch, after.turn?.pitch, eased),
      twist: between(before.turn?.twist, after.turn?.twist, eased),
    },
    shift: {
      across: between(before.shift?.across, after.shift?.across, eased),
      up: between(before.shift?.up, after.shift?.up, eased),
      forward: between(before.shift?.forward, after.shift?.forward, eased),
    },
  };
}

function shapeBetween(shape: Handshape, before: Key, after: Key, share: number): Handshape {
  if (!before.shape && !after.shape) return shape;
  const [one, other] = [
    { ...shape, ...before.shape },
    { ...shape, ...after.shape },
  ];
  const mixed = { ...one, thumb: thumbBetween(one.thumb, other.thumb, share) };
  for (const name of longFingers) mixed[name] = fingerBetween(one[name], other[name], share);
  return mixed;
}

function fingerBetween(one: FingerPose, other: FingerPose, share: number): FingerPose {
  const [from, to] = [bendOf(one), bendOf(other)];
  const hold = {
    mcp: between(from.mcp, to.mcp, share),
    pip: between(from.pip, to.pip, share),
    dip: between(from.dip, to.dip, share),
  };
  return { hold, lean: between(one.lean, other.lean, share) };
}

function thumbBetween(one: ThumbPose, other: ThumbPose, share: number): ThumbPose {
  const [from, to] = [thumbAnglesOf(one), thumbAnglesOf(other)];
  const at = {
    away: between(from.away, to.away, share),
    forward: between(from.forward, to.forward, share),
    mcp: between(from.mcp, to.mcp, share),
    ip: between(from.ip, to.ip, share),
  };
  return { ...(share < 0.5 ? one : other), at };
}

const between = (from = 0, to = 0, share: number): number => from + (to - from) * share;
