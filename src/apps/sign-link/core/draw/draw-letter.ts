import type { Letter } from '../alphabets/alphabet.ts';
import { pointsOf } from '../hand/fingers.ts';
import type { Landmarks, Point } from '../hand/hand.ts';
import { bendOf } from '../handshape/degrees-of.ts';
import type { Turn } from '../handshape/handshape.ts';
import { letterAt } from '../handshape/letter-at.ts';
import { poseLetter } from '../handshape/pose-letter.ts';
import { n, type Spot } from './capsule.ts';
import { drawHand } from './draw-hand.ts';
import type { Box, HandDrawing, HandPart } from './drawing.ts';

/** The smallest box, so that all still letters have one scale. */
const least = 330;
const room = 26;
const moments = 24;
const nowhere: Point = { x: 0, y: 0, z: 0 };

/** `at` is how far the movement has gone; without it, a letter that moves is shown where it begins, with the way it goes. */
export type DrawOptions = { at?: number; mirrored?: boolean };

/** A letter as a picture. Every moment of one letter has the same box, so that frames follow each other without a jump. */
export function drawLetter(letter: Letter, { at, mirrored = false }: DrawOptions = {}): HandDrawing {
  const box = boxOf(letter, mirrored);
  const hand = drawHand(shownAt(letter, at ?? 0), { mirrored });
  if (at !== undefined || !letter.movement) return { parts: hand, box };
  return { parts: [...hand, ...wayOf(letter, mirrored)], box };
}

/** A moment as it is shown. What comes nearer also comes a little down and across, or nobody would see that it moves. */
export function shownAt(letter: Letter, at: number): Landmarks {
  const { forward = 0 } = letterAt(letter, at).shift;
  return poseLetter(letter, at, leanOf(letter)).map(({ x, y, z }) => ({ x: x + 0.3 * forward, y: y + 0.35 * forward, z }));
}

/** Fingers seen exactly from the side hide each other: such letters are shown turned a little towards the watcher. */
function leanOf({ orientation }: Letter): Turn {
  return orientation.palm === 'across' ? { twist: -25 } : {};
}

function posesOf(letter: Letter): Landmarks[] {
  if (!letter.movement) return [shownAt(letter, 0)];
  return Array.from({ length: moments + 1 }, (_, step) => shownAt(letter, step / moments));
}

function boxOf(letter: Letter, mirrored: boolean): Box {
  const points = posesOf(letter).flat();
  const xs = points.map(({ x }) => (mirrored ? -x : x) * 100);
  const ys = points.map(({ y }) => y * 100);
  const [left, right, top, bottom] = [
    Math.min(...xs) - room,
    Math.max(...xs) + room,
    Math.min(...ys) - room,
    Math.max(...ys) + room + 30,
  ];
  const size = Math.max(least, right - left, bottom - top);
  return {
    x: Math.round((left + right - size) / 2),
    y: Math.round((top + bottom - size) / 2),
    width: Math.round(size),
    height: Math.round(size),
  };
}

/** The way of the point that draws: a stretched finger's tip, or the knuckles. */
function wayOf(letter: Letter, mirrored: boolean): HandPart[] {
  const point = leadingPoint(letter);
  const spots = posesOf(letter).map((hand) => {
    const { x, y } = hand[point] ?? nowhere;
    return { x: (mirrored ? -x : x) * 100, y: y * 100 };
  });
  const goes = thereAndBack(spots) ?? spots;
  const line: HandPart = { kind: 'path', paint: 'line', d: `M${goes.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}` };
  const heads = goes === spots ? [goes] : [goes, [...goes].reverse()];
  return [line, ...heads.map((way): HandPart => ({ kind: 'arrow', paint: 'line', d: arrowAt(way) }))];
}

/** From one end of a movement that comes back to the other end; undefined for one that does not come back. */
function thereAndBack(spots: readonly Spot[]): Spot[] | undefined {
  const [first = nowhere, last = nowhere] = [spots[0], spots.at(-1)];
  const far = spots.reduce((most, spot, at) => (apart(spot, first) > apart(spots[most] ?? first, first) + 0.5 ? at : most), 0);
  return apart(first, last) < 8 && far > 0 ? spots.slice(0, far + 1) : undefined;
}

function arrowAt(way: readonly Spot[]): string {
  const last = way.at(-1) ?? nowhere;
  const before = way.findLast((spot) => apart(spot, last) > 8) ?? last;
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  // Two heads of a short way must not meet.
  const head = Math.min(16, apart(way[0] ?? last, last) / 2.2);
  const barb = (turn: number) => `${n(last.x - head * Math.cos(angle + turn))} ${n(last.y - head * Math.sin(angle + turn))}`;
  return `M${barb(0.6)}L${n(last.x)} ${n(last.y)}L${barb(-0.6)}`;
}

const apart = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);

/** The tip that draws: a stretched index or little finger's, or the index finger's where it is not in the fist; otherwise a knuckle. */
function leadingPoint({ handshape }: Letter): number {
  const { mcp, pip } = bendOf(handshape.index);
  const isClosed = mcp + pip >= 140;
  if (pip >= 25 && bendOf(handshape.little).pip < 25) return pointsOf.little[3];
  return isClosed ? pointsOf.middle[0] : pointsOf.index[3];
}
