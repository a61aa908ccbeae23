import type { Rate, Trend } from '../finding.ts';
import { poissonInterval } from './poisson-interval.ts';

/** How often, per hundred messages of their author, with what chance alone may do to it. */
export function rateOf(count: number, messages: number): Rate {
  const { low, high } = poissonInterval(count);
  const per = (each: number) => (messages === 0 ? 0 : (each * 100) / messages);
  return { count, messages, per100: per(count), low: per(low), high: per(high) };
}

/** Whether it grew: only when the two intervals do not touch. Fewer than twenty messages on a side tell nothing. */
export function trendOf(first: Rate, last: Rate): Trend {
  if (first.messages < 20 || last.messages < 20) return 'unknown';
  if (last.low > first.high) return 'more';
  return last.high < first.low ? 'fewer' : 'same';
}
