import type { Letter } from '../alphabets/alphabet.ts';
import type { Point } from '../hand/hand.ts';
import { plus, times } from '../hand/vector.ts';
import { drawHand } from './draw-hand.ts';
import { drawLetter, shownAt } from './draw-letter.ts';
import type { Box, HandDrawing } from './drawing.ts';

const nowhere: Point = { x: 0, y: 0, z: 0 };

/** The hand on its way from the end of one letter to the beginning of the next, as hands do when they spell. `share` runs from 0 to 1. */
export function drawBetween(
  from: Letter,
  to: Letter,
  share: number,
  { mirrored = false }: { mirrored?: boolean } = {},
): HandDrawing {
  const [before, after] = [shownAt(from, 1), shownAt(to, 0)];
  // Hands start and stop gently.
  const eased = share * share * (3 - 2 * share);
  const hand = after.map((point, at) => plus(times(before[at] ?? nowhere, 1 - eased), times(point, eased)));
  const boxes = [drawLetter(from, { at: 1, mirrored }).box, drawLetter(to, { at: 0, mirrored }).box] as const;
  return { parts: drawHand(hand, { mirrored }), box: boxBetween(...boxes, eased) };
}

function boxBetween(one: Box, other: Box, share: number): Box {
  const mixed = (name: keyof Box) => Math.round(one[name] * (1 - share) + other[name] * share);
  return { x: mixed('x'), y: mixed('y'), width: mixed('width'), height: mixed('height') };
}
