const dayMs = 86_400_000;

/** Days since 1970 of a local time such as `2026-03-02T19:04`: the calendar's own, whatever the zone. */
export function dayOf(at: string): number {
  const [year, month, day] = [Number(at.slice(0, 4)), Number(at.slice(5, 7)), Number(at.slice(8, 10))];
  return Math.floor(Date.UTC(year, month - 1, day) / dayMs);
}

/** Minutes since 1970 of a local time, to compare two of the same chat. */
export function minuteOf(at: string): number {
  return dayOf(at) * 1440 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
}

/** Sixty years: what claims more has a wrong date in it, and its later weeks are counted as the last. */
export const mostWeeks = 3131;

/** The first day of each week of a chat that goes from one day to another. Weeks are counted from its first day. */
export function weeksBetween(firstDay: number, lastDay: number): string[] {
  const weeks: string[] = [];
  for (let day = firstDay; day <= lastDay && weeks.length < mostWeeks; day += 7)
    weeks.push(new Date(day * dayMs).toISOString().slice(0, 10));
  return weeks;
}
