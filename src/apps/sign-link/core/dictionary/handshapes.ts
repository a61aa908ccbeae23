import type { Landmarks } from '../hand/hand.ts';
import type { Handshape, Orientation } from '../handshape/handshape.ts';
import { poseLetter } from '../handshape/pose-letter.ts';
import { apart, shape, together } from '../handshape/shape.ts';

const round = { mcp: 40, pip: 55 };
const half = { palm: 'across-forward', fingers: 'up' } as const;
const front = { palm: 'forward', fingers: 'up' } as const;
const touching = (...touches: ('index' | 'middle' | 'ring' | 'little')[]) => ({ place: 'opposed', touches }) as const;

/**
 * Handshapes by which signs are looked for: a short list of our own that both languages share, because it says how a hand is held and
 * nothing of what that means. The key never changes once released.
 */
const shapes = {
  fist: { hand: shape({ thumb: 'over' }), facing: front },
  'thumb-up': { hand: shape({ thumb: { place: 'out', at: { away: 75 } } }), facing: front },
  point: { hand: shape({ thumb: 'over', index: 'straight' }), facing: front },
  hook: { hand: shape({ thumb: 'over', index: 'hooked' }), facing: half },
  el: { hand: shape({ thumb: 'out', index: 'straight' }), facing: front },
  'bent-el': { hand: shape({ thumb: 'out', index: 'curved' }), facing: half },
  pinch: { hand: shape({ thumb: touching('index'), index: round }), facing: half },
  'two-together': { hand: shape({ thumb: 'over', index: together.index, middle: together.middle }), facing: front },
  'two-apart': { hand: shape({ thumb: 'over', index: apart.index, middle: { hold: 'straight', lean: -10 } }), facing: front },
  'two-hooked': {
    hand: shape({ thumb: 'over', index: { hold: 'hooked', lean: 8 }, middle: { hold: 'hooked', lean: -8 } }),
    facing: half,
  },
  crossed: {
    hand: shape({
      thumb: 'over',
      index: { hold: 'straight', lean: -8 },
      middle: { hold: { mcp: 5, pip: 15 }, lean: 16 },
      crossed: ['index', 'middle'],
    }),
    facing: front,
  },
  three: { hand: shape({ thumb: 'out', index: apart.index, middle: { hold: 'straight', lean: -10 } }), facing: front },
  'three-middle': {
    hand: shape({ thumb: 'over', index: apart.index, middle: apart.middle, ring: { hold: 'straight', lean: -12 } }),
    facing: front,
  },
  four: { hand: shape({ thumb: 'across', ...apart }), facing: front },
  flat: { hand: shape({ thumb: 'beside', ...together }), facing: front },
  spread: { hand: shape({ thumb: 'out', ...apart }), facing: front },
  claw: {
    hand: shape({
      thumb: 'out',
      index: { hold: 'hooked', lean: 10 },
      middle: 'hooked',
      ring: { hold: 'hooked', lean: -5 },
      little: { hold: 'hooked', lean: -15 },
    }),
    facing: front,
  },
  cup: { hand: shape({ thumb: 'opposed', index: 'curved', middle: 'curved', ring: 'curved', little: 'curved' }), facing: half },
  oh: {
    hand: shape({ thumb: touching('index', 'middle'), index: round, middle: round, ring: round, little: round }),
    facing: half,
  },
  beak: {
    hand: shape({ thumb: touching('index', 'middle'), index: 'flat', middle: 'flat', ring: 'flat', little: 'flat' }),
    facing: half,
  },
  ring: {
    hand: shape({ thumb: touching('index'), index: round, middle: apart.middle, ring: apart.ring, little: apart.little }),
    facing: half,
  },
  little: { hand: shape({ thumb: 'over', little: 'straight' }), facing: front },
  horns: { hand: shape({ thumb: 'over', index: 'straight', little: 'straight' }), facing: front },
  'thumb-little': {
    hand: shape({ thumb: { place: 'out', at: { away: 70 } }, little: { hold: 'straight', lean: -10 } }),
    facing: front,
  },
} satisfies Record<string, { hand: Handshape; facing: Orientation }>;

export type HandshapeKey = keyof typeof shapes;
export const handshapeKeys = Object.keys(shapes) as [HandshapeKey, ...HandshapeKey[]];

/** The 21 points of one of them, as a right hand shows it to whoever watches. */
export function poseHandshape(key: HandshapeKey): Landmarks {
  const { hand, facing } = shapes[key];
  return poseLetter({ id: key, handshape: hand, orientation: facing });
}
