import { momentOf, type Order, type Stamp } from './stamp.ts';

export type Decision =
  /** `ambiguous` dates could be read both ways, and only a person can say which; else it is 0. */
  { order: Order | 'either'; ambiguous: number };

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Which number is the day, by what the file itself shows: a number over 12, or an order of lines in which time would run
 * backwards. Where neither decides it is never guessed: `asked` is what a person said, and holds only then.
 */
export function decideDateOrder(stamps: Stamp[], asked?: 'day-first' | 'month-first'): Decision | 'ask' {
  const [day, month, year] = [
    countValid(stamps, 'day-first'),
    countValid(stamps, 'month-first'),
    countValid(stamps, 'year-first'),
  ];
  if (year > Math.max(day, month)) return { order: 'year-first', ambiguous: 0 };
  if (day !== month) return { order: day > month ? 'day-first' : 'month-first', ambiguous: 0 };
  const ambiguous = stamps.filter(isReadBothWays).length;
  if (ambiguous === 0) return { order: 'either', ambiguous };
  const [backInDays, backInMonths] = [countBackwards(stamps, 'day-first'), countBackwards(stamps, 'month-first')];
  if (backInDays === 0 && backInMonths > 0) return { order: 'day-first', ambiguous: 0 };
  if (backInMonths === 0 && backInDays > 0) return { order: 'month-first', ambiguous: 0 };
  return asked ? { order: asked, ambiguous } : 'ask';
}

/** Whether a date alone says two things. `3/3/26` says one. */
export function isReadBothWays({ first, second, third }: Stamp): boolean {
  return first <= 12 && second <= 12 && first !== second && third > 0;
}

function countValid(stamps: Stamp[], order: Order): number {
  let count = 0;
  for (const stamp of stamps) if (momentOf(stamp, order) !== undefined) count += 1;
  return count;
}

/** Steps back by more than a day: smaller ones happen when a phone was without a network or its clock was set. */
function countBackwards(stamps: Stamp[], order: Order): number {
  let [count, latest] = [0, Number.NEGATIVE_INFINITY];
  for (const stamp of stamps) {
    const moment = momentOf(stamp, order);
    if (moment === undefined) continue;
    if (moment < latest - dayMs) count += 1;
    latest = moment;
  }
  return count;
}
