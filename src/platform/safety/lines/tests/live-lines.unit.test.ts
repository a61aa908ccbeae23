import { describe, expect, it } from 'vitest';
import type { Db } from '#platform/db/open-database.ts';
import { HelpCountry } from '../../contract.ts';
import { helpLinesOf } from '../../core/help-lines.ts';
import { isDue } from '../core/is-due.ts';
import { liveLinesOf } from '../live-lines.ts';

describe('With a database that fails', () => {
  const failing = () =>
    new Proxy({} as Db, {
      get() {
        throw new Error('The database is gone');
      },
    });

  it.each(HelpCountry.options)('the lines of %s that come with the program answer', async (country) => {
    expect(await liveLinesOf(failing()).of(country, new Date())).toEqual(helpLinesOf(country));
  });

  it('the lines that come with the program answer too when it is late', async () => {
    const never = new Proxy({} as Db, { get: () => () => never });

    expect(await liveLinesOf(never).of('MX', new Date())).toEqual(helpLinesOf('MX'));
  });
});

describe('The lines of a country', () => {
  it.each(HelpCountry.options)('are told apart by their keys in %s', (country) => {
    const keys = helpLinesOf(country).map(({ key }) => key);

    expect(keys.every((key) => key !== undefined)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are to be reviewed after the days that were named, and when they never were', () => {
    const now = new Date('2026-11-28T12:00:00Z');

    expect(isDue({ reviewedAt: '2026-08-01' }, 90, now)).toBe(true);
    expect(isDue({ reviewedAt: '2026-09-10' }, 90, now)).toBe(false);
    expect(isDue({ reviewedAt: 'unverified' }, 9000, now)).toBe(true);
  });
});
