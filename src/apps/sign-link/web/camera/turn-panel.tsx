import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { PracticeNow } from '../../camera/contract.ts';
import type { Letter } from '../../core/alphabets/alphabet.ts';
import { tellTurn } from './tell-turn.ts';
import type { HandCamera } from './use-hand-camera.ts';
import type { Practice } from './use-practice.ts';
import type { Turn } from './use-turn.ts';

type Props = {
  letter: Letter;
  isCalibrated: boolean;
  camera: HandCamera;
  turn: Turn;
  now: PracticeNow;
  practice: Practice;
  onNext(): void;
  onSaveAgain(): void;
};

/** Which letter is practised, what to change, how it went so far, and what can be done next. */
export function TurnPanel({ letter, isCalibrated, camera, turn, now, practice, onNext, onSaveAgain }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const isOn = camera.state === 'watching';
  const { title, text } = tellTurn({ turn, letter, isCalibrated, language, t });
  const isUnderWay = turn.phase === 'counting' || turn.phase === 'looking';
  return (
    <div className="stack sign-turn">
      <div>
        <p className="meta">{t('sign-link.practice.letter')}</p>
        <p className="sign-letter">{letter.id}</p>
      </div>
      {camera.stream && (
        <Callout icon="hand" role="status" title={title}>
          {text && <p>{text}</p>}
        </Callout>
      )}
      <AttemptLine letter={letter.id} isCalibrated={isCalibrated} now={now} />
      {practice.adding.text && (
        <Callout kind="warn" role="alert">
          <p>{practice.adding.text}</p>
          <Button onClick={onSaveAgain}>{t('sign-link.practice.saveAgain')}</Button>
        </Callout>
      )}
      {camera.stream && (
        <div className="u-row">
          {isUnderWay ? (
            <Button onClick={turn.reset}>{t('sign-link.practice.stop')}</Button>
          ) : (
            <Button kind="primary" disabledReason={isOn ? undefined : t('sign-link.practice.soon')} onClick={turn.begin}>
              {t(turn.phase === 'done' ? 'sign-link.practice.again' : 'sign-link.practice.begin')}
            </Button>
          )}
          <Button icon="video-off" onClick={camera.stop}>
            {t('sign-link.practice.turnOff')}
          </Button>
          <Button kind="quiet" onClick={onNext}>
            {t('sign-link.practice.next')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** How often it was tried and what came of it. Totals, and nothing to lose. */
function AttemptLine({ letter, isCalibrated, now }: { letter: string; isCalibrated: boolean; now: PracticeNow }) {
  const t = useT();
  const { tries, like, unclear } = now.figures.find((figure) => figure.letter === letter) ?? { tries: 0, like: 0, unclear: 0 };
  if (tries === 0) return <p className="meta">{t('sign-link.practice.noTries')}</p>;
  const parts = [
    t('sign-link.practice.tries', { count: tries }),
    t(isCalibrated ? 'sign-link.practice.likeOwn' : 'sign-link.practice.likeSample', { count: like }),
    unclear > 0 ? t('sign-link.practice.unclearTries', { unclear }) : '',
  ];
  return <p className="meta">{parts.filter(Boolean).join(' ')}</p>;
}
