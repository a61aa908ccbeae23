import { useEffect, useRef } from 'react';
import type { NavEntry } from '#ui/catalog/use-catalog.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { moveFavourite, toggleFavourite } from '../../core/favourites.ts';
import type { useFavourites } from './use-favourites.ts';

type Way = 'up' | 'down';
type Props = { kept: readonly NavEntry[]; favourites: ReturnType<typeof useFavourites> };

/** The order of what is kept at hand, changed with buttons: nothing has to be dragged (a11y/M3). */
export function FavouriteOrder({ kept, favourites }: Props) {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ place: string; way: Way }>(undefined);
  const places = kept.map(({ to }) => to);

  // Whoever moved a place goes on with it: its button stands on another line now, or, at an end, is not there any more.
  useEffect(() => {
    const { place, way } = moved.current ?? {};
    moved.current = undefined;
    if (!place) return;
    const line = list.current?.querySelector(`[data-place="${CSS.escape(place)}"]`);
    const wanted = line?.querySelector<HTMLElement>(`[data-way="${way}"]`) ?? line?.querySelector<HTMLElement>('[data-way]');
    wanted?.focus();
  });

  const move = (entry: NavEntry, way: Way) => {
    const step = way === 'up' ? -1 : 1;
    moved.current = { place: entry.to, way };
    void favourites.change(
      moveFavourite(favourites.places, entry.to, step, places),
      t('universe.home.favourites.moved', { name: entry.name, at: places.indexOf(entry.to) + step + 1, total: places.length }),
    );
  };
  const remove = (entry: NavEntry) =>
    void favourites.change(
      toggleFavourite(favourites.places, entry.to),
      t('universe.home.favourites.removed', { name: entry.name }),
    );

  return (
    <ol className="rows universe-order" ref={list}>
      {kept.map((entry, at) => (
        <li key={entry.to} className="item" data-place={entry.to}>
          <Chip icon={entry.icon} app={entry.app} size="sm" />
          <span className="grow">{entry.name}</span>
          <span className="universe-order-ways">
            {at > 0 && <Step entry={entry} way="up" onMove={move} />}
            {at < kept.length - 1 && <Step entry={entry} way="down" onMove={move} />}
            <Button
              kind="quiet"
              icon="x"
              aria-label={t('universe.home.favourites.removeOf', { name: entry.name })}
              onClick={() => remove(entry)}
            >
              {t('universe.home.favourites.remove')}
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Step({ entry, way, onMove }: { entry: NavEntry; way: Way; onMove(entry: NavEntry, way: Way): void }) {
  const t = useT();
  return (
    <Button
      kind="quiet"
      icon={way === 'up' ? 'arrow-up' : 'arrow-down'}
      data-way={way}
      aria-label={t(`universe.home.favourites.${way}Of`, { name: entry.name })}
      onClick={() => onMove(entry, way)}
    >
      {t(`universe.home.favourites.${way}`)}
    </Button>
  );
}
