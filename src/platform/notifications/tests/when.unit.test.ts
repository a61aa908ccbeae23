import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfQuiet } from '../core/end-of-quiet.ts';
import { nextDigest } from '../core/next-digest.ts';
import { wallTimeIn } from '../core/time-in-zone.ts';

const night = { from: '22:00', to: '08:00' };
const end = (zone: string, at: string, quiet = night) => endOfQuiet(quiet, zone, new Date(at))?.toISOString();

describe('Quiet hours', () => {
  it.each([
    // Winter and summer in Madrid.
    ['Europe/Madrid', '2027-01-12T20:59:59Z', undefined],
    ['Europe/Madrid', '2027-01-12T21:00:00Z', '2027-01-13T07:00:00.000Z'],
    ['Europe/Madrid', '2027-01-13T06:59:59Z', '2027-01-13T07:00:00.000Z'],
    ['Europe/Madrid', '2027-01-13T07:00:00Z', undefined],
    ['Europe/Madrid', '2027-07-12T20:30:00Z', '2027-07-13T06:00:00.000Z'],
    // The nights on which clocks change there: they end at eight by the clock, an hour sooner or later.
    ['Europe/Madrid', '2027-03-27T22:00:00Z', '2027-03-28T06:00:00.000Z'],
    ['Europe/Madrid', '2027-10-30T21:00:00Z', '2027-10-31T07:00:00.000Z'],
    // Mexico City has not changed its clocks since 2022.
    ['America/Mexico_City', '2027-07-13T03:59:00Z', undefined],
    ['America/Mexico_City', '2027-07-13T04:00:00Z', '2027-07-13T14:00:00.000Z'],
    ['America/Mexico_City', '2027-01-13T13:59:00Z', '2027-01-13T14:00:00.000Z'],
    // It did in 2022.
    ['America/Mexico_City', '2022-04-03T06:00:00Z', '2022-04-03T13:00:00.000Z'],
  ])('in %s at %s end at %s', (zone, at, expected) => {
    expect(end(zone, at)).toBe(expected);
  });

  it('may lie within a day', () => {
    expect(end('Europe/Madrid', '2027-01-12T14:30:00Z', { from: '15:00', to: '16:15' })).toBe('2027-01-12T15:15:00.000Z');
    expect(end('Europe/Madrid', '2027-01-12T15:15:00Z', { from: '15:00', to: '16:15' })).toBeUndefined();
  });

  it('that end at a time that never comes end when the clocks have gone forward', () => {
    expect(end('Europe/Madrid', '2027-03-28T00:30:00Z', { from: '23:00', to: '02:30' })).toBe('2027-03-28T01:00:00.000Z');
  });

  it('that end at a time that comes twice end at the one that is still to come', () => {
    const quiet = { from: '23:00', to: '02:30' };
    expect(end('Europe/Madrid', '2027-10-31T00:10:00Z', quiet)).toBe('2027-10-31T00:30:00.000Z');
    expect(end('Europe/Madrid', '2027-10-31T01:10:00Z', quiet)).toBe('2027-10-31T01:30:00.000Z');
  });

  it('are none for whoever wants none, and are kept by UTC where a place is not known', () => {
    expect(endOfQuiet(null, 'Europe/Madrid', new Date('2027-01-12T23:00:00Z'))).toBeUndefined();
    expect(end('Marte/Olimpo', '2027-01-12T23:00:00Z')).toBe('2027-01-13T08:00:00.000Z');
  });

  it('always end later, within a day and an hour, and at the time that was said', () => {
    const zones = ['Europe/Madrid', 'America/Mexico_City', 'America/Santiago', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'));
    const said = clock.map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...zones), said, said, moments, (zone, from, to, at) => {
        fc.pre(from !== to);
        const ends = endOfQuiet({ from, to }, zone, at);
        if (!ends) return;
        expect(ends.getTime()).toBeGreaterThan(at.getTime());
        expect(ends.getTime() - at.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        const { hour, minute } = wallTimeIn(zone, ends);
        const shown = hour * 60 + minute;
        const [toHour = 0, toMinute = 0] = to.split(':').map(Number);
        // On one night of the year the time does not come, and the next one that does is at most an hour later.
        expect(shown - (toHour * 60 + toMinute)).toBeGreaterThanOrEqual(0);
        expect(shown - (toHour * 60 + toMinute)).toBeLessThanOrEqual(60);
      }),
      { numRuns: 500 },
    );
  });
});

describe('The hour of the digest', () => {
  const next = (change: Partial<Parameters<typeof nextDigest>[0]>, after: string) =>
    nextDigest(
      { mail: 'daily', digestHour: 9, digestDay: 1, timeZone: 'Europe/Madrid', ...change },
      new Date(after),
    )?.toISOString();

  it.each([
    [{}, '2027-01-12T07:59:00Z', '2027-01-12T08:00:00.000Z'],
    [{}, '2027-01-12T08:00:00Z', '2027-01-13T08:00:00.000Z'],
    // The clocks go forward in between: nine is an hour sooner.
    [{}, '2027-03-27T08:00:00Z', '2027-03-28T07:00:00.000Z'],
    [{}, '2027-10-30T07:00:00Z', '2027-10-31T08:00:00.000Z'],
    // Two in the morning does not come on the 28th of March.
    [{ digestHour: 2 }, '2027-03-27T12:00:00Z', '2027-03-28T01:00:00.000Z'],
    [{ timeZone: 'America/Mexico_City' }, '2027-01-12T14:00:00Z', '2027-01-12T15:00:00.000Z'],
    // Monday, seen from a Tuesday and from a Monday after nine.
    [{ mail: 'weekly' as const }, '2027-01-12T12:00:00Z', '2027-01-18T08:00:00.000Z'],
    [{ mail: 'weekly' as const }, '2027-01-18T08:00:00Z', '2027-01-25T08:00:00.000Z'],
    [{ mail: 'weekly' as const, digestDay: 7 }, '2027-01-12T12:00:00Z', '2027-01-17T08:00:00.000Z'],
    // It is Monday already in Auckland.
    [{ mail: 'weekly' as const, timeZone: 'Pacific/Auckland' }, '2027-01-17T12:00:00Z', '2027-01-17T20:00:00.000Z'],
    [{ mail: 'off' as const }, '2027-01-12T12:00:00Z', undefined],
    [{ mail: 'at-once' as const }, '2027-01-12T12:00:00Z', undefined],
  ])('of %j after %s is %s', (change, after, expected) => {
    expect(next(change, after)).toBe(expected);
  });
});
