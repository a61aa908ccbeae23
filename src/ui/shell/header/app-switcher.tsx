import type { Place } from '../../address/place.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../primitives/icon.tsx';
import { Menu } from '../../primitives/menu.tsx';

/** The app the person is in, which opens the way to the others, and the page inside it. */
export function AppSwitcher({ place, title }: { place: Place; title: string }) {
  const t = useT();
  const { appEntries } = useCatalog();
  const here = appEntries.find(({ app }) => app === place.app);
  if (!here) return null;
  const isInside = title !== '' && place.pathname !== here.to && place.pathname !== '/';
  return (
    <nav className="crumb" aria-label={t('ui.nav.here')}>
      <ol className="u-row u-row-2">
        <li>
          <Menu
            label={t('ui.nav.switchApp')}
            className="btn btn--quiet ui-app"
            align="start"
            button={
              <>
                <Icon name={here.icon} />
                {here.name}
                <Icon name="chevrons-up-down" />
              </>
            }
            items={appEntries.map(({ name, icon, to, app }) => ({ label: name, icon, to, current: app === place.app }))}
          />
        </li>
        {isInside && (
          <li className="u-row u-row-2">
            <Icon name="chevron-right" />
            <span aria-current="page">{title}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
