import { useT } from '#ui/i18n/use-t.ts';
import { headlineOf, protectiveTrend } from '../../core/map/headline.ts';
import { isOfSide, type Pair } from '../../core/map/pair.ts';
import type { Read } from '../../core/map/week-of-places.ts';
import type { People } from './use-people.ts';

/** What the chat shows, in words that its numbers carry, and what it does not say. */
export function useHeadline(reading: Read, pair: Pair, people: People): { first: string; rest: string[] } {
  const t = useT();
  const top = headlineOf(reading, pair);
  const about = people.isYou(pair.one) ? pair.other : pair.one;
  const notSaid = t(about === null ? 'spoiler-alert.map.notSaidNobody' : 'spoiler-alert.map.notSaid', {
    name: people.name(about),
  });
  if (!top) return { first: t('spoiler-alert.map.nothing'), rest: [t('spoiler-alert.map.nothingRest'), notSaid] };

  const told = { sign: t(`spoiler-alert.map.subject.${top.category}`), count: top.all.count };
  const first = t(`spoiler-alert.map.first.${top.trend === 'more' || top.trend === 'fewer' ? top.trend : 'same'}`, told);
  const back = reading.patterns.filter((pattern) => pattern.category === top.category && pattern.from !== top.from);
  const direction = t('spoiler-alert.map.from', { from: people.after(top.from), to: people.after(toOf(top.from, pair)) });
  const kind = reading.protectivePatterns
    .filter((pattern) => isOfSide(pair, 'one', { ...pattern, to: null }))
    .flatMap((pattern) => {
      const trend = protectiveTrend(pattern, reading);
      const sign = t(`spoiler-alert.map.subject.${pattern.protection}`);
      return trend === 'more' || trend === 'fewer' ? [t(`spoiler-alert.map.kind.${trend}`, { sign })] : [];
    });
  return { first, rest: [direction, ...(back.length > 0 ? [t('spoiler-alert.map.both')] : []), ...kind.slice(0, 1), notSaid] };
}

function toOf(from: number, { one, other }: Pair): number | null {
  return from === one ? other : one;
}
