import { useMemo } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { ReadingHere } from '../reading/use-reading.ts';

export type People = {
  /** As the one who does something: «Tú», «Álex». */
  name(who: number | null): string;
  /** In the middle of words: «tú», «Álex». */
  short(who: number | null): string;
  /** After «de» or «a»: «ti», «Álex». */
  after(who: number | null): string;
  isYou(who: number | null): boolean;
};

/** What each person of the chat is called on these pages. Nobody in particular is the rest of them. */
export function usePeople({ aliases, reader }: Pick<ReadingHere, 'aliases' | 'reader'>): People {
  const t = useT();
  return useMemo(() => {
    const isYou = (who: number | null) => who !== null && who === reader;
    const other = (who: number | null) =>
      who === null ? t('spoiler-alert.map.people.rest') : (aliases[who] ?? t('spoiler-alert.map.people.someone'));
    return {
      isYou,
      name: (who) => (isYou(who) ? t('spoiler-alert.map.people.you') : other(who)),
      short: (who) => (isYou(who) ? t('spoiler-alert.map.people.youShort') : other(who)),
      after: (who) => (isYou(who) ? t('spoiler-alert.map.people.toYou') : other(who)),
    };
  }, [aliases, reader, t]);
}
