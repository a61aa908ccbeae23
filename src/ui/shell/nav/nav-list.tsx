import { Link } from '../../address/link.tsx';
import type { Place } from '../../address/place.ts';
import { currentEntry, type NavEntry, useCatalog } from '../../catalog/use-catalog.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../primitives/icon.tsx';

/** Every place, by category, in the same order on every page. */
export function NavList({ place, onFollow }: { place: Place; onFollow?: () => void }) {
  const t = useT();
  const { top, categories } = useCatalog();
  const current = currentEntry([...top, ...categories.flatMap(({ entries }) => entries)], place.pathname, place.app);
  return (
    <nav className="nav" aria-label={t('ui.nav.main')}>
      <Entries entries={top} current={current} onFollow={onFollow} />
      {categories.map(({ id, name, entries }) => (
        <section key={id} aria-labelledby={`nav-${id}`} data-category={id}>
          <h2 id={`nav-${id}`}>{name}</h2>
          <Entries entries={entries} current={current} onFollow={onFollow} />
        </section>
      ))}
    </nav>
  );
}

function Entries({ entries, current, onFollow }: { entries: NavEntry[]; current?: NavEntry; onFollow?: () => void }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.to}>
          <Link to={entry.to} data-app={entry.app} current={entry === current} onClick={onFollow}>
            <Icon name={entry.icon} />
            {entry.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
