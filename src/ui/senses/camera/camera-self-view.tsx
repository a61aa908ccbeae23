import { useEffect, useId, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { words } from '../../i18n/words.ts';
import { Button } from '../../primitives/button.tsx';
import { CameraMirror } from './camera-mirror.tsx';
import './camera-self-view.css';
import type { Camera } from './use-camera.ts';

words.offer('camera', {
  es: () => import('../locales/camera/es.json'),
  en: () => import('../locales/camera/en.json'),
});

/** What the camera sees, as in a mirror, for the person alone, with what it is doing in words. Whoever does not like to see themselves hides it. */
export function CameraSelfView({
  camera: { state, stream, calibration },
}: {
  camera: Pick<Camera, 'state' | 'stream' | 'calibration'>;
}) {
  const t = useT();
  const titleId = useId();
  const [isHidden, setHidden] = useState(false);
  useEffect(() => {
    // Without a connection there are no words; then neither is there anything to say.
    words.fetch('camera').catch(() => undefined);
  }, []);
  if (!words.has('camera.title')) return null;

  const told = state === 'watching' && calibration !== 'none' ? `calibration.${calibration}` : `state.${state}`;
  return (
    <section className="ui-camera" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('camera.title')}</h3>
      {stream && !isHidden && <CameraMirror stream={stream} label={t('camera.title')} className="ui-camera-mirror" />}
      {stream && isHidden && <p>{t('camera.hidden')}</p>}
      <p role="status">{t(`camera.${told}`)}</p>
      <p className="meta">{t('camera.stays')}</p>
      {stream && (
        <Button kind="quiet" icon={isHidden ? 'eye' : 'eye-off'} onClick={() => setHidden(!isHidden)}>
          {t(isHidden ? 'camera.show' : 'camera.hide')}
        </Button>
      )}
    </section>
  );
}
