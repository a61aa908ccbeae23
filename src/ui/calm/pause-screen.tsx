import { useT } from '../i18n/use-t.ts';
import { Button } from '../primitives/button.tsx';
import { Dialog } from '../primitives/dialog.tsx';
import { ariaKeyOf, keyOf } from './tool.ts';
import { useTool } from './tools-here.ts';

/**
 * A plain screen to rest in (a11y/S10). The page stays as it is behind it, out of reach and silent: nothing that comes
 * meanwhile is seen or read out, and there is no hurry.
 */
export function PauseScreen({ onLeave }: { onLeave(): void }) {
  const t = useT();
  const tool = useTool('pause');
  return (
    <Dialog title={t('ui.pause.name')} open bare className="ui-pause" onClose={onLeave}>
      <svg className="deco" viewBox="0 0 520 150" width="520" height="150" aria-hidden="true">
        <path className="ui-pause-sun" d="M150 149a110 110 0 0 1 220 0Z" />
        <path className="ui-pause-ground" d="M0 149H520" />
      </svg>
      <div className="ui-pause-words">
        <h2 className="t-title">{t('ui.pause.name')}</h2>
        <p className="muted lead">{t('ui.pause.text')}</p>
      </div>
      <div className="ui-pause-back">
        <Button big onClick={onLeave} aria-keyshortcuts={ariaKeyOf(tool, 'Escape')}>
          {t('ui.pause.back')}
        </Button>
        <p className="meta">
          {t('ui.pause.noLimit')} {tool && <span className="ui-if-keys">{t('ui.pause.keys', { key: keyOf(tool) })}</span>}
        </p>
      </div>
    </Dialog>
  );
}
