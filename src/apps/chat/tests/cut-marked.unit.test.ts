import { describe, expect, it } from 'vitest';
import { cutMarked } from '../core/cut-marked.ts';

describe('A text with marks', () => {
  it('is cut where they are, with nothing lost', () => {
    const pieces = cutMarked('uno dos tres', [
      { from: 0, to: 3 },
      { from: 8, to: 12 },
    ]);

    expect(pieces.map(({ text, isFound }) => [text, isFound])).toEqual([
      ['uno', true],
      [' dos ', false],
      ['tres', true],
    ]);
    expect(cutMarked('', [])).toEqual([]);
  });
});
