/** A day of the calendar, without hour or time zone: year, month and day, `2026-11-04`. */
export type PlainDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether it is a day that exists: 30 February does not. */
export function isPlainDate(text: string): boolean {
  const parts = shape.exec(text);
  return Boolean(parts) && dateOf(numberOf(text)) === text;
}

/** The day that many days later, or earlier. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOf(numberOf(date) + days);
}

/**
 * From date to date: the same day, that many months later. Where that month has no such day, its last one; `isShortened` says so.
 */
export function addMonths(date: PlainDate, months: number): { date: PlainDate; isShortened: boolean } {
  const [year, month, day] = partsOf(date);
  const whole = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(whole / 12), (whole % 12) + 1];
  const last = daysOf(toYear, toMonth);
  return { date: written(toYear, toMonth, Math.min(day, last)), isShortened: day > last };
}

/** How many days lie from one day to another; negative where the other is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return numberOf(to) - numberOf(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: PlainDate): number {
  return (((numberOf(date) + 4) % 7) + 7) % 7;
}

/** The year it is in. */
export function yearOf(date: PlainDate): number {
  return partsOf(date)[0];
}

/** Its month and day: `12-24`. */
export function monthDayOf(date: PlainDate): string {
  return date.slice(5);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1 January 1970, counted by the rules of the calendar alone (Howard Hinnant's `days_from_civil`). */
function numberOf(date: PlainDate): number {
  const [year, month, day] = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function dateOf(number: number): PlainDate {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const mp = Math.floor((5 * ofYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return written(year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * mp + 2) / 5) + 1);
}

function partsOf(date: PlainDate): [number, number, number] {
  const parts = shape.exec(date);
  if (!parts) throw new Error(`${date} is no date`);
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

function written(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
