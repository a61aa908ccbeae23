import type { HandPose, PosedDirection, PosedFinger, PosedThumb } from './hand-pose.ts';

type Looking = Pick<HandPose, 'palm' | 'fingers'>;

const up: PosedDirection = [0, 1, 0];
const front: Looking = { palm: [0, 0, 1], fingers: up };
const quarter: Looking = { palm: [0.5, 0, 0.85], fingers: up };
const half: Looking = { palm: [0.8, 0, 0.6], fingers: [0.2, 1, 0] };
const side: Looking = { palm: [0.98, 0, 0.2], fingers: up };
const lying: Looking = { palm: [0, 0, -1], fingers: [0.94, 0.32, 0] };
const hanging: Looking = { palm: [0.1, -0.75, -0.65], fingers: [0.8, -0.3, 0.5] };

const straight: PosedFinger = [2, 3, 2];
const fist: PosedFinger = [82, 98, 60];
const round: PosedFinger = [42, 52, 34];
const flat: PosedFinger = [72, 8, 5];
const claw: PosedFinger = [20, 102, 64];
const overFist: PosedThumb = [18, 40, 54, 44];
const across: PosedThumb = [18, 22, 54, 50];
const opposed: PosedThumb = [2, 44, 12, 6];
const outward: PosedThumb = [52, 34, 2, 4];
const upright: PosedThumb = [42, 18, 8, 0];
const apart = { index: [2, 3, 2, 9], middle: [2, 3, 2, 0], ring: [2, 3, 2, -6], little: [4, 5, 4, -14] } as const;
const together = { index: [2, 3, 2, -5], middle: [2, 3, 2, 0], ring: [2, 3, 2, 5], little: [4, 4, 3, 9] } as const;
const level = { index: [2, 3, 2, -17], middle: [2, 3, 2, -11], ring: [2, 3, 2, -5], little: [2, 3, 2, 2] } as const;
const folded = { index: fist, middle: fist, ring: fist, little: fist } as const;
const rounded = { index: round, middle: round, ring: round, little: round } as const;

const between: PosedThumb = [6, 20, 12, 6];
const m: HandPose = {
  ...hanging,
  thumb: between,
  index: [58, 3, 2, 12],
  middle: [60, 3, 2],
  ring: [58, 3, 2, -12],
  little: fist,
};
const n: HandPose = { ...hanging, thumb: between, index: [60, 3, 2, 6], middle: [63, 3, 2], ring: fist, little: fist };
const r: HandPose = { ...quarter, ...folded, thumb: overFist, index: [0, 2, 2, -12], middle: [14, 16, 10, 24] };
const d: HandPose = { ...side, ...rounded, thumb: opposed, index: straight };
const l: HandPose = { ...front, ...folded, thumb: outward, index: straight };
const i: HandPose = { ...front, ...folded, thumb: overFist, little: straight };
const c: HandPose = {
  ...half,
  thumb: opposed,
  index: [22, 42, 28],
  middle: [20, 46, 30],
  ring: [20, 46, 30],
  little: [20, 44, 28],
};

/** Every letter of Mexican Sign Language that is held still. */
export const lsmPoses: Readonly<Record<string, HandPose>> = {
  A: { ...front, ...folded, thumb: [26, 14, 10, 2] },
  B: { ...front, ...together, thumb: across },
  C: c,
  D: d,
  E: { ...front, index: claw, middle: claw, ring: claw, little: claw, thumb: [30, 28, 52, 60] },
  F: { ...side, ...together, index: [28, 66, 44], thumb: [6, 22, 10, 6] },
  G: { ...lying, ...folded, index: level.index, thumb: upright },
  H: { ...lying, ...folded, index: level.index, middle: level.middle, thumb: upright },
  I: i,
  L: l,
  M: m,
  N: n,
  O: { ...half, index: [48, 58, 38], middle: [48, 60, 40], ring: [50, 60, 40], little: [50, 58, 38], thumb: [0, 46, 14, 10] },
  P: { ...side, index: straight, middle: flat, ring: [80, 74, 50], little: [80, 72, 48], thumb: between },
  R: r,
  S: { ...front, ...folded, thumb: overFist },
  T: { ...side, ...folded, index: [62, 88, 56], thumb: [6, 20, 8, 6] },
  U: { ...front, ...folded, index: together.index, middle: together.middle, thumb: overFist },
  V: { ...front, ...folded, index: [2, 3, 2, 10], middle: [2, 3, 2, -11], thumb: overFist },
  W: { ...front, ...apart, little: fist, thumb: overFist },
  Y: { palm: [0, 0, -1], fingers: [0.25, 0.97, 0], ...folded, little: [2, 3, 2, -12], thumb: outward },
};

const open = { middle: apart.middle, ring: apart.ring, little: apart.little } as const;

/** Every letter of Spanish Sign Language that is held still. */
export const lsePoses: Readonly<Record<string, HandPose>> = {
  A: { ...lying, ...folded, thumb: [22, 16, 8, 2] },
  B: { ...lying, ...level, thumb: [22, 18, 8, 2] },
  C: c,
  CH: { ...lying, ...folded, index: level.index, middle: level.middle, thumb: upright },
  D: d,
  E: { ...front, index: claw, middle: claw, ring: claw, little: claw, thumb: [44, 20, 8, 2] },
  F: { ...quarter, ...open, index: [60, 14, 8], thumb: [24, 26, 4, 0] },
  G: { ...lying, ...folded, index: level.index, thumb: [20, 18, 8, 2] },
  I: i,
  K: {
    ...side,
    fingers: [0.42, 0.9, 0],
    index: straight,
    middle: flat,
    ring: [80, 70, 46],
    little: [80, 62, 42],
    thumb: between,
  },
  L: l,
  M: m,
  N: n,
  O: { ...quarter, ...open, index: [50, 56, 36], thumb: [38, 38, 36, 18] },
  P: { ...quarter, ...together, little: fist, thumb: across },
  Q: {
    palm: [1, 0, 0.1],
    fingers: [0.1, 0.6, 0.8],
    thumb: opposed,
    index: [50, 28, 18],
    middle: [50, 28, 18],
    ring: [50, 28, 18],
    little: [50, 28, 18],
  },
  R: r,
  S: { ...quarter, ...open, index: [58, 78, 50], thumb: [32, 32, 2, 2] },
  T: { ...quarter, ...open, index: [66, 44, 30], thumb: [4, 38, 14, 10] },
  U: { ...quarter, ...folded, index: [2, 3, 2, 1], middle: [2, 3, 2, -8], thumb: overFist },
};
