import type { Moment } from '../../core/speak/rank-most-used.ts';

/** Now, as the clock on the wall tells it here. */
export function momentNow(now = new Date()): Moment {
  return {
    at: now.getTime(),
    minute: now.getHours() * 60 + now.getMinutes(),
    isWeekend: now.getDay() === 0 || now.getDay() === 6,
  };
}
