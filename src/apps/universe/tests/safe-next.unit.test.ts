import { describe, expect, it } from 'vitest';
import { safeNext } from '../core/safe-next.ts';

const here = 'https://mentalia.test';

describe('Where somebody goes on after coming in', () => {
  it('is the page of this site that was asked for', () => {
    expect(safeNext('/universe/notas?a=1#b', here)).toBe('/universe/notas?a=1#b');
  });

  it.each([
    'https://malo.test/',
    '//malo.test',
    '/\\malo.test',
    '/\t/malo.test',
    '/..//malo.test',
    'javascript:alert(1)',
    '/api/auth/sign-out',
    '',
  ])('sec/S39 is nowhere else: %j', (next) => {
    expect(safeNext(next, here)).toBeUndefined();
  });
});
