import { Link } from '#ui/address/link.tsx';
import { useDownload } from '#ui/api/use-download.ts';
import type { NavCategory } from '#ui/catalog/use-catalog.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import type { useFavourites } from './use-favourites.ts';

const loadOrder = () => import('./favourite-order.tsx');

type Props = {
  all: readonly NavCategory[];
  favourites: ReturnType<typeof useFavourites>;
  isChanging: boolean;
  onChanging(isChanging: boolean): void;
};

/** What is kept at hand, before everything else and in the person's own order. The places below stay where they always are. */
export function FavouriteList({ all, favourites, isChanging, onChanging }: Props) {
  const t = useT();
  const { got, hasFailed } = useDownload(loadOrder, isChanging);
  const entries = all.flatMap((category) => category.entries);
  const kept = favourites.places.flatMap((place) => entries.find(({ to }) => to === place) ?? []);
  const turn = (
    <Button kind="quiet" icon={isChanging ? 'check' : 'star'} aria-expanded={isChanging} onClick={() => onChanging(!isChanging)}>
      {t(`universe.home.favourites.${isChanging ? 'done' : kept.length > 0 ? 'edit' : 'begin'}`)}
    </Button>
  );
  if (!favourites.isRead) return null;
  // A page that nobody has arranged yet offers it in one quiet line.
  if (!isChanging && kept.length === 0) return <div className="u-row universe-favourites-none">{turn}</div>;
  return (
    <section className="universe-favourites" aria-labelledby="universe-favourites">
      <div className="u-row">
        <h3 id="universe-favourites">{t('universe.home.favourites.title')}</h3>
        {turn}
      </div>
      {isChanging && <p className="muted measure">{t('universe.home.favourites.how')}</p>}
      {isChanging && kept.length > 0 && got && <got.FavouriteOrder kept={kept} favourites={favourites} />}
      {isChanging && hasFailed && <p>{t('problems.network/unreachable')}</p>}
      {!isChanging && (
        <ul className="universe-kept">
          {kept.map((entry) => (
            <li key={entry.to}>
              <Link className="btn btn--line" to={entry.to} data-app={entry.app}>
                <Chip icon={entry.icon} app={entry.app} size="sm" />
                {entry.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
