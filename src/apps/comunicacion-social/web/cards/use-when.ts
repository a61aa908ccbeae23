import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';

/** When something comes again, as one says it: an hour of today, tomorrow, or a day. */
export function useWhen(): (at: string) => string {
  const t = useT();
  const format = useFormat();
  return (at) => {
    const days = Math.round((midnight(new Date(at)) - midnight(new Date())) / 86_400_000);
    if (days <= 0) return t('comunicacion-social.cardsPage.at', { time: format.time(at) });
    return days === 1
      ? t('comunicacion-social.cardsPage.tomorrow')
      : t('comunicacion-social.cardsPage.on', { date: format.day(at) });
  };
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
