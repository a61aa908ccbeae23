import { findSign, type KnownSign, limitOf, type SignFound, takeDistance } from '../motion/find-sign.ts';

/** The nearest ones are offered, and only these are measured against each other: with all of somebody's signs it would take seconds. */
const [offered, neighbours] = [3, 8];

/**
 * Which of somebody's signs a described take is, or none: how far it may be comes from their own takes, each left out in turn, and from the
 * signs that are near it. The three nearest come with it, for whoever is asked to choose.
 */
export function findByDoing(take: readonly number[][], signs: readonly KnownSign[]): SignFound {
  if (take.length === 0) return { id: undefined, candidates: [] };
  const near = signs
    .filter(({ takes }) => takes.length > 0)
    .map((sign) => ({ sign, distance: Math.min(...sign.takes.map((one) => takeDistance(take, one))) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, neighbours)
    .map(({ sign }) => sign);
  const limits = new Map(near.slice(0, offered).map((sign) => [sign.id, limitOf(sign, near)]));
  return findSign(take, near.slice(0, offered), limits);
}
