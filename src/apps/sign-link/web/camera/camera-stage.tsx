import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { CameraMirror } from '#ui/senses/camera/camera-mirror.tsx';
import { HandOutline } from './hand-outline.tsx';
import type { HandCamera } from './use-hand-camera.ts';
import type { Turn } from './use-turn.ts';

type Props = {
  camera: HandCamera;
  turn: Pick<Turn, 'hand' | 'picture' | 'faults' | 'phase' | 'secondsLeft'>;
  children: ReactNode;
};

/** What the camera sees, as in a mirror, with the hand drawn over it. While it is off, `children` stand in its place. */
export function CameraStage({ camera: { stream, state }, turn: { hand, picture, faults, phase, secondsLeft }, children }: Props) {
  const t = useT();
  if (!stream) return <div className="sign-cam sign-cam-off">{children}</div>;
  return (
    <div className="sign-cam">
      <div className="sign-cam-mirror">
        <CameraMirror stream={stream} label={t('sign-link.practice.mirror')} />
        {hand && picture && <HandOutline hand={hand} picture={picture} fault={faults[0]} />}
      </div>
      <div className="sign-cam-frame" />
      <p className="sign-cam-badge">
        <Icon name="video" />
        {t(state === 'loading' ? 'sign-link.practice.camera.loading' : 'sign-link.practice.camera.on')}
      </p>
      {phase === 'counting' && <p className="sign-cam-count">{secondsLeft}</p>}
    </div>
  );
}
