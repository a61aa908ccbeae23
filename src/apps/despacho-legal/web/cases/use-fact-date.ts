import { useMemo } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import type { FactDate } from '../../entries/contract.ts';

/** Says when something happened, as a person of this language writes it. A day is a day wherever its person is: it has no hour. */
export function useFactDate(): (when: FactDate) => string {
  const t = useT();
  const { language } = useLanguage();
  return useMemo(() => {
    const written = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
    };
    const whole = written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    const near = written({ weekday: 'long', day: 'numeric', month: 'long' });
    const thisYear = String(new Date().getFullYear());
    const long = (day: string) => {
      const text = day.startsWith(thisYear) ? near(day) : whole(day);
      return language === 'es' ? text.replace(', ', ' ') : text;
    };
    const plain = written({ day: 'numeric', month: 'long', year: 'numeric' });
    const month = written({ month: 'long', year: 'numeric' });
    return (when) => {
      if (when.kind === 'exact') return capital(long(when.day));
      if (when.kind === 'month') return capital(month(`${when.month}-15`));
      if (when.kind === 'unknown') return t('despacho-legal.entries.when.said.unknown');
      if (when.from === when.to) return t('despacho-legal.entries.when.said.around', { day: plain(when.from) });
      return t('despacho-legal.entries.when.said.between', { from: plain(when.from), to: plain(when.to) });
    };
  }, [t, language]);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
