import '#ui/session/analysis/analysis.css';
import './voice.css';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { useConsents } from '#ui/session/use-consents.ts';
import { Permitted } from './permitted.tsx';
import { VoiceMeter } from './voice-meter.tsx';

/** How to answer aloud: nothing here turns speech into text. Whoever wants it has their voice measured meanwhile; no step needs it. */
export function SpeakAloud({ sessionId }: { sessionId: string }) {
  const t = useT();
  const { data: consents, isPending } = useConsents({ lately: true });
  const consent = consents?.find(({ purpose }) => purpose === 'voice');
  return (
    <>
      <p>{t('comunicacion-social.voice.aloud.how')}</p>
      <ol className="list">
        <li>{t('comunicacion-social.voice.aloud.say')}</li>
        <li>{t('comunicacion-social.voice.aloud.write')}</li>
      </ol>
      <p className="meta">{t('comunicacion-social.voice.aloud.dictate')}</p>
      {isPending && <Loading text={t('analysis.consent.loading')} />}
      {consent && (
        <div className="stack stack-3" data-secondary>
          <h3>{t('comunicacion-social.voice.aloud.measure')}</h3>
          {!consent.refused && <p className="meta">{t('comunicacion-social.voice.aloud.optional')}</p>}
          <Permitted consent={consent}>
            <VoiceMeter isAllowed={consent.granted} practiceId={sessionId} />
          </Permitted>
        </div>
      )}
    </>
  );
}
