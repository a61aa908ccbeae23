import { type Count, countDeadline } from '../../core/deadlines/count-deadline.ts';
import type { DayCalendar } from '../../core/deadlines/day-calendar.ts';
import { type DayOff, dayOffReader } from '../../core/deadlines/day-off-reader.ts';
import { noChanges } from '../../core/deadlines/deadline-question.ts';
import { daysBetween, type PlainDate, yearOf } from '../../core/deadlines/plain-date.ts';
import type { CountLetterDays, LetterDays } from '../../letters/contract.ts';
import { calendarOf } from '../deadlines/calendar-of.ts';
import { todayIn } from '../deadlines/today-in.ts';

const daysOfWeek = 7;
const off = { weekends: true, holidays: true, august: false, christmas: false };

/**
 * Counts the days that a letter says, from the day after it was received: plain counting, no rule of a law. Saturdays, Sundays and holidays
 * are no working days. Where the letter does not say which days count, both are counted, and the earlier day is the safe one.
 */
export function countLetterDays(asked: CountLetterDays, now: Date): LetterDays {
  const { country, region, receivedAt, length, unit, counts } = asked;
  const today = todayIn(country, now);
  const calendar = calendarOf(country, region, [yearOf(receivedAt), yearOf(receivedAt) + 4]);
  const dayOff = dayOffReader(off, calendar, noChanges);
  const of = (kind: 'working-days' | 'natural-days' | 'months' | 'years', count: number): Count =>
    countDeadline({
      rule: { length: count, unit: kind, from: 'next' },
      trigger: receivedAt,
      dayOff,
      lastDayMoves: false,
      monthsFrom: 'trigger',
    });
  const isInDays = unit === 'days';
  const whole = unit === 'weeks' ? of('natural-days', length * daysOfWeek) : of(isInDays ? 'natural-days' : unit, length);
  const working = isInDays && counts !== 'natural' ? of('working-days', length) : null;
  const natural = isInDays && counts === 'working' ? null : whole;
  const safe = natural?.date ?? working?.date ?? whole.date;
  return {
    today,
    firstDay: whole.firstDay,
    natural: natural?.date ?? null,
    working: working?.date ?? null,
    safe,
    daysLeft: daysBetween(today, safe),
    daysOff: working ? holidaysIn(calendar, dayOff, whole.firstDay, working.date) : [],
    isPlaceKnown: country === 'MX' || region !== null,
  };
}

function holidaysIn(
  { holidays }: DayCalendar,
  dayOff: (date: PlainDate) => DayOff | undefined,
  from: PlainDate,
  to: PlainDate,
): LetterDays['daysOff'] {
  return holidays
    .filter(({ date }) => date >= from && date <= to && dayOff(date)?.why === 'holiday')
    .map(({ date, name }) => ({ date, ...name }));
}
