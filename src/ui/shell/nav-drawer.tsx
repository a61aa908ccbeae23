import { useT } from '../i18n/use-t.ts';
import { Dialog } from '../primitives/dialog.tsx';
import { NavList } from './nav-list.tsx';
import type { Place } from './place.ts';

/** The sidebar, for windows with no room for it. */
export function NavDrawer({ place, onClose }: { place: Place; onClose(): void }) {
  const t = useT();
  return (
    <Dialog title={t('ui.nav.menu')} open onClose={onClose} className="dialog ui-drawer">
      <NavList place={place} onFollow={onClose} />
    </Dialog>
  );
}
