import { TooBusy } from '../contract.ts';

/** Does work when its turn comes, and only so much of it at once. Throws `TooBusy` where too many wait already. */
export type FewAtOnce = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Makes a line for costly work. Hashing takes whole processors for milliseconds: done all at once, it would take them from everybody
 * who only reads. Who would wait for more than a few seconds is told to come back instead.
 */
export function fewAtOnce(most: number, mostWaiting: number): FewAtOnce {
  const waiting: (() => void)[] = [];
  let under = 0;

  return async (work) => {
    if (under >= most) {
      if (waiting.length >= mostWaiting) throw new TooBusy({ retryAfterSeconds: 5 });
      // Whoever ends hands its place over, so nobody takes it in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else under += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else under -= 1;
    }
  };
}
