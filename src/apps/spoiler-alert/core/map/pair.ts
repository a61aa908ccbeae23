import type { Pattern } from '../finding.ts';

/** The `from` of what several in a group write as one side, as the engine gives it. */
export const several = -1;

/**
 * Whose messages the map compares: the one whose dots are filled, and the one whose dots are rings. `null`: everybody else. In a group
 * nobody knows to whom a message is said.
 */
export type Pair = { one: number; other: number | null; inGroup: boolean };
export type SideName = 'one' | 'other';

/**
 * The pairs that can be looked at: each other person with whoever reads, or, where the reader is none of them, each with the rest. What
 * several in a group do as one side comes last, by itself.
 */
export function pairsOf(people: number, reader: number | null, patterns: readonly Pick<Pattern, 'from'>[]): Pair[] {
  const all = Array.from({ length: people }, (_, at) => at);
  const inGroup = people > 2;
  const joined = patterns.some(({ from }) => from === several) ? [{ one: several, other: null, inGroup }] : [];
  if (reader !== null) return [...all.filter((at) => at !== reader).map((one) => ({ one, other: reader, inGroup })), ...joined];
  if (people === 2) return [{ one: 0, other: 1, inGroup }];
  return [...all.map((one) => ({ one, other: null, inGroup })), ...joined];
}

/** The sides that have somebody: beside several who act as one stands nobody. */
export function sidesOf({ one }: Pair): readonly SideName[] {
  return one === several ? ['one'] : ['one', 'other'];
}

/** From whom a side is and to whom. `to` is `null` in a group: it is said there, to nobody in particular. */
export function endsOf({ one, other, inGroup }: Pair, side: SideName): { from: number | null; to: number | null } {
  const [from, to] = side === 'one' ? [one, other] : [other, one];
  return { from, to: inGroup ? null : to };
}

/** Whether something belongs to a side of a pair. Between two in a group, what is said to a third is not shown. */
export function isOfSide(pair: Pair, side: SideName, { from, to }: { from: number; to: number | null }): boolean {
  const { one, other } = pair;
  if (one === several || from === several) return side === 'one' && from === one;
  const [writer, receiver] = side === 'one' ? [one, other] : [other, one];
  if (writer === null ? from === one : from !== writer) return false;
  return to === null || receiver === null || to === receiver;
}
