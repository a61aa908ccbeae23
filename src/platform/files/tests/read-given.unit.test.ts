import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readGiven, receivingMs } from '../read-given.ts';

const awaited = async () => true;
const never = new Promise<never>(() => undefined);

async function lengthOf(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const part of bytes) length += part.length;
  return length;
}

async function* everySeconds(seconds: number, times = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < times; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    yield Buffer.from('x');
  }
}

describe('Whoever sends a file', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('may be slow', async () => {
    const reading = lengthOf(readGiven(everySeconds(29, 20), awaited));
    await vi.advanceTimersByTimeAsync(29_000 * 20);

    expect(await reading).toBe(20);
  });

  it('is not waited for when no byte has come for thirty seconds', async () => {
    const still = (async function* () {
      yield Buffer.from('x');
      await never;
    })();
    const ended = vi.fn();
    lengthOf(readGiven(still, awaited)).catch(({ name }) => ended(name));

    await vi.advanceTimersByTimeAsync(29_900);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);

    expect(ended).toHaveBeenCalledWith('files/interrupted');
  });

  it('is not read on and on, a byte at a time, until what came is swept away', async () => {
    const ended = vi.fn();
    lengthOf(readGiven(everySeconds(20), awaited)).catch(({ name }) => ended(name));

    await vi.advanceTimersByTimeAsync(receivingMs - 300_000);

    expect(ended).toHaveBeenCalledWith('files/interrupted');
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  it('is asked for nothing more once it is awaited no longer, a megabyte later at most', async () => {
    let [sent, isAwaited] = [0, true];
    const endless = (async function* () {
      for (;;) {
        sent += 65_536;
        if (sent > 5_000_000) isAwaited = false;
        yield Buffer.alloc(65_536);
      }
    })();

    await expect(lengthOf(readGiven(endless, async () => isAwaited))).rejects.toThrow('did not arrive whole');

    expect(sent).toBeLessThan(5_000_000 + 1_200_000);
  });
});
