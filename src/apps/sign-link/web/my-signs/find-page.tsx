import './my-signs.css';
import { useState } from 'react';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { describeTake } from '../../core/motion/describe-take.ts';
import type { SignFound } from '../../core/motion/find-sign.ts';
import { findByDoing } from '../../core/my-signs/find-by-doing.ts';
import { useHandCamera } from '../camera/use-hand-camera.ts';
import { Frame } from '../shell/frame.tsx';
import { FoundSigns } from './found-signs.tsx';
import { mySignsPath } from './my-signs-keys.ts';
import { SignCamera } from './sign-camera.tsx';
import { useKnownTakes } from './use-known-takes.ts';
import { usePersonalSigns } from './use-personal-signs.ts';
import { useRecording } from './use-recording.ts';

/** Finding a sign by doing it: compared on this page with the takes that its person recorded, and with nothing else. */
export function Page() {
  const t = useT();
  const signs = usePersonalSigns();
  const { known, error, readAgain } = useKnownTakes();
  const [found, setFound] = useState<SignFound>();
  const camera = useHandCamera();
  const recording = useRecording(camera, (take) => {
    setFound(findByDoing(describeTake(take), known ?? []));
    return false;
  });
  const problem = error ?? signs.error;
  return (
    <Frame title={t('sign-link.mySigns.pages.find')} lead={t('sign-link.mySigns.findLead')} hidesLanguage>
      <p>
        <Link to={mySignsPath}>{t('sign-link.mySigns.back')}</Link>
      </p>
      {problem && (
        <ProblemNotice
          error={problem}
          retry={() => {
            readAgain();
            void signs.refetch();
          }}
        />
      )}
      {!problem && (!known || !signs.data) && <Loading />}
      {known?.length === 0 && (
        <EmptyState title={t('sign-link.mySigns.nothingToFind')} text={t('sign-link.mySigns.nothingToFindText')}>
          <ButtonLink to={`${mySignsPath}/nueva`} icon="plus">
            {t('sign-link.mySigns.add')}
          </ButtonLink>
        </EmptyState>
      )}
      {known && known.length > 0 && signs.data && (
        <div className="my-signs-found">
          <SignCamera
            camera={camera}
            recording={recording}
            begin={t(found ? 'sign-link.mySigns.findAgain' : 'sign-link.mySigns.findBegin')}
            without={t('sign-link.mySigns.withoutFinding')}
          />
          <FoundSigns found={found} signs={signs.data.items} />
        </div>
      )}
    </Frame>
  );
}
