import { flushSync } from 'react-dom';
import type { Place } from '../../address/place.ts';
import { useTools } from '../../calm/tools-here.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { Dialog } from '../../primitives/dialog.tsx';
import { NavList } from './nav-list.tsx';

/** The sidebar, for windows with no room for it, and the tools that the bar has no room for. */
export function NavDrawer({ place, onClose }: { place: Place; onClose(): void }) {
  const t = useT();
  const tools = useTools().filter((tool) => tool.place === 'menu' || tool.id === 'focus');
  const use = (run: () => void) => {
    // The focus goes back first, so that what the tool opens knows where to return to.
    flushSync(onClose);
    run();
  };
  return (
    <Dialog title={t('ui.nav.menu')} open onClose={onClose} className="dialog ui-drawer">
      <NavList place={place} onFollow={onClose} />
      <section className="ui-drawer-tools" aria-labelledby="ui-drawer-tools">
        <h2 id="ui-drawer-tools">{t('ui.tools.title')}</h2>
        {tools.map(({ id, icon, act, run }) => (
          <Button key={id} kind="quiet" icon={icon} start wide onClick={() => use(run)}>
            {act}
          </Button>
        ))}
      </section>
    </Dialog>
  );
}
