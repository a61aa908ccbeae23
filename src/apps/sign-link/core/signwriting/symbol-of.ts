import type { Letter } from '../alphabets/alphabet.ts';
import { bendOf } from '../handshape/degrees-of.ts';
import { facingOf } from '../handshape/facing-of.ts';
import type { FingerPose, Handshape } from '../handshape/handshape.ts';
import { handshapeSymbols } from './handshape-symbols.ts';

const longFingers = ['index', 'middle', 'ring', 'little'] as const;

/**
 * The SignWriting symbol of a letter's handshape as the signer's right hand, turned as the signer sees it: `S1f720`. Undefined where the
 * alphabet of symbols has none that says this shape. The movement is not in it.
 */
export function symbolOf({ handshape, orientation }: Pick<Letter, 'handshape' | 'orientation'>): string | undefined {
  const base = handshapeSymbols[saidAs(handshape)];
  if (base === undefined) return undefined;
  // A little lean of the forearm is not written.
  const { inward, outward } = facingOf({ ...orientation, roll: Math.abs(orientation.roll ?? 0) < 40 ? 0 : orientation.roll });
  // The signer looks from behind the picture: what is across for the watcher's right is at the signer's left, and back is towards them.
  const lies = Math.abs(outward.z) > 0.8;
  const side = inward.z > 0.6 ? 0 : inward.z < -0.6 ? 2 : 1;
  const fill = lies ? 3 + (inward.y < -0.6 ? 0 : inward.y > 0.6 ? 2 : 1) : side;
  const angle = lies ? 0 : Math.atan2(outward.x, -outward.y);
  const turn = (Math.round(angle / (Math.PI / 4)) + 8) % 8;
  return `S${base.toString(16)}${fill}${turn}`;
}

/** A still letter as a sign of one symbol in Formal SignWriting. */
export function fswOf(letter: Letter): string | undefined {
  const symbol = letter.movement ? undefined : symbolOf(letter);
  return symbol && `M515x515${symbol}485x485`;
}

/** A handshape in the words of the table. */
function saidAs(shape: Handshape): string {
  const holds = longFingers.map((finger) => wordOf(shape[finger])).join('');
  const straight = longFingers.filter((finger) => wordOf(shape[finger]) === 's');
  const leans = straight.map((finger) => shape[finger].lean ?? 0);
  const isApart = straight.length > 1 && leans.some((lean, at) => at > 0 && (leans[at - 1] ?? 0) - lean > 4);
  const touches = shape.thumb.touches ?? [];
  const round = holds.startsWith('r') && shape.thumb.place === 'opposed' && touches.includes('index');
  const beak = round && bendOf(shape.index).pip < 45;
  return `${shape.thumb.place} ${holds}${isApart ? '+' : ''}${shape.crossed ? ' x' : ''}${beak ? ' b' : round ? ' o' : ''}`;
}

function wordOf(pose: FingerPose): string {
  const { mcp, pip } = bendOf(pose);
  if (mcp < 25 && pip < 25) return 's';
  if (pip > 80 && mcp < 40) return 'k';
  if (mcp > 55 && pip < 40) return 'f';
  if (mcp > 50 && mcp + pip >= 140) return 'c';
  return 'r';
}
