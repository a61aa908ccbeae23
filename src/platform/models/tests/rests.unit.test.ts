import { describe, expect, it } from 'vitest';
import { ModelBusy, ModelFailed } from '../errors.ts';
import { createRests } from '../rests.ts';

/** `luck`, from 0 to 1, says how much longer than asked somebody waits. */
function aDay(luck = 0) {
  let nowMs = 1_000_000;
  const rests = createRests(
    () => nowMs,
    () => luck,
  );
  return { rests, later: (ms: number) => (nowMs += ms) };
}

describe('A model that says it is busy', () => {
  it('is left alone for as long as it asked', () => {
    const { rests, later } = aDay();

    expect(rests.note(new ModelBusy({ model: 'a', retryAfterMs: 30_000 }), 'a')).toBe(false);
    expect([rests.waitMs('a'), rests.waitMs('b')]).toEqual([undefined, 0]);
    later(29_999);
    expect(rests.waitMs('a')).toBeUndefined();
    later(1);
    expect(rests.waitMs('a')).toBe(0);
  });

  it('is waited for by everybody when it asked for a moment, never less than it asked and a little more', () => {
    const [first, last] = [aDay(0), aDay(1)];
    for (const { rests } of [first, last]) expect(rests.note(new ModelBusy({ model: 'a', retryAfterMs: 2_000 }), 'a')).toBe(true);

    expect([first.rests.waitMs('a'), last.rests.waitMs('a')]).toEqual([2_005, 2_250]);
    first.later(1_500);
    expect(first.rests.waitMs('a')).toBe(505);
    first.later(500);
    expect(first.rests.waitMs('a')).toBe(0);
  });

  it('rests for the longest that it asked of several people at once', () => {
    const { rests, later } = aDay();
    rests.note(new ModelBusy({ model: 'a', retryAfterMs: 20_000 }), 'a');
    rests.note(new ModelBusy({ model: 'a', retryAfterMs: 1_000 }), 'a');

    later(1_000);
    expect(rests.waitMs('a')).toBeUndefined();
  });

  it('rests five seconds when it did not say, and ten minutes when it asked for a day', () => {
    const { rests, later } = aDay();
    rests.note(new ModelBusy({ model: 'a' }), 'a');
    rests.note(new ModelBusy({ model: 'b', retryAfterMs: 86_400_000 }), 'b');

    expect(rests.waitMs('a')).toBeUndefined();
    later(5_000);
    expect([rests.waitMs('a'), rests.waitMs('b')]).toEqual([0, undefined]);
    later(10 * 60_000);
    expect(rests.waitMs('b')).toBe(0);
  });

  it('is another thing than a model that failed', () => {
    const { rests } = aDay();

    expect(rests.note(new ModelFailed({ model: 'a' }), 'a')).toBe(false);
    expect(rests.waitMs('a')).toBe(0);
  });
});
