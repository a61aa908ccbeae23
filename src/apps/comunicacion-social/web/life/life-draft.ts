import type { RealLifeEntry, RealLifeFields } from '../../keeping/contract.ts';

/** An entry while it is written: how it went is not chosen for anybody. */
export type LifeDraft = Omit<RealLifeFields, 'went'> & { went: RealLifeFields['went'] | null; clientEntryId: string };

export const waysItWent = ['as-wanted', 'in-part', 'not-this-time', 'did-not-do-it'] as const;

export function emptyEntry(clientEntryId: string, today: string): LifeDraft {
  return { clientEntryId, what: '', went: null, energy: null, helped: '', goalId: null, happenedOn: today };
}

export function draftOf({ id, version: _version, createdAt: _createdAt, ...fields }: RealLifeEntry): LifeDraft {
  return { ...fields, clientEntryId: id };
}

/** The day where this browser is. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of a day, where this browser is: the same day in whatever words. */
export const noonOf = (day: string) => new Date(`${day}T12:00:00`);

type Month = { month: string; items: RealLifeEntry[] };

/** Entries by the month in which it happened, the newest first. */
export function byMonth(entries: readonly RealLifeEntry[]): Month[] {
  const sorted = entries.toSorted(
    (one, other) => other.happenedOn.localeCompare(one.happenedOn) || other.createdAt.localeCompare(one.createdAt),
  );
  const months: Month[] = [];
  for (const entry of sorted) {
    const month = entry.happenedOn.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(entry);
    else months.push({ month, items: [entry] });
  }
  return months;
}
