import { useEffect, useState } from 'react';
import type { Settings } from '#platform/profiles/contract.ts';
import { useProblemText } from '../../api/use-problem-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { announce } from '../../primitives/announce.ts';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { IconButton } from '../../primitives/icon-button.tsx';
import { showToast } from '../../primitives/toasts.ts';
import { useProfile } from '../../session/use-profile.ts';
import { sound, vibrate } from '../signals.ts';
import { quietToday } from './quiet-today.ts';
import { useStretch } from './use-stretch.ts';

/** A soft line after a long stretch, for whoever asked for it (a11y/A10). It stops nothing, and goes away for now, for today or for good. */
export function HyperfocusNotice({ isResting, onPause }: { isResting: boolean; onPause(): void }) {
  const { settings } = useProfile();
  return isResting ? null : <Notice minutes={settings.hyperfocus} onPause={onPause} />;
}

function Notice({ minutes, onPause }: { minutes: Settings['hyperfocus']; onPause(): void }) {
  const t = useT();
  const textOf = useProblemText();
  const { change } = useProfile();
  const [isQuiet, setQuiet] = useState(quietToday.read);
  const { isLong, beginAnew } = useStretch(isQuiet ? 0 : Number(minutes));

  const forToday = () => {
    quietToday.keep();
    setQuiet(true);
  };
  const forGood = async () => {
    try {
      await change({ hyperfocus: '0' });
      showToast({ text: t('ui.hyperfocus.gone'), undo: async () => void (await change({ hyperfocus: minutes })) });
    } catch (error) {
      showToast({ text: textOf(error) });
    }
  };
  const text = t('ui.hyperfocus.text', { count: Number(minutes) });
  useEffect(() => {
    if (isLong) announce(text);
  }, [isLong, text]);
  useEffect(() => {
    if (!isLong) return;
    sound();
    vibrate();
  }, [isLong]);
  if (!isLong) return null;
  return (
    <section className="ui-dock" aria-label={t('ui.hyperfocus.region')}>
      <p className="u-row nowrap ui-dock-text">
        <Icon name="clock" />
        <span>{text}</span>
      </p>
      <Button className="hide-m" kind="quiet" icon="moon" onClick={onPause}>
        {t('ui.pause.make')}
      </Button>
      <Button kind="quiet" onClick={forToday}>
        {t('ui.hyperfocus.notToday')}
      </Button>
      <Button kind="quiet" onClick={forGood}>
        {t('ui.hyperfocus.never')}
      </Button>
      <IconButton icon="x" label={t('ui.closeNotice')} onClick={beginAnew} />
    </section>
  );
}
