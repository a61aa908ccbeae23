import type { DeadlineGround } from './compute-deadline.ts';
import type { Count, CountStep, Standstill } from './count-deadline.ts';
import type { Holiday } from './day-calendar.ts';
import type { DeadlineQuestion, Switch } from './deadline-question.ts';
import type { CountingWay, DeadlineRule, Source, Stop } from './deadline-rule.ts';
import { type PlainDate, yearOf } from './plain-date.ts';

export type AssumptionId =
  | 'start-next'
  | 'start-same'
  | 'start-back'
  | 'working-days'
  | 'natural-days'
  | 'months'
  | 'holidays'
  | 'no-region'
  | 'own-days'
  | 'no-own-days'
  | 'calendar-unchecked'
  | 'august'
  | 'august-counts'
  | 'christmas'
  | 'last-day'
  | 'last-day-stays'
  | 'stop-none'
  | 'stop-asked'
  | 'stop-by-itself'
  | 'stop-open'
  | 'stop-anew'
  | 'grace';

/** Something that the date rests on. Its words are in the locales, under its id. */
export type Assumption = {
  id: AssumptionId;
  /** The article that says it; `null` where no law has to. */
  by: Source | null;
  /** How a person may change it: switch it off, say which days, tell of the conciliation, choose the region; or not at all. */
  change: 'switch' | 'days' | 'stop' | 'region' | null;
  isOn: boolean;
  /** The law leaves it open: the safest date is counted as if it were not so. */
  isDoubtful: boolean;
  dates: PlainDate[];
  holidays: { date: PlainDate; name: Holiday['name'] }[];
  number: number | null;
};

type Ground = {
  rule: DeadlineRule;
  way: CountingWay;
  stop: Stop | undefined;
  question: DeadlineQuestion;
  ground: DeadlineGround;
  counted: Count;
  standstill?: Standstill;
  endsBy: 'itself' | 'person' | 'today' | null;
};

/** Everything that a date rests on, in the order of the count. */
export function assumptionsOf(about: Ground): Assumption[] {
  const { rule, way } = about;
  if (rule.from === 'back')
    return [plain('start-back', rule), ...(rule.unit === 'months' ? [plain('months', way.by.months)] : [])];
  return [start(about), ...length(about), ...closed(about), ...days(about), ...lastDay(about), ...stops(about), ...grace(about)];
}

function start({ rule, way, counted }: Ground): Assumption {
  const id = rule.from === 'next' ? 'start-next' : 'start-same';
  const said = [rule, rule.also].find((one) => one && /siguiente|desde|a partir/.test(one.quote));
  const by = said ?? way.by.start;
  return { ...plain(id, by), dates: [counted.firstDay], isDoubtful: rule.doubts.includes('start') };
}

function length({ rule, way, question }: Ground): Assumption[] {
  const number = rule.length;
  if (rule.unit === 'working-days') return [{ ...switchable('working-days', way.by['working-days'], rule, question), number }];
  if (rule.unit === 'natural-days')
    return [{ ...plain('natural-days', /naturales/.test(rule.quote) ? rule : way.by['natural-days']), number }];
  return [{ ...plain('months', way.by.months), number }];
}

/** August and Christmas, where the count passes through them. */
function closed(about: Ground): Assumption[] {
  const { rule, way, question, counted } = about;
  if (rule.unit !== 'working-days') return [];
  const passes = (test: RegExp) =>
    test.test(question.trigger) || test.test(counted.date) || counted.steps.some((step) => spans(step, test));
  const august = passes(/-08-/);
  const christmas = passes(/-12-(2[4-9]|3\d)|-01-0[1-6]/);
  return [
    ...(august && way.off.august ? [switchable('august', way.by.august, rule, question)] : []),
    ...((august || christmas) && !way.off.august && way.by.august ? [plain('august-counts', way.by.august)] : []),
    ...(christmas && way.off.christmas ? [switchable('christmas', way.by.christmas, rule, question)] : []),
  ];
}

function spans(step: CountStep, test: RegExp): boolean {
  return 'date' in step ? test.test(step.date) : test.test(step.from) || test.test(step.to);
}

/** What days were taken to be holidays, and what is not known of the place. */
function days({ rule, way, question, ground: { calendar }, counted }: Ground): Assumption[] {
  if (rule.unit !== 'working-days' && !(way.lastDayMoves && counted.unmoved !== counted.date)) return [];
  const holidays = counted.steps.flatMap((step) =>
    (step.kind === 'off' || step.kind === 'moved') && step.day.why === 'holiday'
      ? [{ date: step.from, name: step.day.name }]
      : [],
  );
  const own = question.changes.offDays.filter((date) => date >= question.trigger && date <= counted.date);
  const years = [...new Set([yearOf(counted.firstDay), yearOf(counted.date)])].filter(
    (year) => !calendar.checkedYears.includes(year),
  );
  return [
    ...(holidays.length > 0 || question.changes.workDays.length > 0
      ? [{ ...plain('holidays', way.by['working-days']), change: 'days' as const, holidays, dates: question.changes.workDays }]
      : []),
    ...(rule.country === 'ES' && !question.place.region ? [{ ...plain('no-region', null), change: 'region' as const }] : []),
    ...(own.length > 0
      ? [{ ...plain('own-days', null), change: 'days' as const, dates: own }]
      : [{ ...plain('no-own-days', null), change: 'days' as const }]),
    ...(years.length > 0
      ? [{ ...plain('calendar-unchecked', null), number: years.at(-1) ?? null, change: 'days' as const }]
      : []),
  ];
}

function lastDay({ rule, way, question, counted }: Ground): Assumption[] {
  if (rule.unit === 'working-days') return [];
  if (!way.lastDayMoves) return way.by['last-day'] ? [plain('last-day-stays', way.by['last-day'])] : [];
  const moved = counted.date === counted.unmoved ? [] : [counted.unmoved, counted.date];
  return [{ ...switchable('last-day', way.by['last-day'], rule, question), dates: moved }];
}

function stops({ rule, stop, standstill, endsBy }: Ground): Assumption[] {
  if (!stop) return [];
  if (!standstill) return [{ ...plain('stop-none', stop.by), change: 'stop' }];
  const dates = [standstill.from, standstill.to];
  const id = endsBy === 'itself' ? 'stop-by-itself' : endsBy === 'today' ? 'stop-open' : 'stop-asked';
  const told: Assumption = { ...plain(id, stop.by), change: 'stop', dates, number: stop.endsAfterWorkingDays };
  return stop.effect === 'restarts'
    ? [told, { ...plain('stop-anew', stop.by), isDoubtful: rule.doubts.includes('stop') }]
    : [told];
}

/** Until three in the afternoon of the next working day: known, and never counted with. */
function grace({ way }: Ground): Assumption[] {
  return way.by.grace ? [plain('grace', way.by.grace)] : [];
}

function plain(id: AssumptionId, by: Source | null | undefined): Assumption {
  const source = by ? { law: by.law, article: by.article, quote: by.quote } : null;
  return { id, by: source, change: null, isOn: true, isDoubtful: false, dates: [], holidays: [], number: null };
}

function switchable(id: Switch, by: Source | undefined, { doubts }: DeadlineRule, { changes }: DeadlineQuestion): Assumption {
  return { ...plain(id, by), change: 'switch', isOn: !changes.off.includes(id), isDoubtful: doubts.includes(id) };
}
