import { readFigures } from '../answer/read-figures.ts';
import { isPlainDate, type PlainDate } from '../deadlines/plain-date.ts';
import type { Place } from './letter-reading.ts';

/** A day that a letter names whole, with its year. */
export type LetterDate = Place & { day: PlainDate };

/** The days of a text that have a year, in digits or in words; what exists in no calendar is none. */
export function readDates(text: string): LetterDate[] {
  const figures = readFigures(text);
  return figures.flatMap((figure, at) => {
    if (figure.is !== 'date') return [];
    const next = figures[at + 1];
    const spoken =
      figure.year === undefined && next?.is === 'amount' && /^\s+(?:del?\s+)?(?:año\s+)?$/i.test(text.slice(figure.to, next.from))
        ? next
        : undefined;
    const year = figure.year ?? Number(spoken?.value ?? Number.NaN);
    const day = `${String(year).padStart(4, '0')}-${String(figure.month).padStart(2, '0')}-${String(figure.day).padStart(2, '0')}`;
    if (!(year >= 1900 && year <= 2100) || !isPlainDate(day)) return [];
    return [{ day, from: figure.from, to: spoken?.to ?? figure.to }];
  });
}
