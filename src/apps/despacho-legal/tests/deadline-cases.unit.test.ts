import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../core/deadlines/compute-deadline.ts';
import { type Changes, noChanges, yearsOf } from '../core/deadlines/deadline-question.ts';
import { findRule } from '../core/deadlines/deadline-rules.ts';
import { calendarOf } from '../server/deadlines/calendar-of.ts';
import cases from './deadline-cases.json' with { type: 'json' };

type Case = {
  rule: string;
  trigger: string;
  region: string | null;
  date: string;
  safe: string | null;
  /** The count on paper, day by day, from before the program counted it. */
  why: string;
  stop?: Changes['stop'];
  off?: Changes['off'];
  offDays?: string[];
  workDays?: string[];
  today?: string;
};

const rows = cases as Case[];

function computed({ rule: id, trigger, region, today = '2026-06-01', ...changed }: Case) {
  const rule = findRule(id);
  if (!rule) throw new Error(`${id} is no rule`);
  const { stop = null, off = [], offDays = [], workDays = [] } = changed;
  const changes = { ...noChanges, stop, off, offDays, workDays };
  const question = { trigger, place: { country: rule.country, region }, changes };
  return computeDeadline(rule, question, { today, calendar: calendarOf(rule.country, region, yearsOf(rule, question, today)) });
}

describe('A deadline that was counted by hand', () => {
  it('is one of at least sixty, over both countries', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(50);
    expect(rows.filter(({ rule }) => rule.startsWith('mx-')).length).toBeGreaterThanOrEqual(20);
  });

  it.each(rows.map((row, at) => [at + 1, row.rule, row.trigger, row] as const))(
    'is the same here: %i %s %s',
    (_, _rule, _day, row) => {
      const { date, safeDate } = computed(row);

      expect({ date, safeDate }, row.why).toEqual({ date: row.date, safeDate: row.safe });
    },
  );

  it('says each day of it: the steps of working days number themselves, and end on the date', () => {
    for (const row of rows) {
      const { steps, date } = computed(row);
      const numbers = steps.flatMap((step) => (step.kind === 'day' ? [step.number] : []));
      expect(numbers, `${row.rule} ${row.trigger}`).toEqual(numbers.map((_, at) => at + 1));
      expect(steps.at(-1), `${row.rule} ${row.trigger}`).toEqual({ kind: 'end', date });
    }
  });
});
