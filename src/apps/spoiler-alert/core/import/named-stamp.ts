import { dayHalfOf, hourOf } from './day-half.ts';
import months from './months.json' with { type: 'json' };
import type { Stamp } from './stamp.ts';

const monthOf = new Map(
  Object.entries(months).flatMap(([number, names]) => names.map((name) => [name, Number(number)] as const)),
);
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[ée]|jue|vie|s[áa]b|dom|seg|ter|qua|qui|sex|mer|jeu|ven|sam|dim|die|mit|don|fre|son)[a-záéíóúàèìòùçãõäöüß-]{0,10}$/;
/** Stand in dates and say nothing. */
const silent = /^(?:de|del|d|el|la|las|den|em|il|on|gmt|utc|[+-]\d{4}|-|–)$/;
const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(am|pm)?$/;
const longest = 80;

type Found = { months: number[]; day?: number; year?: number; time?: RegExpExecArray; half: 'before' | 'after' | 'none' };

/**
 * A date with its month in words, such as `Mar 2, 2026, 7:04 PM` or `lun, 2 de mar. de 2026 a las 19:04`, where nothing has to be
 * asked; or `2026-03-02 19:04`. Text that holds more than a date is none.
 */
export function namedStampOf(text: string): Stamp | undefined {
  if (text.length > longest || !/\d/.test(text)) return undefined;
  const found: Found = { months: [], half: 'none' };
  for (const word of wordsOf(text)) if (!take(found, word)) return undefined;
  const { day, year, time } = found;
  // `mar` is a month and a day of the week: the last one named is the month.
  const month = found.months.at(-1);
  if (!day || !month || !year || !time) return undefined;
  const hour = hourOf(Number(time[1]), found.half);
  if (hour === undefined || Number(time[2]) > 59) return undefined;
  const seconds = time[3] === undefined ? null : Number(time[3]);
  return { written: text, first: year, second: month, third: day, hour, minute: Number(time[2]), seconds };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .split(/[\s,()•·|]+/)
    .filter((word) => word !== '');
}

function take(found: Found, written: string): boolean {
  const time = clock.exec(written);
  if (time && !found.time) {
    found.time = time;
    if (time[4]) found.half = time[4] === 'pm' ? 'after' : 'before';
    return true;
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) {
    [found.year, found.day] = [Number(iso[1]), Number(iso[3])];
    found.months.push(Number(iso[2]));
    return true;
  }
  const word = written.replace(/\.$/, '');
  const month = monthOf.get(word);
  if (month) return found.months.push(month) <= 2;
  if (/^\d{4}$/.test(word)) return setOnce(found, 'year', Number(word));
  if (/^\d{1,2}(?:º|st|nd|rd|th)?$/.test(word)) return setOnce(found, 'day', Number.parseInt(word, 10));
  const half = dayHalfOf(word);
  if (half && half !== 'none') found.half = half;
  return half !== undefined || silent.test(word) || weekday.test(word);
}

function setOnce(found: Found, name: 'year' | 'day', value: number): boolean {
  if (found[name] !== undefined) return false;
  found[name] = value;
  return true;
}
