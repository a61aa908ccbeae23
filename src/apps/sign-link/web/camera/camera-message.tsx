import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import type { HandCamera } from './use-hand-camera.ts';

/** Why the camera is off, what happens when it is on, and the two ways to go on. */
export function CameraMessage({ camera: { state, start }, onWithout }: { camera: HandCamera; onWithout(): void }) {
  const t = useT();
  return (
    <div className="sign-cam-message">
      <Icon name="video-off" />
      <p role="status">{t(`sign-link.practice.camera.${state}`)}</p>
      {state === 'off' && <p className="meta">{t('sign-link.practice.camera.what')}</p>}
      <Button kind="primary" icon="video" busy={state === 'asking'} onClick={() => void start()}>
        {t(state === 'off' || state === 'asking' ? 'sign-link.practice.turnOn' : 'sign-link.practice.turnOnAgain')}
      </Button>
      <Button kind="quiet" onClick={onWithout}>
        {t('sign-link.practice.without')}
      </Button>
    </div>
  );
}
