import type { Place } from '../../address/place.ts';
import { useT } from '../../i18n/use-t.ts';
import { Brand } from './brand.tsx';
import { NavList } from './nav-list.tsx';

export function Sidebar({ place }: { place: Place }) {
  const t = useT();
  return (
    <aside className="side" aria-label={t('ui.nav.apps')} data-secondary>
      <div className="side-in">
        <Brand />
        <NavList place={place} />
      </div>
    </aside>
  );
}
