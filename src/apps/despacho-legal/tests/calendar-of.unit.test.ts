import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../core/deadlines/plain-date.ts';
import { calendarOf } from '../server/deadlines/calendar-of.ts';

const years = [2025, 2026, 2027];
const of = (country: 'ES' | 'MX', region: string | null, year: number) => calendarOf(country, region, [year, year]);
const dates = (country: 'ES' | 'MX', region: string | null, year: number, scope?: 'national' | 'regional') =>
  of(country, region, year)
    .holidays.filter((one) => !scope || one.scope === scope)
    .map(({ date }) => date)
    .sort();

/** Easter by the algorithm of Meeus, Jones and Butcher. */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

function mondayOf(year: number, month: string, nth: number): string {
  let date = `${year}-${month}-01`;
  while (weekdayOf(date) !== 1) date = addDays(date, 1);
  return addDays(date, (nth - 1) * 7);
}

describe('The holidays of a place', () => {
  it('are in all of Spain ten days, with Good Friday by Easter', () => {
    expect(years.map(easter)).toEqual(['2025-04-20', '2026-04-05', '2027-03-28']);
    for (const year of years) {
      const fixed = ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'].map(
        (day) => `${year}-${day}`,
      );
      expect(dates('ES', null, year)).toEqual([...fixed, addDays(easter(year), -2)].sort());
    }
  });

  it('are in Mexico those of article 74 of its labour law, and neither those of banks nor observances', () => {
    for (const year of [...years, 2024, 2030]) {
      const days = ['01-01', '05-01', '09-16', '12-25', ...(year % 6 === 2 ? ['10-01'] : [])].map((day) => `${year}-${day}`);
      const mondays = [mondayOf(year, '02', 1), mondayOf(year, '03', 3), mondayOf(year, '11', 3)];
      expect(dates('MX', null, year), String(year)).toEqual([...days, ...mondays].sort());
    }
  });

  // By hand, from the lists that the Spanish gazette published for each year.
  it.each([
    ['MD', 2025, ['2025-04-17', '2025-05-02', '2025-07-25']],
    ['MD', 2026, ['2026-04-02', '2026-05-02', '2026-11-02', '2026-12-07']],
    ['CT', 2025, ['2025-04-21', '2025-06-24', '2025-09-11', '2025-12-26']],
    ['CT', 2026, ['2026-04-06', '2026-06-24', '2026-09-11', '2026-12-26']],
    ['AN', 2025, ['2025-02-28', '2025-04-17', '2025-10-13']],
    ['AN', 2026, ['2026-02-28', '2026-04-02', '2026-11-02', '2026-12-07']],
    ['VC', 2026, ['2026-03-19', '2026-04-06', '2026-06-24', '2026-10-09']],
    ['PV', 2026, ['2026-03-19', '2026-04-02', '2026-04-06', '2026-07-25']],
    ['GA', 2026, ['2026-03-19', '2026-04-02', '2026-06-24', '2026-07-25']],
    ['IB', 2026, ['2026-03-02', '2026-04-02', '2026-04-06', '2026-12-26']],
    ['CM', 2026, ['2026-04-02', '2026-04-06', '2026-06-04', '2026-11-02']],
  ])('are in %s in %i those of the official list', (region, year, expected) => {
    expect(dates('ES', region, year, 'regional')).toEqual(expected);
    expect(of('ES', region, year).checkedYears).toEqual([year]);
    expect(of('ES', region, year).holidays.every(({ isSure }) => isSure)).toBe(true);
  });

  it('keep Maundy Thursday and Easter Monday by Easter, where a region has them', () => {
    for (const year of years) {
      expect(dates('ES', 'MD', year)).toContain(addDays(easter(year), -3));
      expect(dates('ES', 'CT', year)).not.toContain(addDays(easter(year), -3));
      expect(dates('ES', 'CT', year)).toContain(addDays(easter(year), 1));
    }
  });

  it('are only expected where no list of the year was read, and no Monday stands in for a Sunday there', () => {
    const calendar = of('ES', 'CT', 2027);

    expect(calendar.checkedYears).toEqual([]);
    expect(calendar.holidays.filter(({ scope }) => scope === 'regional').every(({ isSure }) => !isSure)).toBe(true);
    // The library would move the first of May from its Saturday to this Monday.
    expect(dates('ES', 'CT', 2027)).not.toContain('2027-05-03');
    expect(dates('ES', 'CB', 2027)).toContain('2027-07-28');
    expect(dates('ES', 'CB', 2027)).not.toContain('2027-06-28');
    expect(dates('ES', 'AN', 2027)).toContain('2027-08-16');
  });

  it('are known for every region of Spain, in both languages', () => {
    const regions = 'AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC'.split(' ');
    for (const region of regions) {
      const { holidays } = calendarOf('ES', region, [2025, 2028]);
      expect(new Set(holidays.map(({ date }) => date)).size, region).toBe(holidays.length);
      expect(
        holidays.every(({ name }) => name.es && name.en),
        region,
      ).toBe(true);
      expect(dates('ES', region, 2028, 'regional').length, region).toBeGreaterThanOrEqual(2);
    }
  });
});
