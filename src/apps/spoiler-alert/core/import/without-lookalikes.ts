import type { Beginning } from './find-beginnings.ts';
import { momentOf, type Order } from './stamp.ts';

const aDay = 24 * 60 * 60 * 1000;
const aWeek = 7 * aDay;
const tenMinutes = 10 * 60 * 1000;
/** The longest piece of another chat that is looked for inside a message, in lines that begin one. */
const longestCopy = 100;

/**
 * Without those that have no such date, and without dates inside a message: unsure, and out of the order of time around them. What
 * somebody writes of is more often ahead of them than what they send is behind.
 */
export function withoutLookalikes(beginnings: Beginning[], order: Order): Beginning[] {
  const moments = Float64Array.from(beginnings, ({ stamp }) => momentOf(stamp, order) ?? Number.NaN);
  const latestAhead = latestOfNextSure(beginnings, moments);
  let before = Number.NEGATIVE_INFINITY;
  let copiedUntil = 0;
  return beginnings.filter(({ who, isSure }, at) => {
    const moment = moments[at] ?? Number.NaN;
    if (Number.isNaN(moment) || at < copiedUntil) return false;
    copiedUntil = moment < before - aWeek ? endOfCopy(moments, at, before) : at;
    if (at < copiedUntil) return false;
    const isInOrder = moment >= before - (who === null ? tenMinutes : aDay) && moment <= (latestAhead[at] ?? 0) + tenMinutes;
    if (!isSure && !isInOrder) return false;
    before = moment;
    return true;
  });
}

/**
 * Where time is back at where it was, after lines from more than a week before: somebody copied an earlier chat into a message.
 * The line itself where it never is, as when a clock was set or two exports were put together.
 */
function endOfCopy(moments: Float64Array, from: number, before: number): number {
  const ahead = moments.subarray(from, from + longestCopy).findIndex((moment) => moment >= before - aDay);
  return ahead < 0 ? from : from + ahead;
}

/** Of each, the latest of the three sure ones after it: one of them alone may have come late. */
function latestOfNextSure(beginnings: Beginning[], moments: Float64Array): Float64Array {
  const latest = new Float64Array(moments.length);
  let [next, second, third] = [Number.NaN, Number.NaN, Number.NaN];
  for (let at = moments.length - 1; at >= 0; at -= 1) {
    const known = [next, second, third].filter((moment) => !Number.isNaN(moment));
    latest[at] = known.length > 0 ? Math.max(...known) : Number.POSITIVE_INFINITY;
    const moment = moments[at] ?? Number.NaN;
    if (beginnings[at]?.isSure && !Number.isNaN(moment)) [next, second, third] = [moment, next, second];
  }
  return latest;
}
