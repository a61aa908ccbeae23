const oneSide = 0.025;

/**
 * The exact 95 % interval of a count that comes by chance at a steady rate (Garwood 1936): the rates under which so many or more,
 * and so many or fewer, would come in one of forty stretches.
 */
export function poissonInterval(count: number): { low: number; high: number } {
  const most = 2 * count + 12;
  const low = count === 0 ? 0 : solve((rate) => 1 - upTo(count - 1, rate) - oneSide, most);
  const high = solve((rate) => oneSide - upTo(count, rate), most + 6 * Math.sqrt(count));
  return { low, high };
}

/** How likely so many or fewer are at a rate. */
function upTo(count: number, rate: number): number {
  let logTerm = -rate;
  let sum = Math.exp(logTerm);
  for (let each = 1; each <= count; each++) {
    logTerm += Math.log(rate) - Math.log(each);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/** Where a function that grows crosses zero, between zero and `most`. */
function solve(of: (rate: number) => number, most: number): number {
  let [low, high] = [0, most];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (of(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
