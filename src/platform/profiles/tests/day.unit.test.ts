import { describe, expect, it } from 'vitest';
import { countsNow, dayIn, msLeftOfDay } from '../core/day.ts';

const hourMs = 3_600_000;
const said = (day: string, timeZone: string, kept = false) =>
  ({ energy: 'baja', load: 'alta', speech: 'cuesta', kept, day, timeZone }) as const;

describe('The day of a person', () => {
  it('ends at midnight where they are, wherever the server is', () => {
    const today = said('2026-11-27', 'America/Mexico_City');

    expect(countsNow(today, new Date('2026-11-27T06:00:00Z'))).toBe(true);
    expect(countsNow(today, new Date('2026-11-28T05:59:59Z'))).toBe(true);
    expect(countsNow(today, new Date('2026-11-28T06:00:00Z'))).toBe(false);
    expect(countsNow(today, new Date('2026-11-27T05:59:59Z'))).toBe(false);
  });

  it('does not end for who keeps it', () => {
    expect(countsNow(said('2026-11-27', 'America/Mexico_City', true), new Date('2027-03-01T00:00:00Z'))).toBe(true);
  });

  it('is that of UTC where nobody knows the zone', () => {
    expect(dayIn('Luna/Mar_de_la_Tranquilidad', new Date('2026-11-27T23:59:00Z'))).toBe('2026-11-27');
    expect(dayIn('', new Date('2026-11-28T00:00:00Z'))).toBe('2026-11-28');
  });

  it.each([
    ['an ordinary evening', 'Europe/Madrid', '2026-11-27T20:00:00Z', 3],
    ['a morning on the other side of the world', 'Pacific/Auckland', '2026-11-26T11:00:00Z', 24],
    ['the day that is an hour longer', 'Europe/Madrid', '2026-10-24T22:00:00Z', 25],
    ['the day that is an hour shorter', 'Europe/Madrid', '2026-03-28T23:00:00Z', 23],
  ])('still lasts as long as it does: %s', (_when, timeZone, now, hours) => {
    expect(msLeftOfDay(timeZone, new Date(now))).toBe(hours * hourMs);
  });
});
