import { describe, expect, it } from 'vitest';
import { type ComputedDeadline, computeDeadline } from '../core/deadlines/compute-deadline.ts';
import { dayOffReader } from '../core/deadlines/day-off-reader.ts';
import { type Changes, noChanges, yearsOf } from '../core/deadlines/deadline-question.ts';
import { deadlineRules, findRule, wayOf } from '../core/deadlines/deadline-rules.ts';
import { addDays, daysBetween } from '../core/deadlines/plain-date.ts';
import { calendarOf } from '../server/deadlines/calendar-of.ts';

type Asked = { today?: string; region?: string | null; changes?: Partial<Changes>; country?: 'ES' | 'MX'; lawVersion?: string };

function count(id: string, trigger: string, asked: Asked = {}): ComputedDeadline {
  const { today = '2026-11-28', region = null, changes = {}, country, lawVersion } = asked;
  const rule = findRule(id);
  if (!rule) throw new Error(`${id} is no rule`);
  const question = { trigger, place: { country: country ?? rule.country, region }, changes: { ...noChanges, ...changes } };
  const calendar = calendarOf(rule.country, region, yearsOf(rule, question, today));
  return computeDeadline(rule, question, { today, calendar, ...(lawVersion && { lawVersion }) });
}

/** Every ninth day of two years: weekends, holidays, ends of months and a leap day are among them. */
const days = Array.from({ length: 82 }, (_, at) => addDays('2027-01-01', at * 9));
const forward = deadlineRules.filter(({ from }) => from !== 'back');

describe('Any deadline, on any day', () => {
  it('ends on or after the day on which it happened, and its safest date is never behind it', () => {
    for (const { id, from } of deadlineRules) {
      for (const day of days) {
        const { date, safeDate } = count(id, day);
        if (from === 'back') expect(date < day, `${id} ${day}`).toBe(true);
        else expect(date >= day, `${id} ${day}`).toBe(true);
        if (safeDate) expect(safeDate < date && safeDate >= day, `${id} ${day}`).toBe(true);
      }
    }
  });

  it('never ends earlier for having happened later', () => {
    for (const { id } of deadlineRules) {
      const dates = days.map((day) => count(id, day, { region: id.startsWith('es-') ? 'MD' : null }).date);
      expect(dates, id).toEqual([...dates].sort());
    }
  });

  it('ends on a working day where its law says so, with exactly as many working days as the law gives', () => {
    for (const rule of forward.filter(({ unit }) => unit === 'working-days')) {
      const region = rule.country === 'ES' ? 'AN' : null;
      const calendar = calendarOf(rule.country, region, [2026, 2030]);
      const dayOff = dayOffReader(wayOf(rule).off, calendar, { offDays: [], workDays: [] });
      for (const day of days) {
        const { date, firstDay } = count(rule.id, day, { region });
        const all = Array.from({ length: daysBetween(firstDay, date) + 1 }, (_, at) => addDays(firstDay, at));
        expect(dayOff(date), `${rule.id} ${day}`).toBeUndefined();
        expect(all.filter((one) => !dayOff(one)).length, `${rule.id} ${day}`).toBe(rule.length);
      }
    }
  });

  it('comes no earlier for a day off that is added, and no later for a holiday that is worked', () => {
    for (const { id } of forward) {
      for (const day of days.slice(0, 20)) {
        const { date } = count(id, day);
        expect(count(id, day, { changes: { offDays: [addDays(day, 3), date] } }).date >= date, `${id} ${day}`).toBe(true);
        const workDays = [addDays(day, 1), addDays(day, 5), addDays(date, -1)];
        expect(count(id, day, { changes: { workDays } }).date <= date, `${id} ${day}`).toBe(true);
      }
    }
  });

  it('comes no earlier for conciliation, and goes on the day after it', () => {
    for (const { id } of forward.filter(({ stop }) => stop)) {
      for (const day of days.slice(0, 20)) {
        const plain = count(id, day);
        const from = addDays(day, 4);
        const stopped = count(id, day, { changes: { stop: { from, until: addDays(from, 6) } } });
        expect(stopped.date >= plain.date, `${id} ${day}`).toBe(true);
        expect(stopped.warnings, `${id} ${day}`).not.toContain('stop-too-late');
      }
    }
  });
});

describe('What is said of a deadline', () => {
  const ids = ({ assumptions }: ComputedDeadline) => assumptions.map(({ id }) => id);

  it('names August and Christmas only where the count passes through them, with who says so', () => {
    expect(ids(count('es-suit-answer', '2026-03-02'))).not.toContain('august');
    const summer = count('es-suit-answer', '2026-07-20');
    expect(summer.assumptions.find(({ id }) => id === 'august')?.by).toMatchObject({ law: 'LEC', article: '130' });
    expect(ids(count('es-suit-answer', '2026-12-10'))).toContain('christmas');
    expect(ids(count('es-dismissal', '2026-07-20'))).toContain('august-counts');
  });

  it('says that the region is not known, and that no day of the town was added, until they are', () => {
    const without = ids(count('es-dismissal', '2026-11-20'));
    const known = ids(count('es-dismissal', '2026-11-20', { region: 'CT', changes: { offDays: ['2026-11-25'] } }));

    expect(without).toEqual(expect.arrayContaining(['no-region', 'no-own-days']));
    expect(known).not.toContain('no-region');
    expect(known).toContain('own-days');
    expect(ids(count('mx-claim-mend', '2026-11-20'))).not.toContain('no-region');
  });

  it('says that the holidays of a year were not checked, where no official list was read', () => {
    const late = count('es-dismissal', '2026-12-21', { region: 'MD' });

    expect(late.assumptions.find(({ id }) => id === 'calendar-unchecked')?.number).toBe(2027);
    expect(ids(count('es-dismissal', '2026-11-02', { region: 'MD' }))).not.toContain('calendar-unchecked');
  });

  it('counts the days that have passed and are left, and no more than there are', () => {
    const board = count('mx-dismissal', '2026-11-03', { today: '2026-11-24' });
    expect(board).toMatchObject({ firstDay: '2026-11-04', date: '2027-01-04', daysLeft: 41, daysPassed: 20, days: 61 });

    const past = count('mx-dismissal', '2026-01-05');
    expect([past.daysLeft < 0, past.daysPassed]).toEqual([true, past.days]);
    expect(past.warnings).toEqual(['past']);
  });

  it('warns of a day to come, of another country, and of a text that is younger than what happened', () => {
    expect(count('mx-dismissal', '2027-01-10').warnings).toEqual(['future-trigger']);
    expect(count('es-dismissal', '2026-11-20', { country: 'MX' }).warnings).toEqual(['other-country']);
    expect(count('es-dismissal', '2026-11-20', { lawVersion: '2026-11-25' }).warnings).toEqual(['older-than-text']);
    expect(count('es-rent-leave', '2026-10-01').warnings).toEqual(['back-is-over']);
    expect(count('es-rent-leave', '2026-12-10').warnings).toEqual(['past']);
    expect(count('es-rent-leave', '2027-03-10').warnings).toEqual([]);
  });

  it('takes nothing from a conciliation that cannot be, and says which it is', () => {
    const told = (from: string, until: string | null) =>
      count('es-dismissal', '2026-11-20', { region: 'MD', changes: { stop: { from, until } } });

    for (const [from, until, warning] of [
      ['2026-12-01', '2026-11-25', 'stop-backwards'],
      ['2026-11-02', null, 'stop-before'],
      ['2027-02-01', null, 'stop-too-late'],
    ] as const) {
      expect(told(from, until)).toMatchObject({ date: '2026-12-22', warnings: [warning] });
    }
    const without = count('es-suit-answer', '2026-11-02', { changes: { stop: { from: '2026-11-03', until: null } } });
    expect(without.warnings).toContain('stop-unknown');
  });

  it('has no safest date for the time that somebody else has', () => {
    for (const { id } of deadlineRules.filter(({ nature }) => nature === 'answer')) {
      for (const day of days.slice(0, 10)) expect(count(id, day).safeDate, id).toBeNull();
    }
  });
});
