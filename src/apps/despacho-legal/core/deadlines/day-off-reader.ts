import type { DayCalendar, Holiday } from './day-calendar.ts';
import type { CountingWay } from './deadline-rule.ts';
import { monthDayOf, type PlainDate, weekdayOf } from './plain-date.ts';

/** Why a day does not count. */
export type DayOff =
  | { why: 'weekend' | 'august' | 'christmas' | 'own' }
  | { why: 'holiday'; name: Holiday['name']; scope: Holiday['scope']; isSure: boolean };

/** What a person says of the days of their place. */
export type OwnDays = {
  /** Days that are no working days there: of their town, or declared by a court or an authority. */
  offDays: PlainDate[];
  /** Days that are working days there, whatever the calendar says. */
  workDays: PlainDate[];
};

/** Answers why a day does not count, or nothing where it does. `sureOnly` leaves out what no official list names yet. */
export function dayOffReader(
  off: CountingWay['off'],
  calendar: DayCalendar,
  { offDays, workDays }: OwnDays,
  { sureOnly = false }: { sureOnly?: boolean } = {},
): (date: PlainDate) => DayOff | undefined {
  const holidays = new Map(
    calendar.holidays.filter(({ isSure }) => isSure || !sureOnly).map((holiday) => [holiday.date, holiday] as const),
  );
  const [own, working] = [new Set(offDays), new Set(workDays)];
  return (date) => {
    if (own.has(date)) return { why: 'own' };
    if (off.weekends && [0, 6].includes(weekdayOf(date))) return { why: 'weekend' };
    if (off.august && monthDayOf(date).startsWith('08-')) return { why: 'august' };
    if (off.christmas && isChristmas(monthDayOf(date))) return { why: 'christmas' };
    const holiday = holidays.get(date);
    if (!off.holidays || !holiday || working.has(date)) return undefined;
    return { why: 'holiday', name: holiday.name, scope: holiday.scope, isSure: holiday.isSure };
  };
}

/** From 24 December to 6 January, both of them. */
function isChristmas(monthDay: string): boolean {
  return monthDay >= '12-24' || monthDay <= '01-06';
}
