import type { SayAge } from '#platform/auth/minors/contract.ts';
import { ageAt, birthDayOf } from '#platform/auth/minors/core/age-at.ts';
import { fullAge } from '#platform/auth/minors/core/limits-of.ts';

/** As it is written; the country is only asked of whoever is not of age. */
export type BirthDraft = { month: string; year: string; country: string };

export const noBirth: BirthDraft = { month: '', year: '', country: '' };
/** A country that is not in the list. */
export const otherCountry = 'other';

export type BirthProblem = 'missing' | 'year' | 'future' | 'country';
export type ReadBirth = { said?: SayAge; problem?: BirthProblem; asksCountry: boolean };

/** What somebody said of when they were born, or what is missing of it. */
export function readBirth({ month, year, country }: BirthDraft, now: Date): ReadBirth {
  if (!month || !year.trim()) return { problem: 'missing', asksCountry: false };
  if (!/^(?:19|20|21)\d\d$/.test(year.trim())) return { problem: 'year', asksCountry: false };
  const birth = { year: Number(year), month: Number(month) };
  const birthDay = birthDayOf(birth, now);
  if (!birthDay) return { problem: 'future', asksCountry: false };
  if (ageAt(birthDay, now) >= fullAge) return { said: { birth }, asksCountry: false };
  if (!country) return { problem: 'country', asksCountry: true };
  return { said: country === otherCountry ? { birth } : { birth, country }, asksCountry: true };
}
