import { Link } from '../address/link.tsx';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../primitives/icon.tsx';
import { FocusMinutes } from './focus-time.tsx';
import type { Tool } from './tool.ts';
import { ToolButton } from './tool-button.tsx';

/** The little that stays at hand under the task: how long, a note for later, a pause, and people who help. */
export function FocusFoot({ tools, saysMinutes }: { tools: readonly Tool[]; saysMinutes: boolean }) {
  const t = useT();
  return (
    <footer className="ui-focus-foot meta">
      <p>
        {saysMinutes && <FocusMinutes />} <span className="ui-if-keys">{t('ui.focus.escape')}</span>
      </p>
      <div className="u-row u-row-2">
        {tools
          .filter(({ place, id }) => place === 'frame' && id !== 'focus')
          .map((tool) => (
            <ToolButton key={tool.id} tool={tool} showsKey />
          ))}
        <Link className="btn btn--quiet" to="/ayuda">
          <Icon name="life-buoy" />
          {t('ui.nav.helpNow')}
        </Link>
      </div>
    </footer>
  );
}
