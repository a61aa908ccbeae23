import type { Language } from './catalogs.ts';

const dayMs = 86_400_000;

export type Format = {
  date(at: string | Date): string;
  time(at: string | Date): string;
  /** How near days are told: «hoy», «ayer», «viernes», «18 nov». */
  day(at: string | Date): string;
  longDay(at?: string | Date): string;
  month(at: string | Date): string;
  number(value: number): string;
  list(items: string[]): string;
};

/** Dates, hours, numbers and lists as people of this language write them. `now` decides what is today. */
export function createFormat(language: Language, now: () => Date = () => new Date()): Format {
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, options);
    return (at: string | Date) => format.format(new Date(at));
  };
  const weekday = written({ weekday: 'long' });
  const short = written({ day: 'numeric', month: 'short' });
  const shortWithYear = written({ day: 'numeric', month: 'short', year: 'numeric' });
  const longDay = written({ weekday: 'long', day: 'numeric', month: 'long' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

  return {
    date: written({ day: 'numeric', month: 'long', year: 'numeric' }),
    time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    day(at) {
      const date = new Date(at);
      const daysAgo = Math.round((midnight(now()) - midnight(date)) / dayMs);
      if (daysAgo >= 0 && daysAgo <= 1) return relative.format(-daysAgo, 'day');
      if (daysAgo > 1 && daysAgo < 7) return weekday(date);
      return date.getFullYear() === now().getFullYear() ? short(date) : shortWithYear(date);
    },
    longDay: (at = now()) => longDay(at),
    month: written({ month: 'long', year: 'numeric' }),
    number: (value) => new Intl.NumberFormat(language).format(value),
    list: (items) => new Intl.ListFormat(language).format(items),
  };
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
