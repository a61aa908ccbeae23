import { describe, expect, it } from 'vitest';
import { TooBusy } from '../contract.ts';
import { fewAtOnce } from '../password/few-at-once.ts';

/** Work that ends when it is told to. */
function slowWork() {
  const ends: (() => void)[] = [];
  let [under, most] = [0, 0];
  const work = async () => {
    under += 1;
    most = Math.max(most, under);
    await new Promise<void>((resolve) => ends.push(resolve));
    under -= 1;
    return 'done';
  };
  const endOne = async () => {
    await expect.poll(() => ends.length).toBeGreaterThan(0);
    ends.shift()?.();
  };
  return { work, endOne, most: () => most };
}

describe('Many people who sign in at once', () => {
  it('are served a few at a time, each in the end', async () => {
    const { work, endOne, most } = slowWork();
    const inLine = fewAtOnce(2, 10);

    const served = Array.from({ length: 5 }, () => inLine(work));
    for (let ended = 0; ended < 5; ended += 1) await endOne();

    expect(await Promise.all(served)).toEqual(Array(5).fill('done'));
    expect(most()).toBe(2);
  });

  it('are told to come back when the line is too long, and the line goes on', async () => {
    const { work, endOne } = slowWork();
    const inLine = fewAtOnce(1, 1);
    const [first, second] = [inLine(work), inLine(work)];

    await expect(inLine(work)).rejects.toBeInstanceOf(TooBusy);

    await endOne();
    await endOne();
    expect([await first, await second]).toEqual(['done', 'done']);
  });

  it('wait for nobody whose work fails', async () => {
    const inLine = fewAtOnce(1, 1);
    await expect(inLine(() => Promise.reject(new Error('no')))).rejects.toThrow('no');

    expect(await inLine(async () => 'served')).toBe('served');
  });
});
