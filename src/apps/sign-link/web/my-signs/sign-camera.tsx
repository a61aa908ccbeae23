import '../camera/practice.css';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { CameraMirror } from '#ui/senses/camera/camera-mirror.tsx';
import { HandOutline } from '../camera/hand-outline.tsx';
import type { HandCamera } from '../camera/use-hand-camera.ts';
import type { Recording } from './use-recording.ts';

type Props = {
  camera: HandCamera;
  recording: Recording;
  /** What recording is called here, and what is shown while it is under way. */
  begin: string;
  /** What can be done where there is no camera. */
  without: string;
};

/** The camera while a sign is recorded: what it sees, as in a mirror, what is happening in words, and the ways to begin, end and switch it off. */
export function SignCamera({ camera, recording, begin, without }: Props) {
  const t = useT();
  const { state, stream, start, stop } = camera;
  const { phase, secondsLeft, wasUnclear, hands, picture } = recording;
  if (!stream)
    return (
      <div className="sign-cam sign-cam-off">
        <div className="sign-cam-message">
          <Icon name="video-off" />
          <p role="status">{t(`sign-link.mySigns.camera.${state}`)}</p>
          <p className="meta">{t('sign-link.mySigns.camera.what')}</p>
          <Button icon="video" busy={state === 'asking'} onClick={() => void start()}>
            {t('sign-link.mySigns.camera.turnOn')}
          </Button>
          <p className="meta">{without}</p>
        </div>
      </div>
    );
  const isIdle = phase === 'idle';
  const told = isIdle && wasUnclear ? 'unclear' : phase;
  return (
    <div className="stack stack-3">
      <div className="sign-cam">
        <div className="sign-cam-mirror">
          <CameraMirror stream={stream} label={t('sign-link.mySigns.camera.mirror')} />
          {picture &&
            hands.map((hand, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one hand and the other
              <HandOutline key={at} hand={hand} picture={picture} fault={undefined} />
            ))}
        </div>
        <div className="sign-cam-frame" />
        <p className="sign-cam-badge">
          <Icon name="video" />
          {t(`sign-link.mySigns.camera.${state}`)}
        </p>
        {phase === 'counting' && <p className="sign-cam-count">{secondsLeft}</p>}
      </div>
      <Callout icon="hand" role="status">
        <p>{t(`sign-link.mySigns.recording.${told}`)}</p>
      </Callout>
      <div className="u-row btns">
        {isIdle ? (
          <Button
            kind="primary"
            disabledReason={state === 'watching' ? undefined : t('sign-link.mySigns.camera.soon')}
            onClick={recording.begin}
          >
            {begin}
          </Button>
        ) : (
          <>
            {phase === 'recording' && (
              <Button icon="check" onClick={recording.end}>
                {t('sign-link.mySigns.recording.endNow')}
              </Button>
            )}
            <Button icon="x" onClick={recording.cancel}>
              {t('sign-link.mySigns.recording.cancel')}
            </Button>
          </>
        )}
        <Button kind="quiet" icon="video-off" onClick={stop}>
          {t('sign-link.mySigns.camera.turnOff')}
        </Button>
      </div>
    </div>
  );
}
