import { isReadBothWays } from './decide-date-order.ts';
import type { Outcome, Span } from './outcome.ts';
import { isoOf, type Order, type Stamp } from './stamp.ts';

/** What has to be asked of dates that read both ways, with the first and the last of them as they stand there. */
export function whichDate(stamps: Stamp[]): Outcome {
  const both = stamps.filter(isReadBothWays);
  const written = [...new Set(both.map((stamp) => stamp.written))];
  const span = (order: Order): Span => {
    const [first, last] = [stamps[0], stamps.at(-1)];
    return { first: first ? isoOf(first, order) : null, last: last ? isoOf(last, order) : null };
  };
  return {
    outcome: 'which-date',
    examples: [...written.slice(0, 1), ...written.slice(1).slice(-1)],
    ambiguous: both.length,
    ifDayFirst: span('day-first'),
    ifMonthFirst: span('month-first'),
  };
}
