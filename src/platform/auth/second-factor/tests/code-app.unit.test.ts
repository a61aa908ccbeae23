import { describe, expect, it } from 'vitest';
import { createSecret, describeSecret, stepOfCode } from '../code-app.ts';

/** RFC 6238, appendix B, SHA-1: the secret «12345678901234567890», and what it shows, six digits of eight. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const shown = [
  [59, '287082', 1],
  [1111111109, '081804', 37037036],
  [1111111111, '050471', 37037037],
  [1234567890, '005924', 41152263],
  [2000000000, '279037', 66666666],
] as const;

describe('A code app', () => {
  it.each(shown)('at second %i shows %s, as the standard says', (second, code, step) => {
    expect(stepOfCode(secret, code, new Date(second * 1000))).toBe(step);
  });

  it('may be half a minute early or late, and no more', () => {
    const at = (seconds: number) => new Date((1111111110 + seconds) * 1000);

    expect([-30, 0, 30].map((seconds) => stepOfCode(secret, '050471', at(seconds)))).toEqual([37037037, 37037037, 37037037]);
    expect([-31, 60].map((seconds) => stepOfCode(secret, '050471', at(seconds)))).toEqual([undefined, undefined]);
  });

  it('gets another secret each time, of 160 bits', () => {
    const secrets = Array.from({ length: 100 }, createSecret);

    expect(new Set(secrets).size).toBe(100);
    for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/);
  });

  it('is described in a picture that holds nothing but shapes, whatever is in the address', () => {
    const { uri, qr } = describeSecret(secret, '"><script>@personas.test');

    expect(new URL(uri).protocol).toBe('otpauth:');
    expect(qr).not.toMatch(/script|href|personas|foreignObject/);
    expect(qr.length).toBeLessThan(60_000);
  });
});
