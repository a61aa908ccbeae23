import { type ExpressionShares, expressionNames } from './expression-names.ts';

const windowMs = 1_000;
/** Fewer images than this in a second say nothing of it. */
const leastReadings = 3;

/**
 * The shapes of a face over time. A single image says little: the network takes a blink or half a word for something. So images are
 * averaged by the second first, and a second with too few of them does not count.
 */
export function averageExpression() {
  const seconds: ExpressionShares[] = [];
  let began = 0;
  let open: ExpressionShares[] = [];

  function close(): void {
    if (open.length >= leastReadings) seconds.push(meanOf(open));
    open = [];
  }

  return {
    add(atMs: number, shares: ExpressionShares): void {
      if (open.length > 0 && atMs - began >= windowMs) close();
      if (open.length === 0) began = atMs;
      open.push(shares);
    },
    /** What is broken off is no second. */
    breakOff(): void {
      open = [];
    },
    /** `null` until a whole second was seen. */
    read: (): ExpressionShares | null => (seconds.length > 0 ? meanOf(seconds) : null),
  };
}

function meanOf(all: readonly ExpressionShares[]): ExpressionShares {
  const mean = (name: keyof ExpressionShares) => all.reduce((sum, each) => sum + each[name], 0) / all.length;
  return {
    neutral: mean('neutral'),
    happy: mean('happy'),
    sad: mean('sad'),
    angry: mean('angry'),
    fearful: mean('fearful'),
    disgusted: mean('disgusted'),
    surprised: mean('surprised'),
  };
}

/** The network's seven numbers, in its order, by their names. */
export function namedExpressions(numbers: ArrayLike<number>): ExpressionShares {
  const of = (name: keyof ExpressionShares) => numbers[expressionNames.indexOf(name)] ?? 0;
  return {
    neutral: of('neutral'),
    happy: of('happy'),
    sad: of('sad'),
    angry: of('angry'),
    fearful: of('fearful'),
    disgusted: of('disgusted'),
    surprised: of('surprised'),
  };
}
