import { useMemo } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { Read } from '../../core/map/week-of-places.ts';
import type { People } from '../map/use-people.ts';

export type SummaryLine = { label: string; text: string };

/** What repeats in one line each: numbers and directions, no word of the chat. */
export function useSummaryLines(reading: Read, people: People): SummaryLine[] {
  const t = useT();
  return useMemo(
    () =>
      reading.patterns.map(({ category, from, to, all, days }) => {
        const label = t(`spoiler-alert.map.sign.${category}`);
        const times = t('spoiler-alert.map.times', { count: all.count });
        const onDays = t('spoiler-alert.map.onDays', { count: days });
        const direction = people.directionShort(from, to);
        return { label, text: t('spoiler-alert.map.summary', { sign: label, direction, times, days: onDays }) };
      }),
    [reading, people, t],
  );
}
