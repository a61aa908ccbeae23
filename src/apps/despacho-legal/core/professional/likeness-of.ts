import type { PartyKeys } from './keys-of-party.ts';

/** `same`: one name or identifier is the other; `similar`: a part of it, an initial, or one slip of the finger away. */
export type Likeness = 'same' | 'similar';

/** How alike two parties are, by their keys or by digests of them; nothing where they are not. */
export function likenessOf(one: PartyKeys, other: PartyKeys): Likeness | undefined {
  if (meet(one.ids, other.ids) || meet(one.whole, other.whole)) return 'same';
  const isWithin = (short: PartyKeys, long: PartyKeys) =>
    [long.parts, long.initials, long.less, long.swapped].some((keys) => meet(short.whole, keys));
  return isWithin(one, other) || isWithin(other, one) || meet(one.changed, other.changed) ? 'similar' : undefined;
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some);
  return others.some((key) => known.has(key));
}
