import './large-phrase.css';
import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { joinClasses } from '#ui/primitives/join-classes.ts';
import { PhrasePicture } from './phrase-picture.tsx';
import type { Saying } from './use-saying.ts';

/** One phrase as large as the screen lets it be, to hold up to somebody: they may sit opposite, so it turns around. */
export function LargePhrase({ saying }: { saying: Saying }) {
  const t = useT();
  const [isTurned, setTurned] = useState(false);
  const { said, state, isLarge } = saying;
  const length = said?.text.length ?? 0;
  const close = () => {
    setTurned(false);
    saying.showLarge(false);
  };
  return (
    <Dialog open={isLarge && said !== undefined} onClose={close} title={t('sign-link.speak.large')} className="speak-large" bare>
      {said && (
        <>
          <div className={joinClasses('speak-large-words', isTurned && 'is-turned')}>
            <PhrasePicture phrase={said} isLarge />
            <p className={length > 70 ? 'is-long' : length > 30 ? 'is-middle' : undefined}>{said.text}</p>
          </div>
          {state === 'mute' && <p role="status">{t('sign-link.speak.mute')}</p>}
          <div className="u-row">
            <Button kind="primary" icon="x" data-autofocus onClick={close}>
              {t('sign-link.speak.close')}
            </Button>
            <Button icon="volume-2" onClick={saying.say}>
              {t('sign-link.speak.say')}
            </Button>
            <Button icon="rotate-ccw" aria-pressed={isTurned} onClick={() => setTurned(!isTurned)}>
              {t('sign-link.speak.turn')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
