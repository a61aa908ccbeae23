import { useMinutes } from '#ui/calm/use-minutes.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useLanguage } from '#ui/session/use-language.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in words that grow old while they are read. */
export function useAgo(at: string): string {
  const t = useT();
  const { language } = useLanguage();
  useMinutes();
  const passedMs = Date.now() - new Date(at).getTime();
  const [unit, unitMs] = units.find(([, ms]) => passedMs >= ms) ?? [];
  if (!unit || !unitMs) return t('despacho-legal.cases.justNow');
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-Math.floor(passedMs / unitMs), unit);
}
