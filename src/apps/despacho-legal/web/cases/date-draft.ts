import type { FactDate } from '../../entries/contract.ts';

/** A date while it is being written: every field of it may still be empty. */
export type DateDraft = { kind: FactDate['kind']; day: string; month: string; year: string; from: string; to: string };

/** The draft of a date that is known, or of none. */
export function draftOfDate(when: FactDate): DateDraft {
  const [year = '', month = ''] = when.kind === 'month' ? when.month.split('-') : [];
  return {
    kind: when.kind,
    day: when.kind === 'exact' ? when.day : '',
    month,
    year,
    from: when.kind === 'approximate' ? when.from : '',
    to: when.kind === 'approximate' ? when.to : '',
  };
}

/** The date that was written; `undefined` while something of it is missing or cannot be. */
export function readDate({ kind, day, month, year, from, to }: DateDraft): FactDate | undefined {
  if (kind === 'unknown') return { kind };
  if (kind === 'exact') return isDay(day) ? { kind, day } : undefined;
  if (kind === 'month') return /^\d{4}$/.test(year) && month !== '' ? { kind, month: `${year}-${month}` } : undefined;
  const until = to === '' ? from : to;
  return isDay(from) && isDay(until) && from <= until ? { kind, from, to: until } : undefined;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
