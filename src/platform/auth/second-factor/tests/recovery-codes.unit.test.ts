import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRecoveryCodes, hashRecoveryCode } from '../recovery-codes.ts';

describe('Recovery codes', () => {
  it('are ten at a time, never the same, with at least 112 bits each (sec/S29)', () => {
    const drawn = Array.from({ length: 50 }, () => drawRecoveryCodes().codes).flat();
    const letters = new Set(drawn.join('').replaceAll('-', ''));

    expect(new Set(drawn).size).toBe(500);
    expect(letters.size).toBe(32);
    for (const code of drawn) expect(code.replaceAll('-', '').length * Math.log2(letters.size)).toBeGreaterThanOrEqual(112);
  });

  it('are found again however somebody copies them from paper', () => {
    const { codes, codeHashes } = drawRecoveryCodes();
    const ways = [
      (code: string) => code.toUpperCase(),
      (code: string) => code.replaceAll('-', ''),
      (code: string) => ` ${code.replaceAll('-', ' – ')}\n`,
      (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l'),
      (code: string) => code.replaceAll('1', 'I'),
    ];

    for (const way of ways) expect(codes.map((code) => hashRecoveryCode(way(code)))).toEqual(codeHashes);
  });

  it('are found by nothing else', () => {
    const { codeHashes } = drawRecoveryCodes();

    fc.assert(fc.property(fc.string(), (text) => !codeHashes.includes(hashRecoveryCode(text))));
  });
});
