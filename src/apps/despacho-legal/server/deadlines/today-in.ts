import type { PlainDate } from '../../core/deadlines/plain-date.ts';
import type { Jurisdiction } from '../../core/law/law.ts';

/** By which clock the days of a country change, for its courts and offices. */
export const zoneOf: Record<Jurisdiction, string> = { ES: 'Europe/Madrid', MX: 'America/Mexico_City' };

/** Which day it is there. */
export function todayIn(country: Jurisdiction, moment: Date): PlainDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zoneOf[country], dateStyle: 'short' }).format(moment);
}

/** When it is nine in the morning there on that day. */
export function nineOn(country: Jurisdiction, day: PlainDate): Date {
  const guess = new Date(`${day}T09:00:00Z`);
  const there = new Intl.DateTimeFormat('en-GB', { timeZone: zoneOf[country], hour: '2-digit', hourCycle: 'h23' }).format(guess);
  const hours = Number(there) - 9;
  return new Date(guess.getTime() - hours * 3_600_000);
}
