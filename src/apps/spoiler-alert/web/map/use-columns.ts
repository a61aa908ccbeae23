import { useMemo } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Bucket } from '../../core/map/buckets.ts';

export type Column = { key: string; short: string; long: string };

/** What each column is called: over it, and in a sentence. */
export function useColumns(buckets: readonly Bucket[]): Column[] {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(language, { month: 'short' });
    return buckets.map(({ from, isMonth }, at) => {
      const day = new Date(`${from}T12:00`);
      if (!isMonth) return { key: from, short: String(at + 1), long: t('spoiler-alert.map.week', { number: at + 1 }) };
      const isNewYear = at === 0 || buckets[at - 1]?.from.slice(0, 4) !== from.slice(0, 4);
      const short = month.format(day).replace('.', '');
      return { key: from, short: isNewYear ? `${short} ${from.slice(2, 4)}` : short, long: format.month(day) };
    });
  }, [buckets, format, language, t]);
}
