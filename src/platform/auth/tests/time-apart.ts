/**
 * By how many milliseconds one thing takes longer than another, asked in turn. What else this machine does can only slow them, so
 * the quick ones of each are compared: a difference that somebody could measure shows in those too.
 */
export async function timeApart(one: () => Promise<unknown>, other: () => Promise<unknown>, rounds = 40): Promise<number> {
  const took: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    took[0].push(await timeOf(one));
    took[1].push(await timeOf(other));
  }
  const [mine, theirs] = took.map((values) => values.toSorted((a, b) => a - b)[Math.floor(rounds / 10)] ?? 0);
  return Math.abs((mine ?? 0) - (theirs ?? 0));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
