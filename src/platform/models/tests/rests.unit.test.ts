import { describe, expect, it } from 'vitest';
import { ModelBusy, ModelFailed } from '../errors.ts';
import { createRests } from '../rests.ts';

function aDay() {
  let nowMs = 1_000_000;
  const rests = createRests(() => nowMs);
  return { rests, later: (ms: number) => (nowMs += ms) };
}

describe('A model that says it is busy', () => {
  it('is left alone for as long as it asked', () => {
    const { rests, later } = aDay();

    expect(rests.note(new ModelBusy({ model: 'a', retryAfterMs: 30_000 }), 'a')).toBeUndefined();
    expect(rests.isResting('a')).toBe(true);
    expect(rests.isResting('b')).toBe(false);
    later(29_999);
    expect(rests.isResting('a')).toBe(true);
    later(1);
    expect(rests.isResting('a')).toBe(false);
  });

  it('is waited for when it asked for a moment', () => {
    const { rests } = aDay();

    expect(rests.note(new ModelBusy({ model: 'a', retryAfterMs: 2_000 }), 'a')).toBe(2_000);
    expect(rests.isResting('a')).toBe(false);
  });

  it('rests five seconds when it did not say, and ten minutes when it asked for a day', () => {
    const { rests, later } = aDay();
    rests.note(new ModelBusy({ model: 'a' }), 'a');
    rests.note(new ModelBusy({ model: 'b', retryAfterMs: 86_400_000 }), 'b');

    later(5_000);
    expect([rests.isResting('a'), rests.isResting('b')]).toEqual([false, true]);
    later(10 * 60_000);
    expect(rests.isResting('b')).toBe(false);
  });

  it('is another thing than a model that failed', () => {
    const { rests } = aDay();

    expect(rests.note(new ModelFailed({ model: 'a' }), 'a')).toBeUndefined();
    expect(rests.isResting('a')).toBe(false);
  });
});
