import { useT } from '../i18n/use-t.ts';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { ariaKeyOf } from './tool.ts';
import { useTool } from './tools-here.ts';

/** What stands in the place of the header in focus mode: where the person is, and the way out. */
export function FocusBar({ onLeave }: { onLeave(): void }) {
  const t = useT();
  const tool = useTool('focus');
  return (
    <header className="head ui-focus-bar">
      <p className="u-row u-row-2 nowrap meta">
        <Icon name="focus" />
        <span>
          {t('ui.focus.on')} <span className="hide-m">{t('ui.focus.rest')}</span>
        </span>
      </p>
      <Button onClick={onLeave} aria-keyshortcuts={ariaKeyOf(tool, 'Escape')} data-leave-focus>
        {t('ui.focus.leave')}
      </Button>
    </header>
  );
}
