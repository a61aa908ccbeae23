import { alphabets } from '../core/alphabets/alphabets.ts';
import type { Moment, Take } from '../core/motion/track.ts';
import { aSigningHand } from './a-signing-hand.ts';

const kinds = ['corners', 'wander', 'hold', 'spiral'] as const;

/**
 * What hands do that is none of somebody's signs, made in another way than the signs are: straight from corner to corner, wandering about, held
 * still, in a spiral; with letters for shapes, one hand or two.
 */
export function aStrangeMovement(random: () => number): Take {
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'hold';
  const { letters } = alphabets[random() < 0.5 ? 'lsm' : 'lse'];
  const letter = letters[Math.floor(random() * letters.length)] ?? letters[0];
  if (!letter) return [];
  const count = 12 + Math.floor(random() * 24);
  const path = pathOf(kind, count, random);
  const hasTwo = random() < 0.4;
  const size = 50 + random() * 40;
  return path.map(({ x, y }, at): Moment => {
    const seen = { size, y, noise: 0.04, random, atMs: at * 50 };
    return {
      atMs: at * 50,
      right: aSigningHand(letter, { ...seen, x }),
      ...(hasTwo && { left: aSigningHand(letter, { ...seen, x: 640 - x, hand: 'left' }) }),
    };
  });
}

function pathOf(kind: (typeof kinds)[number], count: number, random: () => number): { x: number; y: number }[] {
  const spot = () => ({ x: 160 + random() * 320, y: 120 + random() * 280 });
  const [start, corners] = [spot(), Array.from({ length: 3 }, spot)];
  let now = start;
  return Array.from({ length: count }, (_, at) => {
    const along = at / (count - 1);
    if (kind === 'hold') return { x: start.x + random() * 4, y: start.y + random() * 4 };
    if (kind === 'spiral') {
      const reach = 20 + along * 120;
      return { x: start.x + Math.cos(along * 9) * reach, y: start.y + Math.sin(along * 9) * reach };
    }
    if (kind === 'wander') {
      now = { x: now.x + (random() - 0.5) * 60, y: now.y + (random() - 0.5) * 60 };
      return now;
    }
    const leg = along * (corners.length - 1);
    const [from, to] = [corners[Math.floor(leg)] ?? start, corners[Math.min(corners.length - 1, Math.floor(leg) + 1)] ?? start];
    const share = leg - Math.floor(leg);
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}
