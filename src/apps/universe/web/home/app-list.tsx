import { useId, useState } from 'react';
import { type NavCategory, useCatalog } from '#ui/catalog/use-catalog.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { openSearch } from '#ui/shell/quick-switcher-store.ts';
import { AppRow } from './app-row.tsx';
import { FavouriteList } from './favourite-list.tsx';
import { useAppFilter } from './use-app-filter.ts';
import { useFavourites } from './use-favourites.ts';

/** Everything that is installed, by category, with what is kept at hand first; what is not installed is not announced. */
export function AppList() {
  const t = useT();
  const id = useId();
  const { top, categories } = useCatalog();
  const favourites = useFavourites();
  const [isChanging, setChanging] = useState(false);
  const everywhere = {
    id: 'everywhere',
    name: t('universe.home.everywhere'),
    entries: top.filter(({ to }) => to !== '/universe'),
  };
  const all: NavCategory[] = [everywhere, ...categories].filter(({ entries }) => entries.length > 0);
  const { text, setText, prepare, groups, count } = useAppFilter(all);
  const isFiltered = text.trim() !== '';

  return (
    <section className="sec" aria-labelledby="universe-apps">
      <div className="sec-head universe-apps-head">
        <h2 id="universe-apps" className="t-lead" tabIndex={-1}>
          {t('universe.home.apps')}
        </h2>
        {/* biome-ignore lint/a11y/useSemanticElements: not every browser knows <search> */}
        <form
          className="with-icon universe-filter"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            openSearch(text);
          }}
        >
          <Icon name="search" />
          <input
            className="input"
            type="search"
            autoComplete="off"
            aria-label={t('universe.home.search.label')}
            aria-describedby={`${id}-count`}
            placeholder={t('universe.home.search.placeholder')}
            value={text}
            onFocus={prepare}
            onChange={(event) => setText(event.target.value)}
          />
        </form>
      </div>
      <p id={`${id}-count`} className="sr" role="status">
        {isFiltered && t('universe.home.search.count', { count })}
      </p>
      {!isFiltered && <FavouriteList all={all} favourites={favourites} isChanging={isChanging} onChanging={setChanging} />}
      <div className="universe-cats">
        {groups.map((group) => (
          <section key={group.id} aria-labelledby={`universe-cat-${group.id}`}>
            <h3 id={`universe-cat-${group.id}`}>{group.name}</h3>
            <ul>
              {group.entries.map((entry) => (
                <AppRow key={entry.to} entry={entry} favourites={isChanging ? favourites : undefined} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {isFiltered && count === 0 && (
        <EmptyState title={t('universe.home.search.none')} text={t('universe.home.search.noneText')} />
      )}
      {isFiltered && (
        <div className="u-row">
          <Button icon="search" onClick={() => openSearch(text)}>
            {t('universe.home.search.everywhere', { text: text.trim() })}
          </Button>
        </div>
      )}
    </section>
  );
}
