import '#ui/session/analysis/analysis.css';
import '../keeping/keeping.css';
import './voice.css';
import { type ReactNode, useState } from 'react';
import type { Consent, ConsentPurpose } from '#platform/consent/ledger/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { AskConsent } from '#ui/session/analysis/ask-consent.tsx';
import { useConsents } from '#ui/session/use-consents.ts';
import { Together } from '../together/together.tsx';
import { AudioFile } from './audio-file.tsx';
import { CameraMeter } from './camera-meter.tsx';
import { KeptList } from './kept-list.tsx';
import { Permitted } from './permitted.tsx';
import { VoiceMeter } from './voice-meter.tsx';

type Part = 'speech' | 'file' | 'face';
type PartProps = { isAllowed: boolean; isMain: boolean; onUse(): void };

const parts: readonly { part: Part; purpose: ConsentPurpose; show: (props: PartProps) => ReactNode }[] = [
  { part: 'speech', purpose: 'voice', show: (props) => <VoiceMeter {...props} /> },
  { part: 'file', purpose: 'audio-files', show: ({ isMain, onUse }) => <AudioFile isMain={isMain} onUse={onUse} /> },
  { part: 'face', purpose: 'camera', show: (props) => <CameraMeter {...props} /> },
];

/** A voice, a recording and a face in numbers. Each is off until it is allowed and asked for, and none is needed for anything. */
export function Page() {
  const t = useT();
  const { data: consents, error, refetch } = useConsents();
  return (
    <>
      <header className="title">
        <h1>{t('comunicacion-social.myVoice')}</h1>
        <p>{t('comunicacion-social.voice.lead')}</p>
        <p>{t('comunicacion-social.voice.optional')}</p>
      </header>
      {consents && <Parts consents={consents} />}
      {!consents && error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!consents && !error && <Loading text={t('analysis.consent.loading')} />}
      <KeptList />
    </>
  );
}

function Parts({ consents }: { consents: readonly Consent[] }) {
  const t = useT();
  // The one whose next step stands out: the one that was used last.
  const [used, setUsed] = useState<Part>();
  const consentFor = (purpose: ConsentPurpose) => consents.find((one) => one.purpose === purpose);
  // An account of work or of a school is refused all of it: it is said once, and there is nothing to press.
  const refused = consents.find((one) => one.purpose === 'voice' && one.refused === 'account');
  if (refused) return <AskConsent consent={refused} />;
  const main = used ?? parts.find(({ purpose }) => consentFor(purpose)?.granted)?.part;
  const shown = parts.map(({ part, purpose, show }) => {
    const consent = consentFor(purpose);
    if (!consent) return null;
    const isMain = part === main;
    return (
      <section key={part} className="sec social-voice-part" aria-labelledby={`social-voice-${part}`}>
        <div className="stack stack-1">
          <h2 className="t-lead" id={`social-voice-${part}`}>
            {t(`comunicacion-social.voice.${part}.title`)}
          </h2>
          <p>{t(`comunicacion-social.voice.${part}.text`)}</p>
        </div>
        <Permitted consent={consent}>{show({ isAllowed: consent.granted, isMain, onUse: () => setUsed(part) })}</Permitted>
      </section>
    );
  });
  return (
    <>
      {shown}
      <Together consents={consents} />
    </>
  );
}
