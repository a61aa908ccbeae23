import type { Jurisdiction } from '../law/law.ts';
import type { OwnDays } from './day-off-reader.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import { addDays, addMonths, type PlainDate, yearOf } from './plain-date.ts';

/** What of a count its person may switch off. */
export type Switch = 'working-days' | 'august' | 'christmas' | 'last-day';

/** What a person changed of what was assumed. */
export type Changes = OwnDays & {
  off: Switch[];
  /** When conciliation was asked for, and when it ended or its certificate came. */
  stop: { from: PlainDate; until: PlainDate | null } | null;
};

/** What a deadline is counted from. */
export type DeadlineQuestion = {
  /** The day on which it happened; for what is counted back, the day that will come. */
  trigger: PlainDate;
  place: { country: Jurisdiction; region: string | null };
  changes: Changes;
};

/** Nothing changed. */
export const noChanges: Changes = { offDays: [], workDays: [], off: [], stop: null };

/** The years whose holidays a count may need: from the year before it begins, to the one behind its end. */
export function yearsOf(
  rule: Pick<DeadlineRule, 'length' | 'unit'>,
  question: DeadlineQuestion,
  today: PlainDate,
): [number, number] {
  const { trigger, changes } = question;
  const dates = [trigger, changes.stop?.from, changes.stop?.until, changes.stop ? today : undefined].filter(
    Boolean,
  ) as PlainDate[];
  const sorted = dates.sort();
  const [first, last] = [sorted[0] ?? trigger, sorted.at(-1) ?? trigger];
  const length =
    rule.unit === 'years' || rule.unit === 'months'
      ? addMonths(last, rule.unit === 'years' ? rule.length * 12 : rule.length).date
      : addDays(last, rule.length * 2);
  return [yearOf(first) - 1, yearOf(length) + 1];
}
