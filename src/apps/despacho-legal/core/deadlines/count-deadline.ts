import type { DayOff } from './day-off-reader.ts';
import type { CountingWay, DeadlineRule, Stop } from './deadline-rule.ts';
import { addDays, addMonths, daysBetween, type PlainDate } from './plain-date.ts';

/** A step of the count, in the order in which a person would count on paper. */
export type CountStep =
  | { kind: 'trigger' | 'end'; date: PlainDate }
  | { kind: 'day'; date: PlainDate; number: number }
  | { kind: 'off'; from: PlainDate; to: PlainDate; day: DayOff }
  | { kind: 'whole'; from: PlainDate; to: PlainDate; isShortened: boolean }
  | { kind: 'stopped'; from: PlainDate; to: PlainDate }
  | { kind: 'goes-on'; date: PlainDate; left: number }
  | { kind: 'anew'; date: PlainDate }
  | { kind: 'moved'; from: PlainDate; to: PlainDate; day: DayOff };

/** The days in which a deadline stands still, both of them included. */
export type Standstill = { from: PlainDate; to: PlainDate };

export type Counting = {
  rule: Pick<DeadlineRule, 'length' | 'unit' | 'from'>;
  trigger: PlainDate;
  dayOff: (date: PlainDate) => DayOff | undefined;
  lastDayMoves: boolean;
  monthsFrom: CountingWay['monthsFrom'];
  standstill?: Standstill | undefined;
  effect?: Stop['effect'] | undefined;
};

export type Count = {
  firstDay: PlainDate;
  /** The last day on which it can be done. */
  date: PlainDate;
  /** The last day before it passed to a working one. */
  unmoved: PlainDate;
  steps: CountStep[];
};

/** Counts a deadline day by day, and says how. */
export function countDeadline(counting: Counting): Count {
  const { rule, trigger, standstill, effect } = counting;
  if (rule.from === 'back') return countBack(counting);
  if (standstill && effect === 'restarts') {
    const again = countForward({ ...counting, trigger: standstill.to, rule: { ...rule, from: 'next' }, standstill: undefined });
    const before: CountStep[] = [
      { kind: 'trigger', date: trigger },
      { kind: 'stopped', ...standstill },
      { kind: 'anew', date: again.firstDay },
    ];
    return { ...again, steps: [...before, ...again.steps.slice(1)] };
  }
  return countForward(counting);
}

function countBack({ rule, trigger }: Counting): Count {
  const date =
    rule.unit === 'months' || rule.unit === 'years' ? addMonths(trigger, -monthsOf(rule)).date : addDays(trigger, -rule.length);
  const steps: CountStep[] = [
    { kind: 'trigger', date: trigger },
    { kind: 'whole', from: trigger, to: date, isShortened: false },
    { kind: 'end', date },
  ];
  return { firstDay: date, date, unmoved: date, steps };
}

function countForward(counting: Counting): Count {
  const { rule, trigger, dayOff, lastDayMoves } = counting;
  const firstDay = rule.from === 'same' ? trigger : addDays(trigger, 1);
  const steps: CountStep[] = [{ kind: 'trigger', date: trigger }];
  const unmoved =
    rule.unit === 'working-days' ? countWorkingDays(counting, firstDay, steps) : countWhole(counting, firstDay, steps);
  const date = lastDayMoves ? nextWorkingDay(unmoved, dayOff) : unmoved;
  const day = dayOff(unmoved);
  if (date !== unmoved && day) steps.push({ kind: 'moved', from: unmoved, to: date, day });
  steps.push({ kind: 'end', date });
  return { firstDay, date, unmoved, steps };
}

function countWorkingDays({ rule, dayOff, standstill }: Counting, firstDay: PlainDate, steps: CountStep[]): PlainDate {
  let date = firstDay;
  let number = 0;
  for (;;) {
    const day = dayOff(date);
    if (standstill && date >= standstill.from && date <= standstill.to) {
      steps.push(
        { kind: 'stopped', ...standstill },
        { kind: 'goes-on', date: addDays(standstill.to, 1), left: rule.length - number },
      );
      date = standstill.to;
    } else if (day) addOff(steps, date, day);
    else {
      number += 1;
      steps.push({ kind: 'day', date, number });
      if (number >= rule.length) return date;
    }
    date = addDays(date, 1);
  }
}

/** Natural days, months and years: the last day is found at once, and what was left at a standstill goes on behind it. */
function countWhole(counting: Counting, firstDay: PlainDate, steps: CountStep[]): PlainDate {
  const { standstill } = counting;
  const { date: end, isShortened } = wholeEnd(counting, firstDay);
  steps.push({ kind: 'day', date: firstDay, number: 1 });
  if (!standstill) {
    steps.push({ kind: 'whole', from: firstDay, to: end, isShortened });
    return end;
  }
  const left = daysBetween(standstill.from < firstDay ? firstDay : standstill.from, end) + 1;
  const goesOn = addDays(standstill.to, 1);
  steps.push({ kind: 'whole', from: firstDay, to: end, isShortened }, { kind: 'stopped', ...standstill });
  steps.push({ kind: 'goes-on', date: goesOn, left });
  return addDays(goesOn, left - 1);
}

function wholeEnd({ rule, trigger, monthsFrom }: Counting, firstDay: PlainDate): { date: PlainDate; isShortened: boolean } {
  if (rule.unit === 'natural-days') return { date: addDays(firstDay, rule.length - 1), isShortened: false };
  if (rule.from === 'next' && monthsFrom === 'trigger') return addMonths(trigger, monthsOf(rule));
  const { date, isShortened } = addMonths(firstDay, monthsOf(rule));
  // The first day counts whole, so the last one is the day before the same day of that month.
  return { date: isShortened ? date : addDays(date, -1), isShortened };
}

function monthsOf({ length, unit }: Counting['rule']): number {
  return unit === 'years' ? length * 12 : length;
}

/** Days off side by side, for the same reason, are one step. */
function addOff(steps: CountStep[], date: PlainDate, day: DayOff): void {
  const last = steps.at(-1);
  if (last?.kind === 'off' && last.day.why === day.why && day.why !== 'holiday') last.to = date;
  else steps.push({ kind: 'off', from: date, to: date, day });
}

/** That day, or the first working one behind it. */
export function nextWorkingDay(date: PlainDate, dayOff: Counting['dayOff']): PlainDate {
  let found = date;
  while (dayOff(found)) found = addDays(found, 1);
  return found;
}

/** That day, or the last working one before it. */
export function lastWorkingDay(date: PlainDate, dayOff: Counting['dayOff']): PlainDate {
  let found = date;
  while (dayOff(found)) found = addDays(found, -1);
  return found;
}
