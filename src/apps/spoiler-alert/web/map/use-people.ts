import { useMemo } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { several } from '../../core/map/pair.ts';
import type { ReadingHere } from '../reading/use-reading.ts';

export type People = {
  /** As the one who does something: «Tú», «Álex». */
  name(who: number | null): string;
  /** In the middle of words: «tú», «Álex». */
  short(who: number | null): string;
  /** After «de» or «a»: «ti», «Álex». */
  after(who: number | null): string;
  isYou(who: number | null): boolean;
  /** «De Álex a ti», or where it is said to nobody in particular «De Álex, en el grupo». */
  direction(from: number | null, to: number | null): string;
  /** The same in the middle of words. */
  directionShort(from: number | null, to: number | null): string;
};

/** What each person of the chat is called on these pages. Nobody in particular is the rest of them. */
export function usePeople({ aliases, reader }: Pick<ReadingHere, 'aliases' | 'reader'>): People {
  const t = useT();
  return useMemo(() => {
    const isYou = (who: number | null) => who !== null && who === reader;
    const other = (who: number | null) => {
      if (who === several) return t('spoiler-alert.map.people.severalShort');
      return who === null ? t('spoiler-alert.map.people.rest') : (aliases[who] ?? t('spoiler-alert.map.people.someone'));
    };
    const after = (who: number | null) => (isYou(who) ? t('spoiler-alert.map.people.toYou') : other(who));
    const direct = (key: 'direction' | 'directionShort', from: number | null, to: number | null) =>
      to === null
        ? t(`spoiler-alert.map.${key}Group`, { from: after(from) })
        : t(`spoiler-alert.map.${key}`, { from: after(from), to: after(to) });
    return {
      isYou,
      name: (who) => {
        if (who === several) return t('spoiler-alert.map.people.several');
        return isYou(who) ? t('spoiler-alert.map.people.you') : other(who);
      },
      short: (who) => (isYou(who) ? t('spoiler-alert.map.people.youShort') : other(who)),
      after,
      direction: (from, to) => direct('direction', from, to),
      directionShort: (from, to) => direct('directionShort', from, to),
    };
  }, [aliases, reader, t]);
}
