import { useMemo } from 'react';
import { useLanguage } from '#ui/session/use-language.ts';

/** How days are written here: whole, as «lunes 4 de enero de 2027»; short, as «4 ene»; and several in a row. */
export type DayWords = { whole(day: string): string; short(day: string): string; list(days: readonly string[]): string };

/** The days of deadlines in the language of the page. They are days, not moments, so no clock moves them. */
export function useDayWords(): DayWords {
  const { language } = useLanguage();
  return useMemo(() => {
    const written = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return (day: string) => format.format(new Date(`${day}T12:00:00Z`));
    };
    const long = written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    const whole = (day: string) => (language === 'es' ? long(day).replace(', ', ' ') : long(day));
    const list = new Intl.ListFormat(language);
    return { whole, short: written({ day: 'numeric', month: 'short' }), list: (days) => list.format(days.map(whole)) };
  }, [language]);
}
