import { useT } from '#ui/i18n/use-t.ts';
import { endsOf, type Pair, type SideName, sidesOf } from '../../core/map/pair.ts';
import type { People } from './use-people.ts';

/** How the map is read: filled from the one, a ring from the other, and what a larger one means. */
export function MapLegend({ pair, people }: { pair: Pair; people: People }) {
  const t = useT();
  const direction = (side: SideName) => {
    const { from, to } = endsOf(pair, side);
    return people.direction(from, to);
  };
  return (
    <p className="legend">
      <span>
        <span className="spoiler-dot spoiler-dot--key" aria-hidden="true" />
        {direction('one')}
      </span>
      {sidesOf(pair).includes('other') && (
        <span>
          <span className="spoiler-dot spoiler-dot--key spoiler-dot--ring" aria-hidden="true" />
          {direction('other')}
        </span>
      )}
      <span>
        <span className="spoiler-none" aria-hidden="true" />
        {t('spoiler-alert.map.none')}
      </span>
      <span>{t('spoiler-alert.map.surface')}</span>
    </p>
  );
}
