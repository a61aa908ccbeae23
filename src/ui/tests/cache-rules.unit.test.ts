import { describe, expect, it } from 'vitest';
import { HelpCountry } from '#platform/safety/contract.ts';
import { helpCountries } from '#platform/safety/core/help-countries.ts';
import { areOld, isPage, ruleFor } from '../offline/core/cache-rules.ts';

const origin = 'https://mentalia.test';
const files = new Set(['/assets/index-abc.js']);
const ask = (path: string, asked: Partial<{ method: string; mode: string }> = {}) =>
  ruleFor({ method: 'GET', mode: 'cors', url: new URL(path, origin).href, ...asked }, origin, files);
const opens = (path: string) => ask(path, { mode: 'navigate' });
const answer = (headers: Record<string, string>, some: Partial<Response> = {}) => ({
  ok: true,
  redirected: false,
  headers: new Headers(headers),
  ...some,
});

describe('Without a network', () => {
  it.each(['/', '/ayuda', '/universe/mi-plan', '/chat/c/1', '/no-existe'])(
    'opening %s is answered with the frame of the pages',
    (path) => {
      expect(opens(path)).toBe('page');
    },
  );

  it('telephones are answered as they were kept, of whatever country', () => {
    expect(ask('/api/help-lines?country=CO')).toBe('lines');
    expect(helpCountries).toEqual(HelpCountry.options);
  });

  it('what the pages are made of is answered as it was kept', () => {
    expect(ask('/assets/index-abc.js')).toBe('file');
    expect(ask('/prefs.js')).toBe('script');
  });
});

describe('Nothing of a person is kept by the browser unasked', () => {
  it.each(['/api/user', '/api/safety/plan', '/api/chat/conversations', '/api/user/profile', '/api/auth/oidc/auth/x'])(
    '%s goes to the server alone, however it is asked',
    (path) => {
      expect([ask(path), opens(path), ask(path, { method: 'PUT' })]).toEqual(['leave', 'leave', 'leave']);
    },
  );

  it('what is sent is never answered for the server, nor what is of another site', () => {
    expect(ask('/api/help-lines', { method: 'POST' })).toBe('leave');
    expect(ask('https://otra.test/assets/index-abc.js')).toBe('leave');
  });

  it('other files than those of help are left to the network', () => {
    expect([ask('/assets/other-def.js'), opens('/symbol.svg'), opens('/dev/mail')]).toEqual(['leave', 'leave', 'leave']);
  });
});

describe('What is kept', () => {
  it('is a page only when the server says so', () => {
    expect(isPage(answer({ 'content-type': 'text/html; charset=utf-8' }))).toBe(true);
    expect(isPage(answer({ 'content-type': 'application/json' }))).toBe(false);
    expect(isPage(answer({ 'content-type': 'text/html' }, { ok: false }))).toBe(false);
    expect(isPage(answer({ 'content-type': 'text/html' }, { redirected: true }))).toBe(false);
  });

  it('is asked for again after a day, and when nobody knows how old it is', () => {
    const nowMs = Date.parse('2026-11-28T12:00:00Z');
    const of = (date: string) => answer({ date: new Date(date).toUTCString() });

    expect(areOld(of('2026-11-28T00:00:00Z'), nowMs)).toBe(false);
    expect(areOld(of('2026-11-26T12:00:00Z'), nowMs)).toBe(true);
    expect([areOld(undefined, nowMs), areOld(answer({}), nowMs)]).toEqual([true, true]);
  });
});
