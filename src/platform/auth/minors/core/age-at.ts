/** What a person says of when they were born: nobody needs the day. */
export type Birth = { year: number; month: number };

/**
 * The last day of that month, as an ISO day. So somebody is only ever taken for as old as they surely are; `undefined` for a month
 * that has not come yet.
 */
export function birthDayOf({ year, month }: Birth, now: Date): string | undefined {
  if (Date.UTC(year, month - 1, 1) > now.getTime()) return undefined;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** How many years somebody has lived in full, by the ISO day they were born. */
export function ageAt(birthDay: string, now: Date): number {
  const [year = 0, month = 1, day = 1] = birthDay.split('-').map(Number);
  const isBefore =
    Date.UTC(now.getUTCFullYear(), month - 1, day) > Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return now.getUTCFullYear() - year - (isBefore ? 1 : 0);
}

/** The moment from which somebody has lived this many years. */
export function turnsAt(birthDay: string, years: number): Date {
  const [year = 0, month = 1, day = 1] = birthDay.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day));
}
