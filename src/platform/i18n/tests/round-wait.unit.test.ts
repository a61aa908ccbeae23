import { describe, expect, it } from 'vitest';
import { roundWait } from '../core/round-wait.ts';

describe('How long somebody has to wait', () => {
  it.each([
    [0.2, 'seconds', 1],
    [90, 'seconds', 90],
    [91, 'minutes', 2],
    [3600, 'minutes', 60],
    [7200, 'hours', 2],
    [7201, 'hours', 3],
  ])('%d seconds are said in %s, never too short', (seconds, unit, count) => {
    expect(roundWait(seconds)).toEqual({ unit, count });
  });
});
