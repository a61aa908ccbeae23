/** A date and time as a line has it: which number is the day is decided for the whole file. */
export type Stamp = {
  /** The date in the source's own signs, to be shown when it has to be asked. */
  written: string;
  first: number;
  second: number;
  third: number;
  hour: number;
  minute: number;
  seconds: number | null;
};

export type Order = 'day-first' | 'month-first' | 'year-first';

/** A year of two digits before this is the day of a date that begins with its year. */
const firstShortYear = 2009;
/** Thai phones count years from the Buddha. */
const buddhistYears = 543;

type Parts = { year: number; month: number; day: number };

/** Milliseconds for comparing, or `undefined` where this order makes no date of it. */
export function momentOf(stamp: Stamp, order: Order): number | undefined {
  const parts = partsOf(stamp, order);
  return parts && Date.UTC(parts.year, parts.month - 1, parts.day, stamp.hour, stamp.minute, stamp.seconds ?? 0);
}

/** Local time without a zone, with seconds where the source has them. */
export function isoOf(stamp: Stamp, order: Order): string | null {
  const parts = partsOf(stamp, order);
  if (!parts) return null;
  const date = `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
  return `${date}T${two(stamp.hour)}:${two(stamp.minute)}${stamp.seconds === null ? '' : `:${two(stamp.seconds)}`}`;
}

function partsOf({ first, second, third }: Stamp, order: Order): Parts | undefined {
  const isYearFirst = order === 'year-first';
  const year = wholeYear(isYearFirst ? first : third);
  const month = order === 'month-first' ? first : second;
  const day = isYearFirst ? third : order === 'day-first' ? first : second;
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return { year, month, day };
}

function wholeYear(number: number): number | undefined {
  const year = number < 100 ? 2000 + number : number > 2400 ? number - buddhistYears : number;
  const earliest = number < 100 ? firstShortYear : 1970;
  return year >= earliest && year < 2100 ? year : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
