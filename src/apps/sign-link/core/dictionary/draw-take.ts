import { drawHand } from '../draw/draw-hand.ts';
import type { Box, HandPart } from '../draw/drawing.ts';
import type { HandFrame } from '../hand/hand.ts';
import { palmLength } from '../hand/normalise.ts';
import type { Moment, Take } from '../motion/track.ts';

const room = 60;

/** A hand beside the other: where it stands in the picture, in hundredths of a palm. */
export type PlacedHand = { parts: readonly HandPart[]; x: number; y: number };
export type TakeDrawing = { box: Box; moments: readonly (readonly PlacedHand[])[] };

/** A take as pictures of its hands, all in one box, with a palm of a hundred. A moment without hands is an empty picture. */
export function drawTake(take: Take): TakeDrawing {
  const palms = take
    .flatMap((moment) => handsOf(moment).map(({ landmarks }) => palmLength(landmarks)))
    .filter((palm) => palm > 0);
  const palm = palms.toSorted((one, other) => one - other)[palms.length >> 1] ?? 1;
  const hands = take.map((moment) =>
    handsOf(moment).map(({ landmarks, handedness }) => ({
      handedness,
      landmarks: landmarks.map(({ x, y, z }) => ({ x: x / palm, y: y / palm, z: z / palm })),
    })),
  );
  const points = hands.flat().flatMap(({ landmarks }) => landmarks);
  const [xs, ys] = [points.map(({ x }) => x * 100), points.map(({ y }) => y * 100)];
  const [left, right, top, bottom] = [least(xs) - room, most(xs) + room, least(ys) - room, most(ys) + room];
  const size = Math.max(330, right - left, bottom - top);
  const box = {
    x: Math.round((left + right - size) / 2),
    y: Math.round((top + bottom - size) / 2),
    width: Math.round(size),
    height: Math.round(size),
  };
  return { box, moments: hands.map((both) => both.map(placed)) };
}

const handsOf = ({ right, left }: Moment): HandFrame[] => [right, left].filter((hand) => hand !== undefined);
const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? 0);
const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? 0);

/** Drawn from its wrist, and put where that is. */
function placed({ landmarks, handedness }: Pick<HandFrame, 'landmarks' | 'handedness'>): PlacedHand {
  const { x, y, z } = landmarks[0] ?? { x: 0, y: 0, z: 0 };
  const own = landmarks.map((point) => ({ x: point.x - x, y: point.y - y, z: point.z - z }));
  return { parts: drawHand(own, { hand: handedness }), x: Math.round(x * 100), y: Math.round(y * 100) };
}
