/** Whose messages the map compares: the one whose dots are filled, and the one whose dots are rings. `null`: everybody else. */
export type Pair = { one: number; other: number | null };

/** The pairs that can be looked at: each other person with whoever reads, or, where the reader is none of them, each with the rest. */
export function pairsOf(people: number, reader: number | null): Pair[] {
  const all = Array.from({ length: people }, (_, at) => at);
  if (reader !== null) return all.filter((at) => at !== reader).map((one) => ({ one, other: reader }));
  if (people === 2) return [{ one: 0, other: 1 }];
  return all.map((one) => ({ one, other: null }));
}

/** Whether something belongs to a side of a pair. Between two in a group, what is said to a third is not shown. */
export function isOfSide(
  { one, other }: Pair,
  side: 'one' | 'other',
  { from, to }: { from: number; to: number | null },
): boolean {
  const [writer, receiver] = side === 'one' ? [one, other] : [other, one];
  if (writer === null ? from === one : from !== writer) return false;
  return to === null || receiver === null || to === receiver;
}
