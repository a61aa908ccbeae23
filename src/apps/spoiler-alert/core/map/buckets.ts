const mostWeeks = 16;

/** A column of the map: one week, or all the weeks that begin in a month. `from` is the first day of the first of them. */
export type Bucket = { from: string; weeks: number[]; isMonth: boolean };

/** The columns of the map: weeks while they can be told apart, months of a longer chat. */
export function bucketsOf(weeks: readonly string[]): Bucket[] {
  if (weeks.length <= mostWeeks) return weeks.map((from, week) => ({ from, weeks: [week], isMonth: false }));
  const months = new Map<string, Bucket>();
  for (const [week, from] of weeks.entries()) {
    const month = from.slice(0, 7);
    const known = months.get(month);
    if (known) known.weeks.push(week);
    else months.set(month, { from, weeks: [week], isMonth: true });
  }
  return [...months.values()];
}
