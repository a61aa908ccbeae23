import type { HandshapeKey } from './handshapes.ts';
import type { SignMovement, SignPlace } from './terms.ts';

/** What can be read of a sign from its SignWriting, to find it by. What is not sure is absent. */
export type SignTraits = { handshape?: HandshapeKey; place?: SignPlace; movement?: SignMovement; hands?: 1 | 2 };

/** Base symbols of the International SignWriting Alphabet 2010 and the handshape of our list that they show. */
const handshapeOf: Readonly<Record<number, HandshapeKey>> = {
  256: 'point',
  262: 'hook',
  266: 'hook',
  270: 'two-apart',
  272: 'two-hooked',
  277: 'two-together',
  282: 'crossed',
  286: 'three',
  324: 'four',
  327: 'flat',
  332: 'spread',
  334: 'claw',
  346: 'flat',
  365: 'cup',
  374: 'oh',
  382: 'beak',
  390: 'three-middle',
  402: 'little',
  410: 'thumb-little',
  416: 'horns',
  462: 'ring',
  476: 'el',
  480: 'bent-el',
  491: 'pinch',
  501: 'thumb-up',
  503: 'thumb-up',
  515: 'fist',
};

/** Where the groups of symbols begin. */
const groups: readonly { from: number; is: 'hand' | 'contact' | SignMovement | SignPlace | 'other' }[] = [
  { from: 0x100, is: 'hand' },
  { from: 0x205, is: 'contact' },
  { from: 0x216, is: 'wiggle' },
  { from: 0x22a, is: 'straight' },
  { from: 0x288, is: 'arc' },
  { from: 0x2e3, is: 'circle' },
  { from: 0x2f7, is: 'other' },
  { from: 0x2ff, is: 'head' },
  { from: 0x30a, is: 'face' },
  { from: 0x365, is: 'neck' },
  { from: 0x36d, is: 'chest' },
  { from: 0x37e, is: 'arm' },
  { from: 0x387, is: 'other' },
];

const movementsSeen: readonly string[] = ['wiggle', 'straight', 'arc', 'circle'];
const placesSeen: readonly string[] = ['head', 'face', 'neck', 'chest', 'arm'];

/** Reads traits from the symbols of an FSW string. Left hands are the symbols turned past the eighth rotation. */
export function describeFsw(fsw: string): SignTraits {
  const symbols = [...fsw.replace(/^(?:A(?:S[0-9a-f]{5})+)/, '').matchAll(/S([0-9a-f]{3})[0-5]([0-9a-f])/g)].map(
    ([, base = '', turn = '']) => ({
      base: Number.parseInt(base, 16),
      isLeft: Number.parseInt(turn, 16) > 7,
    }),
  );
  const kinds = symbols.map(({ base }) => groups.findLast(({ from }) => base >= from)?.is);
  const hands = symbols.filter((_, at) => kinds[at] === 'hand');
  if (hands.length === 0) return {};
  const right = hands.find(({ isLeft }) => !isLeft) ?? hands[0];
  const handshape = right && handshapeOf[right.base];
  const movement =
    (kinds.find((kind) => kind !== undefined && movementsSeen.includes(kind)) as SignMovement | undefined) ?? 'none';
  const place = kinds.find((kind) => kind !== undefined && placesSeen.includes(kind)) as SignPlace | undefined;
  const isBoth = hands.some(({ isLeft }) => isLeft) && hands.some(({ isLeft }) => !isLeft);
  return { ...(handshape && { handshape }), movement, ...(place && { place }), hands: isBoth ? 2 : 1 };
}
