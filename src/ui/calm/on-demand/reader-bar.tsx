import { useEffect, useSyncExternalStore } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { announce } from '../../primitives/announce.ts';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { IconButton } from '../../primitives/icon-button.tsx';
import { reader } from '../reader.ts';
import { ariaKeyOf } from '../tool.ts';
import { useTool } from '../tools-here.ts';

/** The controls of the voice, while it reads. */
export function ReaderBar() {
  const t = useT();
  const [read, next, stop] = [useTool('read'), useTool('next'), useTool('stop')];
  const { state, position, total } = useSyncExternalStore(reader.subscribe, reader.read, reader.read);
  const isMute = state === 'mute';
  useEffect(() => {
    if (isMute) announce(t('ui.read.mute'));
  }, [isMute, t]);
  if (state === 'off') return null;
  if (isMute)
    return (
      <section className="ui-dock" aria-label={t('ui.read.region')}>
        <p className="u-row nowrap ui-dock-text">
          <Icon name="volume-2" />
          <span>{t('ui.read.mute')}</span>
        </p>
        <IconButton icon="x" label={t('ui.close')} onClick={reader.stop} />
      </section>
    );
  const isSpeaking = state === 'speaking';
  return (
    <section className="ui-dock" aria-label={t('ui.read.region')}>
      <p className="meta nums hide-m">{t('ui.read.position', { position: position + 1, total })}</p>
      <Button kind="quiet" icon={isSpeaking ? 'pause' : 'play'} onClick={reader.toggle} aria-keyshortcuts={ariaKeyOf(read)}>
        {t(isSpeaking ? 'ui.read.pause' : 'ui.read.goOn')}
      </Button>
      <Button kind="quiet" icon="arrow-right" onClick={reader.next} aria-keyshortcuts={ariaKeyOf(next)}>
        {t('ui.read.next')}
      </Button>
      <Button kind="quiet" icon="square" onClick={reader.stop} aria-keyshortcuts={ariaKeyOf(stop, 'Escape')}>
        {t('ui.read.stop')}
      </Button>
    </section>
  );
}
