import { useRef } from 'react';
import type { Figure } from '#platform/analysis/kept/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CameraSelfView } from '#ui/senses/camera/camera-self-view.tsx';
import { type Camera, useCamera } from '#ui/senses/camera/use-camera.ts';
import { LiveNumbers } from './live-numbers.tsx';
import { MeasuresEnd } from './measures-end.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useOwnFigures } from './use-own-figures.ts';

const expressions = new Set(
  ['neutral', 'happy', 'sad', 'angry', 'fearful', 'disgusted', 'surprised'].map((name) => `video.${name}`),
);

type Props = { isAllowed: boolean; isMain?: boolean; onUse?(): void };

/** The camera, from its press to numbers that are kept or not. What it shows of a face is never called what somebody feels. */
export function CameraMeter({ isAllowed, isMain = false, onUse }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const camera = useCamera({ isAllowed });
  const { state, measures, discard } = camera;
  const isOver = state === 'done';
  const figures = useOwnFigures(measures);
  useKeptFocus(box, state);
  const numbers = figures && (
    <LiveNumbers
      title={t('comunicacion-social.voice.face.numbers')}
      figures={figures.filter(isWorthARow)}
      note={t('comunicacion-social.voice.face.little')}
    />
  );
  const begin = () => {
    onUse?.();
    void camera.start();
  };

  return (
    <div className="stack stack-4" ref={box}>
      <div className="social-voice-camera">
        <div className="stack stack-4">
          <CameraSelfView camera={camera} />
          {!isOver && <Acts camera={camera} kind={isMain ? 'primary' : 'line'} onBegin={begin} />}
          {state === 'watching' && <Calibrate camera={camera} />}
        </div>
        <div className="stack stack-4">
          {state === 'watching' && !figures && <p className="meta">{t('comunicacion-social.voice.face.soon')}</p>}
          {!isOver && numbers}
        </div>
      </div>
      {isOver && measures && figures && (
        <MeasuresEnd measures={measures} figures={figures} isMain={isMain} onDiscard={discard}>
          {numbers}
        </MeasuresEnd>
      )}
      {isOver && !measures && (
        <>
          <p>{t('comunicacion-social.voice.face.nothing')}</p>
          <div className="u-row">
            <Button onClick={begin}>{t('comunicacion-social.voice.face.again')}</Button>
          </div>
        </>
      )}
    </div>
  );
}

/** Seven shapes of a face, six of which are mostly not there: those are left to the list that explains all of them. */
function isWorthARow({ key, value }: Figure): boolean {
  return !expressions.has(key) || (value !== null && value >= 0.1);
}

/** Only for whoever wants to know where they look; said as it is, and as no score. */
function Calibrate({ camera: { calibration, calibrate } }: { camera: Camera }) {
  const t = useT();
  return (
    <div className="stack stack-2">
      <div className="u-row">
        <Button icon="focus" busy={calibration === 'running'} onClick={calibrate}>
          {t('comunicacion-social.voice.face.calibrate')}
        </Button>
      </div>
      <p className="meta">
        {t('comunicacion-social.voice.face.why')} {t('comunicacion-social.voice.face.noScore')}
      </p>
    </div>
  );
}

type ActsProps = { camera: Camera; kind: 'primary' | 'line'; onBegin(): void };

function Acts({ camera: { state, measures, stop }, kind, onBegin }: ActsProps) {
  const t = useT();
  if (state === 'watching' || state === 'asking') {
    return (
      <div className="u-row">
        <Button kind={state === 'watching' ? kind : 'line'} icon="square" onClick={stop}>
          {t('comunicacion-social.voice.face.end')}
        </Button>
      </div>
    );
  }
  const isTried = state === 'denied' || state === 'missing' || state === 'failed';
  const label = state === 'paused' ? 'goOn' : isTried ? 'again' : 'start';
  return (
    <div className="u-row">
      <Button kind={isTried ? 'line' : kind} icon="eye" onClick={onBegin}>
        {t(`comunicacion-social.voice.face.${label}`)}
      </Button>
      {state === 'paused' && measures && (
        <Button kind="quiet" icon="square" onClick={stop}>
          {t('comunicacion-social.voice.face.end')}
        </Button>
      )}
    </div>
  );
}
