import { useMemo } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { joinClasses } from '#ui/primitives/join-classes.ts';
import { splitText } from '../../core/spelling/split-text.ts';
import { Player } from '../player/player.tsx';
import { SpellingNotes } from '../player/spelling-notes.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { EmergencyLines } from './emergency-lines.tsx';
import { LargePhrase } from './large-phrase.tsx';
import { PhrasePicture } from './phrase-picture.tsx';
import type { Saying } from './use-saying.ts';

/** What was chosen, and the ways to say it: aloud, large, spelled with the hand. `isMain`: saying it is the thing to do on this screen. */
export function SaidPanel({ saying, isMain }: { saying: Saying; isMain: boolean }) {
  const t = useT();
  const { said, state, isSigned } = saying;
  return (
    <section
      className={joinClasses('card speak-said', said && !isSigned && !said.help && 'speak-said--stays')}
      aria-label={t('sign-link.speak.said')}
    >
      {said ? (
        <>
          <div className="speak-said-words">
            <PhrasePicture phrase={said} />
            <p className="t-head">{said.text}</p>
          </div>
          <div className="u-row">
            {state === 'speaking' ? (
              <Button icon="square" onClick={saying.stop}>
                {t('sign-link.speak.stop')}
              </Button>
            ) : (
              <Button kind={isMain ? 'primary' : 'line'} icon="volume-2" onClick={saying.say}>
                {t('sign-link.speak.say')}
              </Button>
            )}
            <Button icon="maximize" onClick={() => saying.showLarge(true)}>
              {t('sign-link.speak.showLarge')}
            </Button>
            <Button icon="hand" aria-expanded={isSigned} onClick={() => saying.showSigned(!isSigned)}>
              {t('sign-link.speak.spell')}
            </Button>
          </div>
          {state === 'mute' && <p role="status">{t('sign-link.speak.mute')}</p>}
          {said.help && <EmergencyLines />}
          {isSigned && <Spelled key={said.text} text={said.text} />}
        </>
      ) : (
        <p className="muted">{t('sign-link.speak.nothing')}</p>
      )}
      <LargePhrase saying={saying} />
    </section>
  );
}

function Spelled({ text }: { text: string }) {
  const { choices } = useSignChoices();
  const split = useMemo(() => splitText(text.replace(/[¿?.,;:…]/g, ''), choices.language), [text, choices.language]);
  return (
    <div className="stack">
      <SpellingNotes split={split} />
      <Player split={split} language={choices.language} />
    </div>
  );
}
