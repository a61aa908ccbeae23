import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import type { PracticeNow } from '../../camera/contract.ts';
import type { SignLanguage } from '../../contract.ts';
import { alphabets, findLetter } from '../../core/alphabets/alphabets.ts';
import type { Made } from '../../core/practice/create-attempt.ts';
import { HandPicture } from '../player/hand-picture.tsx';
import { useLetterLabel } from '../player/use-letter-label.ts';
import { CalibrationSection } from './calibration-section.tsx';
import { CameraMessage } from './camera-message.tsx';
import { CameraStage } from './camera-stage.tsx';
import { EngineSection } from './engine-section.tsx';
import { LetterChoice } from './letter-choice.tsx';
import { LetterDescription } from './letter-description.tsx';
import { MadeSection } from './made-section.tsx';
import { TurnPanel } from './turn-panel.tsx';
import { useCalibrations } from './use-calibrations.ts';
import { useHandCamera } from './use-hand-camera.ts';
import type { Practice } from './use-practice.ts';
import { useTakes } from './use-takes.ts';
import { useTurn } from './use-turn.ts';
import { WithoutCamera } from './without-camera.tsx';

type Props = { language: SignLanguage; isMirrored: boolean; now: PracticeNow; practice: Practice };

/** One letter at a time, with the camera or without it. */
export function PracticeDesk({ language, isMirrored, now, practice }: Props) {
  const t = useT();
  const labelOf = useLetterLabel(language);
  const camera = useHandCamera();
  const [chosen, setChosen] = useState<string>();
  const [isWithout, setWithout] = useState(false);
  const [unsaved, setUnsaved] = useState<{ id: string; letter: string; made: Made }>();
  const alphabet = alphabets[language];
  const id = chosen ?? now.queue[0] ?? 'A';
  const letter = findLetter(language, id);
  const calibrations = useCalibrations(language, practice);
  const turn = useTurn({
    camera,
    language,
    letter: id,
    calibrations: calibrations.list,
    onMade: (attemptId, made) => void keep(attemptId, id, made),
  });
  const takes = useTakes(camera, id, (calibration) => void calibrations.keep(calibration));
  if (!letter) return null;

  async function keep(attemptId: string, of: string, made: Made, by: 'camera' | 'self' = 'camera'): Promise<void> {
    // It stays chosen: what comes next is for the person to say.
    setChosen(of);
    setUnsaved({ id: attemptId, letter: of, made });
    const { outcome, predicted, margin, faults, why } = made;
    const isKept = await practice.add({
      clientAttemptId: attemptId,
      letter: of,
      by,
      outcome,
      predicted,
      margin,
      faults: [...faults].slice(0, 16),
      why,
    });
    if (isKept) setUnsaved(undefined);
  }
  function go(to: string): void {
    turn.reset();
    setChosen(to);
  }
  const next = () => go(now.queue.find((other) => other !== id) ?? id);
  const said = (outcome: 'like' | 'other') =>
    void keep(crypto.randomUUID(), id, { outcome, predicted: null, margin: null, faults: [], why: null }, 'self');
  const leaveCamera = () => {
    camera.stop();
    setWithout(true);
  };
  const picture = <HandPicture letter={letter} isMirrored={isMirrored} label={labelOf(letter)} />;

  return (
    <>
      <section className="stack" aria-label={t('sign-link.practice.desk')}>
        <div className="sign-practice-head">
          <LetterChoice alphabet={alphabet} value={id} onChange={go} />
          <p className="meta sign-stays">
            <Icon name="shield-check" />
            {t('sign-link.practice.stays')}
          </p>
        </div>
        <div className="sign-practice">
          {isWithout ? (
            <div className="sign-cam sign-cam-off sign-cam-sample">{picture}</div>
          ) : (
            <CameraStage camera={camera} turn={turn}>
              <CameraMessage camera={camera} onWithout={leaveCamera} />
            </CameraStage>
          )}
          <div className="stack">
            <TurnPanel
              letter={letter}
              isCalibrated={calibrations.list.some((one) => one.letter === id)}
              camera={camera}
              turn={turn}
              now={now}
              practice={practice}
              onNext={next}
              onSaveAgain={() => unsaved && void keep(unsaved.id, unsaved.letter, unsaved.made)}
            />
            {isWithout ? (
              <WithoutCamera letter={letter} language={language} busy={practice.adding.busy} onSaid={said} onNext={next} />
            ) : (
              <details open={!camera.stream}>
                <summary className="btn btn--quiet btn-edge">{t('sign-link.practice.how', { letter: id })}</summary>
                <div className="sign-sample">
                  {picture}
                  <LetterDescription letter={letter} language={language} />
                </div>
              </details>
            )}
            <div className="u-row">
              {isWithout ? (
                <Button kind="quiet" icon="video" onClick={() => setWithout(false)}>
                  {t('sign-link.practice.with')}
                </Button>
              ) : (
                camera.stream && (
                  <Button kind="quiet" onClick={leaveCamera}>
                    {t('sign-link.practice.without')}
                  </Button>
                )
              )}
            </div>
          </div>
        </div>
        {!isWithout && <EngineSection camera={camera} />}
      </section>
      {!isWithout && (
        <CalibrationSection
          letter={letter}
          language={language}
          camera={camera}
          calibrations={calibrations}
          practice={practice}
          takes={takes}
          isTrying={turn.phase === 'counting' || turn.phase === 'looking'}
        />
      )}
      <MadeSection now={now} practice={practice} />
    </>
  );
}
