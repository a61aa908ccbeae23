import { Link } from '../../address/link.tsx';
import type { Place } from '../../address/place.ts';
import { useTools } from '../../calm/tools-here.ts';
import { currentEntry, useCatalog } from '../../catalog/use-catalog.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../primitives/icon.tsx';

/** What is near the thumb on a small window: the home, the search, what apps offer everywhere, the pause, and all the rest. */
export function TabBar({ place, onSearch, onMenu }: { place: Place; onSearch(): void; onMenu(): void }) {
  const t = useT();
  const { top, categories } = useCatalog();
  const entries = top.slice(0, 1);
  const current = currentEntry([...top, ...categories.flatMap((category) => category.entries)], place.pathname, place.app);
  const tools = useTools().filter((tool) => tool.place === 'frame' && tool.id !== 'focus');
  return (
    <nav className="tabbar" aria-label={t('ui.nav.quick')} data-secondary>
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
      {tools.map(({ id, icon, name, run, prepare }) => (
        <button key={id} type="button" onClick={run} onPointerEnter={prepare}>
          <Icon name={icon} />
          {name}
        </button>
      ))}
      <button type="button" onClick={onMenu} aria-haspopup="dialog">
        <Icon name="menu" />
        {t('ui.nav.menu')}
      </button>
    </nav>
  );
}
