import { useT } from '#ui/i18n/use-t.ts';
import { headlineOf, protectiveTrend } from '../../core/map/headline.ts';
import { endsOf, isOfSide, type Pair, type SideName, several, sidesOf } from '../../core/map/pair.ts';
import type { Read } from '../../core/map/week-of-places.ts';
import type { People } from './use-people.ts';

/** What the chat shows, in words that its numbers carry, and what it does not say. */
export function useHeadline(reading: Read, pair: Pair, people: People): { first: string; rest: string[] } {
  const t = useT();
  const top = headlineOf(reading, pair);
  const one = pair.one === several ? null : pair.one;
  const about = people.isYou(one) ? pair.other : one;
  const notSaid = t(about === null ? 'spoiler-alert.map.notSaidNobody' : 'spoiler-alert.map.notSaid', {
    name: people.name(about),
  });
  const isElsewhere = pair.one !== several && reading.patterns.some(({ from }) => from === several);
  const elsewhere = isElsewhere ? [t('spoiler-alert.map.severalToo')] : [];
  if (!top) {
    const isOnlyHere = reading.patterns.length > 0;
    const first = t(isOnlyHere ? 'spoiler-alert.map.nothingWith' : 'spoiler-alert.map.nothing', { name: people.after(pair.one) });
    return { first, rest: [t('spoiler-alert.map.nothingRest'), ...elsewhere, notSaid] };
  }

  const told = { sign: t(`spoiler-alert.map.subject.${top.category}`), count: top.all.count };
  const first = t(`spoiler-alert.map.first.${top.trend === 'more' || top.trend === 'fewer' ? top.trend : 'same'}`, told);
  const topSide: SideName = isOfSide(pair, 'one', top) ? 'one' : 'other';
  const { to } = endsOf(pair, topSide);
  const direction =
    to === null
      ? t('spoiler-alert.map.fromGroup', { from: people.after(top.from) })
      : t('spoiler-alert.map.from', { from: people.after(top.from), to: people.after(to) });
  const backSide = sidesOf(pair).find((side) => side !== topSide);
  const hasBack =
    backSide !== undefined &&
    reading.patterns.some((pattern) => pattern.category === top.category && isOfSide(pair, backSide, pattern));
  const back = pair.inGroup
    ? t('spoiler-alert.map.bothGroup', { from: people.after(topSide === 'one' ? pair.other : pair.one) })
    : t('spoiler-alert.map.both');
  const kind = reading.protectivePatterns
    .filter((pattern) => isOfSide(pair, 'one', { ...pattern, to: null }))
    .flatMap((pattern) => {
      const trend = protectiveTrend(pattern, reading);
      const sign = t(`spoiler-alert.map.subject.${pattern.protection}`);
      return trend === 'more' || trend === 'fewer' ? [t(`spoiler-alert.map.kind.${trend}`, { sign })] : [];
    });
  return { first, rest: [direction, ...(hasBack ? [back] : []), ...kind.slice(0, 1), ...elsewhere, notSaid] };
}
