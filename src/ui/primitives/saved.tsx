import { useFormat } from '../i18n/use-format.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** Whether what was written is safe. It is read out only when it is not. */
export function Saved({ state, at }: { state: SaveState; at?: string }) {
  const t = useT();
  const format = useFormat();
  if (state === 'failed') {
    return (
      <span className="error-text" role="alert">
        <Icon name="circle-alert" />
        {t('ui.saveFailed')}
      </span>
    );
  }
  return (
    <span className="saved">
      {state === 'saved' && <Icon name="check" />}
      {state === 'saving' && t('ui.saving')}
      {state === 'saved' && (at ? t('ui.savedAt', { time: format.time(at) }) : t('ui.saved'))}
    </span>
  );
}
