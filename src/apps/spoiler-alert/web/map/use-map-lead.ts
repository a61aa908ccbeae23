import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import type { ReadingHere } from '../reading/use-reading.ts';

/** How much was read, where it is and until when. */
export function useMapLead({ facts, keptUntil }: ReadingHere, weeks: number): string {
  const t = useT();
  const format = useFormat();
  const kept =
    keptUntil === null
      ? t('spoiler-alert.map.lead.page')
      : t('spoiler-alert.map.lead.device', { day: format.day(new Date(keptUntil)), time: format.time(new Date(keptUntil)) });
  return [
    t('spoiler-alert.map.lead.messages', { count: facts.messages }),
    t('spoiler-alert.map.lead.weeks', { count: weeks }),
    t('spoiler-alert.map.lead.here'),
    kept,
  ].join(' · ');
}
