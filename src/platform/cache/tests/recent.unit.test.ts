import { describe, expect, it } from 'vitest';
import { createRecent } from '../recent.ts';

describe('Remembering what strangers send', () => {
  it('never keeps more than it was made for, and forgets what was used longest ago', () => {
    const recent = createRecent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.get('a');
    recent.set('c', 3);

    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });
});
