import Holidays from 'date-holidays';
import type { DayCalendar, Holiday } from '../../core/deadlines/day-calendar.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import regional from './regional-holidays.json' with { type: 'json' };

type Days = Record<string, string>;
type ByRegion = Record<string, Days | undefined>;
type Years = Record<string, { days: ByRegion } | undefined>;

const checked = regional.checked as Years;
const expected = regional.expected as { add: ByRegion; remove: Record<string, string[] | undefined>; years: Years };
const names = regional.names as Record<string, Holiday['name'] | undefined>;
/** The most years of holidays that are kept in memory, over all places. */
const mostKept = 600;
const kept = new Map<string, Holiday[]>();

/**
 * The holidays of a place, for whole years. Those of the whole country come from date-holidays; those of a region from its official list,
 * where it was read, and else from what is usual there, marked as not sure. Monday for Sunday is decided anew every year, so without a
 * list it is not expected.
 */
export function calendarOf(country: Jurisdiction, region: string | null, [fromYear, toYear]: [number, number]): DayCalendar {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, at) => fromYear + at);
  const checkedYears = country === 'MX' || !region ? years : years.filter((year) => checked[year]);
  return {
    country,
    region,
    fromYear,
    toYear,
    checkedYears,
    holidays: years.flatMap((year) => holidaysOf(country, region, year)),
  };
}

function holidaysOf(country: Jurisdiction, region: string | null, year: number): Holiday[] {
  const key = `${country}-${region ?? ''}-${year}`;
  const found = kept.get(key) ?? [...national(country, year), ...(country === 'ES' && region ? regionalOf(region, year) : [])];
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, found);
  return found;
}

function national(country: Jurisdiction, year: number): Holiday[] {
  const listed = publicDays(new Holidays(country), year).map(({ day, name }): Holiday => {
    return { date: `${year}-${day}`, name, scope: 'national', isSure: true };
  });
  return country === 'MX' ? withHandover(listed, year) : listed;
}

/** Ley Federal del Trabajo, artículo 74, fracción VII: 1 October every six years, where the library still says 1 December. */
function withHandover(listed: Holiday[], year: number): Holiday[] {
  const others = listed.filter(({ date }) => !/-12-01$|-10-01$/.test(date));
  const name = names.power;
  if (year < 2024 || (year - 2024) % 6 !== 0 || !name) return others;
  return [...others, { date: `${year}-10-01`, name, scope: 'national', isSure: true }];
}

function regionalOf(region: string, year: number): Holiday[] {
  const official = checked[year]?.days[region];
  if (official) return Object.entries(official).map(([day, name]) => regionalDay(year, day, namesOf(name), true));
  const everywhere = new Set(publicDays(new Holidays('ES'), year).map(({ day }) => day));
  const removed = expected.remove[region] ?? [];
  const usual = publicDays(new Holidays('ES', region), year).filter(
    ({ day, isSubstitute }) => !isSubstitute && !everywhere.has(day) && !removed.includes(day),
  );
  const added = Object.entries({ ...expected.add[region], ...expected.years[year]?.days[region] });
  const days = new Map(usual.map(({ day, name }) => [day, name] as const));
  for (const [day, name] of added) days.set(day, namesOf(name));
  return [...days].map(([day, name]) => regionalDay(year, day, name, false));
}

function regionalDay(year: number, day: string, name: Holiday['name'], isSure: boolean): Holiday {
  return { date: `${year}-${day}`, name, scope: 'regional', isSure };
}

/** Only days on which nobody works: neither observances nor those of banks and schools. */
function publicDays(holidays: Holidays, year: number): { day: string; name: Holiday['name']; isSubstitute: boolean }[] {
  const english = new Map(holidays.getHolidays(year, 'en').map(({ date, rule, name }) => [`${date} ${rule}`, name] as const));
  return holidays
    .getHolidays(year, 'es')
    .filter(({ type, date }) => type === 'public' && date.startsWith(`${year}-`))
    .map(({ date, rule, name, substitute }) => ({
      day: date.slice(5, 10),
      name: { es: name, en: english.get(`${date} ${rule}`) ?? name },
      isSubstitute: Boolean(substitute),
    }));
}

function namesOf(key: string): Holiday['name'] {
  const found = names[key];
  if (!found) throw new Error(`No holiday is called ${key}`);
  return found;
}
