import { dayOf } from '../engine/week-of.ts';
import type { Reading } from '../finding.ts';

export type Read = Exclude<Reading, { outcome: 'cannot-say' }>;

/** The week of each message that something was found in, as what repeats tells it: messages come in the order of time. */
export function weekOfPlaces(reading: Read): Map<number, number> {
  const weekOf = new Map<number, number>();
  for (const { findings, weeks } of reading.patterns) put(weekOf, messagesOf(reading.findings, findings), weeks);
  for (const { findings, weeks } of reading.protectivePatterns) put(weekOf, messagesOf(reading.protective, findings), weeks);
  return weekOf;
}

/** The week of a message by the time that it tells; the last known one where it tells none. */
export function weekOfTime(at: string | null, weeks: readonly string[]): number {
  const first = weeks[0];
  if (at === null || first === undefined) return 0;
  return Math.min(Math.max(0, weeks.length - 1), Math.max(0, Math.floor((dayOf(at) - dayOf(first)) / 7)));
}

function messagesOf(places: readonly { message: number }[], own: readonly number[]): number[] {
  return own.flatMap((at) => places[at]?.message ?? []).toSorted((one, other) => one - other);
}

function put(weekOf: Map<number, number>, messages: readonly number[], weeks: readonly number[]): void {
  let next = 0;
  for (const [week, count] of weeks.entries()) {
    for (const message of messages.slice(next, next + count)) weekOf.set(message, week);
    next += count;
  }
}
