import { rateOf, trendOf } from '../engine/rate-of.ts';
import type { Pattern, ProtectivePattern, Trend } from '../finding.ts';
import { isOfSide, type Pair } from './pair.ts';
import type { Read } from './week-of-places.ts';

const stretchWeeks = 4;

/** What the first sentence is about, whoever of a pair wrote it: the engine has what is explicit first, then what comes most. */
export function headlineOf({ patterns }: Read, pair: Pair): Pattern | undefined {
  return patterns.find((pattern) => isOfSide(pair, 'one', pattern) || isOfSide(pair, 'other', pattern));
}

/** Which pair is looked at first: that of whoever wrote what the engine has first, or where the reader did, one that shows it. */
export function firstPairAt({ patterns }: Read, pairs: readonly Pair[]): number {
  const [top] = patterns;
  if (!top) return 0;
  const own = pairs.findIndex((pair) => isOfSide(pair, 'one', top));
  const shown = own === -1 ? pairs.findIndex((pair) => isOfSide(pair, 'other', top)) : own;
  return Math.max(0, shown);
}

/** Whether what protects became more or fewer. Told only where the intervals say so; how much was written is known from what repeats. */
export function protectiveTrend({ from, weeks }: ProtectivePattern, { patterns }: Read): Trend {
  const written = patterns.find((pattern) => pattern.from === from);
  if (!written || weeks.length < 2 * stretchWeeks) return 'unknown';
  const count = (those: readonly number[]) => those.reduce((all, each) => all + each, 0);
  const first = rateOf(count(weeks.slice(0, stretchWeeks)), written.first.messages);
  return trendOf(first, rateOf(count(weeks.slice(-stretchWeeks)), written.last.messages));
}
