import { type Assumption, assumptionsOf } from './assumptions-of.ts';
import { type Count, type Counting, type CountStep, countDeadline, lastWorkingDay, type Standstill } from './count-deadline.ts';
import type { DayCalendar } from './day-calendar.ts';
import { dayOffReader } from './day-off-reader.ts';
import type { DeadlineQuestion } from './deadline-question.ts';
import type { CountingWay, DeadlineRule, Doubt, Stop } from './deadline-rule.ts';
import { stopOf, wayOf } from './deadline-rules.ts';
import { addDays, daysBetween, type PlainDate } from './plain-date.ts';
import { standstillOf } from './standstill-of.ts';
import { type DeadlineWarning, warningsOf } from './warnings-of.ts';

export type ComputedDeadline = {
  ruleId: string;
  trigger: PlainDate;
  firstDay: PlainDate;
  /** The last day on which it can be done, that day included. */
  date: PlainDate;
  /** Where the law leaves something open: the last day on which it is in time however that is read. */
  safeDate: PlainDate | null;
  daysLeft: number;
  /** Of the days from the first to the last, how many have passed: for a bar, never for a count that runs. */
  daysPassed: number;
  days: number;
  steps: CountStep[];
  standstill: Standstill | null;
  assumptions: Assumption[];
  warnings: DeadlineWarning[];
};

/** What a count stands on besides its question. */
export type DeadlineGround = {
  today: PlainDate;
  calendar: DayCalendar;
  /** When the text of the law that is loaded was last changed. */
  lawVersion?: PlainDate | null;
};

/** Counts a deadline: the day, each step, and everything that was assumed on the way, so that anybody can check it and change it. */
export function computeDeadline(rule: DeadlineRule, question: DeadlineQuestion, ground: DeadlineGround): ComputedDeadline {
  const way = wayOf(rule);
  const stop = stopOf(rule);
  const main = count(rule, way, stop, question, ground, []);
  const { firstDay, date, steps } = main.counted;
  const days = Math.max(0, daysBetween(firstDay, date));
  return {
    ruleId: rule.id,
    trigger: question.trigger,
    firstDay,
    date,
    safeDate: safest(rule, way, stop, question, ground, date),
    daysLeft: daysBetween(ground.today, date),
    daysPassed: Math.min(days, Math.max(0, daysBetween(firstDay, ground.today))),
    days,
    steps,
    standstill: main.standstill ?? null,
    assumptions: assumptionsOf({ rule, way, stop, question, ground, ...main }),
    warnings: warningsOf({ rule, question, ground, date, fault: main.fault }),
  };
}

type Counted = { counted: Count; without: Count } & ReturnType<typeof standstillOf>;

/** Counts with the doubts given read against whoever counts. */
function count(
  rule: DeadlineRule,
  way: CountingWay,
  stop: Stop | undefined,
  { trigger, place, changes }: DeadlineQuestion,
  { today, calendar }: DeadlineGround,
  against: (Doubt | 'holidays')[],
): Counted {
  const isOff = (id: Doubt) => against.includes(id) || changes.off.some((one) => one === id);
  const off = { ...way.off, august: way.off.august && !isOff('august'), christmas: way.off.christmas && !isOff('christmas') };
  const here = place.country === rule.country ? calendar : { ...calendar, holidays: [] };
  const dayOff = dayOffReader(off, here, changes, { sureOnly: against.includes('holidays') });
  const counting: Counting = {
    rule: {
      length: rule.length,
      unit: rule.unit === 'working-days' && isOff('working-days') ? 'natural-days' : rule.unit,
      from: against.includes('start') ? 'same' : rule.from,
    },
    trigger,
    dayOff,
    monthsFrom: way.monthsFrom,
    lastDayMoves: way.lastDayMoves && !isOff('last-day') && !isOff('working-days'),
  };
  const without = countDeadline(counting);
  // The days of conciliation are those of an office, not of a court: August and Christmas are working days there.
  const atOffice = dayOffReader({ ...off, august: false, christmas: false }, here, changes);
  const still = standstillOf(changes.stop, stop, { trigger, without, today, dayOff: atOffice });
  const effect = against.includes('stop') ? 'pauses' : stop?.effect;
  const counted = still.standstill ? countDeadline({ ...counting, standstill: still.standstill, effect }) : without;
  if (!against.includes('last-day') || rule.from === 'back') return { counted, without, ...still };
  const date = lastWorkingDay(counted.unmoved, dayOff);
  return { counted: { ...counted, date: date < trigger ? counted.date : date }, without, ...still };
}

/** The earliest day over everything that its law leaves open. Nothing where it is the same, or where it is somebody else's time. */
function safest(
  rule: DeadlineRule,
  way: CountingWay,
  stop: Stop | undefined,
  question: DeadlineQuestion,
  ground: DeadlineGround,
  date: PlainDate,
): PlainDate | null {
  if (rule.nature === 'answer') return null;
  const doubts = rule.doubts.filter((doubt) => doubt !== 'stop' || question.changes.stop);
  const against = [...doubts, 'holidays' as const];
  const tries = [against, ['holidays' as const], ...doubts.map((doubt) => [doubt])];
  const dates = tries.map((one) => count(rule, way, stop, question, ground, one).counted.date);
  const earliest = dates.sort()[0] ?? date;
  return earliest < date && earliest > addDays(question.trigger, -1) ? earliest : null;
}
