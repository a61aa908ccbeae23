import { useT } from '../i18n/use-t.ts';
import { Icon } from '../primitives/icon.tsx';
import { Link } from './link.tsx';
import type { Place } from './place.ts';
import { currentEntry, useCatalog } from './use-catalog.ts';

/** What is near the thumb on a small window. */
export function TabBar({ place, onSearch, onMenu }: { place: Place; onSearch(): void; onMenu(): void }) {
  const t = useT();
  const { top } = useCatalog();
  const entries = top.slice(0, 2);
  const current = currentEntry(entries, place.pathname, place.app);
  return (
    <nav className="tabbar" aria-label={t('ui.nav.quick')}>
      {entries.map((entry) => (
        <Link key={entry.to} to={entry.to} current={entry === current}>
          <Icon name={entry.icon} />
          {entry.name}
        </Link>
      ))}
      <button type="button" onClick={onSearch}>
        <Icon name="search" />
        {t('ui.nav.search')}
      </button>
      <button type="button" onClick={onMenu} aria-haspopup="dialog">
        <Icon name="menu" />
        {t('ui.nav.menu')}
      </button>
    </nav>
  );
}
