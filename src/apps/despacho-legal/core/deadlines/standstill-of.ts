import type { Count, Standstill } from './count-deadline.ts';
import type { DayOff } from './day-off-reader.ts';
import type { Changes } from './deadline-question.ts';
import type { Stop } from './deadline-rule.ts';
import { addDays, type PlainDate } from './plain-date.ts';

/** Why a conciliation that a person told of does not stop the count. */
export type StopFault = 'stop-backwards' | 'stop-before' | 'stop-too-late' | 'stop-unknown';

/**
 * From when to when a deadline stands still. It begins on the day on which conciliation is asked for, and ends on the day on which it was
 * held, or by itself after some working days; where neither is known yet it is taken to end today, which gives the earliest date.
 */
export function standstillOf(
  asked: Changes['stop'],
  stop: Stop | undefined,
  {
    trigger,
    without,
    today,
    dayOff,
  }: { trigger: PlainDate; without: Count; today: PlainDate; dayOff: (date: PlainDate) => DayOff | undefined },
): { standstill?: Standstill; isOpen: boolean; endsBy: 'itself' | 'person' | 'today' | null; fault?: StopFault } {
  if (!asked) return { isOpen: false, endsBy: null };
  const fault = faultOf(asked, stop, trigger, without);
  if (!stop || fault) return { isOpen: false, endsBy: null, fault: fault ?? 'stop-unknown' };

  const byItself = stop.endsAfterWorkingDays ? dayOfWorking(asked.from, stop.endsAfterWorkingDays, dayOff) : undefined;
  if (asked.until && (!byItself || asked.until <= byItself))
    return { standstill: { from: asked.from, to: asked.until }, isOpen: false, endsBy: 'person' };
  if (byItself) return { standstill: { from: asked.from, to: byItself }, isOpen: false, endsBy: 'itself' };
  return { standstill: { from: asked.from, to: today > asked.from ? today : asked.from }, isOpen: true, endsBy: 'today' };
}

function faultOf(
  { from, until }: NonNullable<Changes['stop']>,
  stop: Stop | undefined,
  trigger: PlainDate,
  { date }: Count,
): StopFault | undefined {
  if (!stop) return 'stop-unknown';
  if (until && until < from) return 'stop-backwards';
  if (from < trigger) return 'stop-before';
  return from > date ? 'stop-too-late' : undefined;
}

/** The last of so many working days, counted from the day behind. */
function dayOfWorking(from: PlainDate, days: number, dayOff: (date: PlainDate) => DayOff | undefined): PlainDate {
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (!dayOff(date)) left -= 1;
  }
  return date;
}
