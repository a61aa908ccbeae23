import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSoonOrLater } from '../keep-soon-or-later.ts';

const conversationId = 'here';
const nothing = async () => undefined;
const down = async () => {
  throw new Error('the database is away');
};

describe('Keeping what was found of a danger', () => {
  const warned: string[] = [];
  const log = { warn: (_details: object, message: string) => void warned.push(message) };
  beforeEach(() => {
    warned.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('is done once where nothing fails', async () => {
    const [keep, again] = [vi.fn(nothing), vi.fn(nothing)];

    await keepSoonOrLater({ log, conversationId, keep, again, againAfterMs: [0, 2_000] });

    expect([keep.mock.calls.length, again.mock.calls.length, warned]).toEqual([1, 0, []]);
  });

  it('is left to what comes next at once, before the answer is over', async () => {
    const again = vi.fn(nothing);

    await keepSoonOrLater({ log, conversationId, keep: down, again, againAfterMs: [0, 2_000] });

    expect(again).toHaveBeenCalledOnce();
  });

  it('is tried again later while it fails, holds nobody up, and says at last that it could not be done', async () => {
    const again = vi.fn(down);
    await keepSoonOrLater({ log, conversationId, keep: down, again, againAfterMs: [2_000, 10_000] });
    const tries: number[] = [again.mock.calls.length];

    for (const waitMs of [2_000, 10_000, 600_000]) {
      await vi.advanceTimersByTimeAsync(waitMs);
      tries.push(again.mock.calls.length);
    }

    expect(tries).toEqual([0, 1, 2, 2]);
    expect(warned).toEqual(['an episode was not kept; it is tried again', 'an episode could not be kept']);
  });
});
