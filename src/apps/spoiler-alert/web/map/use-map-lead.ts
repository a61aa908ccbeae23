import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import type { ReadingHere } from '../reading/use-reading.ts';
import { useVisit } from '../reading/use-visit.ts';

/** How much was read, where it is and until when. */
export function useMapLead({ facts, keptUntil }: ReadingHere, weeks: number): string {
  const t = useT();
  const format = useFormat();
  const { copy } = useVisit();
  const until = copy?.phase === 'kept' ? copy.until : keptUntil;
  const kept =
    until === null
      ? t('spoiler-alert.map.lead.page')
      : t('spoiler-alert.map.lead.device', { day: format.day(new Date(until)), time: format.time(new Date(until)) });
  const isElsewhere = copy && copy.phase !== 'cancelled' && copy.phase !== 'gone';
  return [
    t('spoiler-alert.map.lead.messages', { count: facts.messages }),
    t('spoiler-alert.map.lead.weeks', { count: weeks }),
    t(isElsewhere ? `spoiler-alert.account.lead.${copy.phase}` : 'spoiler-alert.map.lead.here'),
    kept,
  ].join(' · ');
}
