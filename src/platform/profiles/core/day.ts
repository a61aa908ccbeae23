import type { Today } from '../contract.ts';

const longestDayMs = 26 * 3_600_000;

/** Whether what was said of a day still counts at this moment: until midnight where the person is, unless they kept it. */
export function countsNow(today: Today, now: Date): boolean {
  return today.kept || dayIn(today.timeZone, now) === today.day;
}

/** The date where the person is, `2026-11-27`; in UTC when the zone has no name we know. */
export function dayIn(timeZone: string, now: Date): string {
  return readDays(timeZone)(now);
}

/** How long the person's day still lasts. Days on which clocks change have 23 or 25 hours. */
export function msLeftOfDay(timeZone: string, now: Date): number {
  const dayOf = readDays(timeZone);
  const today = dayOf(now);
  let [within, past] = [0, longestDayMs];
  while (past - within > 1) {
    const middle = Math.floor((within + past) / 2);
    if (dayOf(new Date(now.getTime() + middle)) === today) within = middle;
    else past = middle;
  }
  return past;
}

function readDays(timeZone: string): (at: Date) => string {
  const format = formatIn(timeZone);
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const written = { calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...written, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...written, timeZone: 'UTC' });
  }
}
