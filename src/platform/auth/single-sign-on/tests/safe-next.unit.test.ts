import { describe, expect, it } from 'vitest';
import { safeNext } from '../outside/safe-next.ts';

describe('Where a person goes on after coming in', () => {
  it('is the page they came for', () => {
    expect(safeNext('/universe/seguridad?a=1#b', 'https://mentalia.example')).toBe('/universe/seguridad?a=1#b');
  });

  it.each([
    undefined,
    '',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'evil.example',
    '/..//evil.example',
    '/./%5cevil.example/../..//evil.example',
    '/api/auth/sign-out',
    '/api',
  ])('sec/S39 is the start where the address could lead elsewhere: %j', (next) => {
    expect(safeNext(next, 'https://mentalia.example')).toBe('/universe');
  });
});
