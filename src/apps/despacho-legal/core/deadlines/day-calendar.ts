import type { Jurisdiction } from '../law/law.ts';
import type { PlainDate } from './plain-date.ts';

/** A day on which nobody works there. */
export type Holiday = {
  date: PlainDate;
  name: { es: string; en: string };
  scope: 'national' | 'regional';
  /** Whether an official list of that year names it; what is only expected counts as a working day in the safest date. */
  isSure: boolean;
};

/** The holidays of a place, for whole years. */
export type DayCalendar = {
  country: Jurisdiction;
  region: string | null;
  fromYear: number;
  toYear: number;
  /** The years of which an official list was read. */
  checkedYears: number[];
  holidays: Holiday[];
};
