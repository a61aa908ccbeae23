import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isPlainDate, weekdayOf } from '../core/deadlines/plain-date.ts';

describe('A day of the calendar', () => {
  it('is the same as that of the machine, over 150 years, with its day of the week', () => {
    let date = '1950-01-01';
    for (let moment = Date.UTC(1950, 0, 1); moment < Date.UTC(2100, 0, 1); moment += 86_400_000) {
      const machine = new Date(moment);
      expect(date).toBe(machine.toISOString().slice(0, 10));
      expect(weekdayOf(date)).toBe(machine.getUTCDay());
      date = addDays(date, 1);
    }
    expect(daysBetween('1950-01-01', date)).toBe(54_787);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28', true],
    ['2028-01-31', 1, '2028-02-29', true],
    ['2024-02-29', 12, '2025-02-28', true],
    ['2026-12-15', 2, '2027-02-15', false],
    ['2026-03-31', -1, '2026-02-28', true],
    ['2027-01-15', -2, '2026-11-15', false],
    ['2026-10-31', 1, '2026-11-30', true],
  ])('goes from date to date: %s and %i months', (from, months, date, isShortened) => {
    expect(addMonths(from, months)).toEqual({ date, isShortened });
  });

  it('exists, or is none', () => {
    expect(['2026-02-28', '2028-02-29', '2000-02-29'].every(isPlainDate)).toBe(true);
    expect(['2026-02-29', '1900-02-29', '2026-13-01', '2026-04-31', '26-1-1', 'ayer'].some(isPlainDate)).toBe(false);
  });
});
