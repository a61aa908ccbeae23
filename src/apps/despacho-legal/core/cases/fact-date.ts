/** When something happened, as exactly as its person knows it. Days are `2026-11-03`, months `2026-11`. */
export type FactDate =
  | { kind: 'exact'; day: string }
  | { kind: 'month'; month: string }
  | { kind: 'approximate'; from: string; to: string }
  | { kind: 'unknown' };

/** The first and the last day on which it may have happened. */
export type Span = { first: string; last: string };

/** The days on which something may have happened; `undefined` where nobody knows. */
export function spanOf(date: FactDate): Span | undefined {
  if (date.kind === 'exact') return { first: date.day, last: date.day };
  if (date.kind === 'month') return { first: `${date.month}-01`, last: lastDayOf(date.month) };
  if (date.kind === 'approximate') return { first: date.from, last: date.to };
  return undefined;
}

/** Whether the two cannot be the same day: all of one lies before all of the other. */
export function areApart(one: Span, other: Span): boolean {
  return one.last < other.first || other.last < one.first;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}
