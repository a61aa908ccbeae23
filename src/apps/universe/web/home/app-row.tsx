import { Link } from '#ui/address/link.tsx';
import type { NavEntry } from '#ui/catalog/use-catalog.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { maxFavourites, toggleFavourite } from '../../core/favourites.ts';
import type { useFavourites } from './use-favourites.ts';

/** A place to open. With `favourites`, also the way to keep it at hand. */
export function AppRow({ entry, favourites }: { entry: NavEntry; favourites?: ReturnType<typeof useFavourites> }) {
  const t = useT();
  const isKept = favourites?.places.includes(entry.to) ?? false;
  const isFull = !isKept && (favourites?.places.length ?? 0) >= maxFavourites;
  return (
    <li>
      <Link className="item universe-app" to={entry.to} data-app={entry.app}>
        <Chip icon={entry.icon} app={entry.app} />
        <span className="grow">
          <b>{entry.name}</b>
          <span className="meta">{entry.description}</span>
        </span>
      </Link>
      {favourites && (
        <Button
          kind="quiet"
          icon="star"
          className="universe-star"
          aria-pressed={isKept}
          aria-label={t('universe.home.favourites.of', { name: entry.name })}
          disabledReason={isFull ? t('universe.home.favourites.full') : undefined}
          onClick={() =>
            void favourites.change(
              toggleFavourite(favourites.places, entry.to),
              t(isKept ? 'universe.home.favourites.removed' : 'universe.home.favourites.added', { name: entry.name }),
            )
          }
        >
          {t('universe.home.favourites.one')}
        </Button>
      )}
    </li>
  );
}
