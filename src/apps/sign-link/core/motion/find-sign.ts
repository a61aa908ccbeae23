import { dtw } from './dtw.ts';

/** A sign of a person's own, by the takes they recorded, each as `describeTake` gives it. */
export type KnownSign = { id: string; takes: readonly (readonly number[][])[] };

/** What was found: a sign, or none near enough. `candidates` are the nearest signs in order, for who wants to choose. */
export type SignFound = { id: string | undefined; candidates: readonly { id: string; distance: number; limit: number }[] };

/** How uneven in time two takes of one sign may be. */
const band = 0.25;
/** A new take may be this much farther than the person's own takes are from each other. */
const leeway = 1.35;
/** Where a sign has one take only, or all are the same, this is how far a person differs from themselves. */
const leastLimit = 0.25;

/** How far two described takes are from each other. */
export function takeDistance(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number {
  return dtw(one, other, { band });
}

/**
 * How far a take may be from a sign and still be that sign: what each of its takes needs to be found by the others, left out in turn,
 * but never so far that it reaches half way to another sign.
 */
export function limitOf(sign: KnownSign, others: readonly KnownSign[]): number {
  const apart = sign.takes.map((take, at) =>
    Math.min(...sign.takes.filter((_, index) => index !== at).map((other) => takeDistance(take, other))),
  );
  const own = Math.max(leastLimit, leeway * Math.max(0, ...apart.filter(Number.isFinite)));
  const strange = others.filter(({ id }) => id !== sign.id).flatMap(({ takes }) => takes);
  const nearest = Math.min(...strange.flatMap((take) => sign.takes.map((other) => takeDistance(take, other))));
  return Math.max(Math.min(own, nearest * 0.75), leastLimit * 0.6);
}

/** Which of these signs a take is, or none of them. Limits may be kept and given, as they change only with the takes. */
export function findSign(
  take: readonly number[][],
  signs: readonly KnownSign[],
  limits?: ReadonlyMap<string, number>,
): SignFound {
  const candidates = signs
    .map((sign) => ({
      id: sign.id,
      distance: Math.min(...sign.takes.map((other) => takeDistance(take, other))),
      limit: limits?.get(sign.id) ?? limitOf(sign, signs),
    }))
    .sort((one, other) => one.distance - other.distance);
  const [first] = candidates;
  return { id: first && first.distance <= first.limit ? first.id : undefined, candidates };
}
