import type { QuietHours } from '../contract.ts';
import { daysLater, momentOf, wallTimeIn } from './time-in-zone.ts';

/**
 * When the quiet hours end in which this moment lies; nothing where it lies in none. By the clocks of the place, so that on the
 * nights when they change the hours are one longer or one shorter, and end when the person said.
 */
export function endOfQuiet(quiet: QuietHours | null, timeZone: string, at: Date): Date | undefined {
  if (!quiet) return undefined;
  const wall = wallTimeIn(timeZone, at);
  const [now, from, to] = [wall.hour * 60 + wall.minute, minutesOf(quiet.from), minutesOf(quiet.to)];
  const overMidnight = from > to;
  const isQuiet = overMidnight ? now >= from || now < to : now >= from && now < to;
  if (!isQuiet) return undefined;
  const day = overMidnight && now >= from ? daysLater(wall, 1) : wall;
  return momentOf(timeZone, { ...day, ...clockOf(to) }, at);
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

function clockOf(minutes: number): { hour: number; minute: number } {
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
