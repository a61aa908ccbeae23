import { describe, expect, it } from 'vitest';
import { readTokens, writeToken } from '../../scripts/measure/stamped-token.ts';

describe('A token that says when it left', () => {
  it('is read back with its number and its moment, among others', () => {
    const sentMs = Date.now() + 0.3;
    const text = Array.from({ length: 1200 }, (_, index) => writeToken({ index, sentMs })).join('');

    const tokens = readTokens(text);

    expect(tokens.map(({ index }) => index)).toEqual(Array.from({ length: 1200 }, (_, index) => index));
    expect(Math.abs((tokens[7]?.sentMs ?? 0) - sentMs)).toBeLessThan(0.1);
  });

  it('is not counted while half of it is missing', () => {
    expect(readTokens(writeToken({ index: 3, sentMs: Date.now() }).slice(0, 9))).toEqual([]);
  });
});
