import { useEffect } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { words } from '../../i18n/words.ts';
import type { Microphone } from './use-microphone.ts';

words.offer('microphone', {
  es: () => import('../locales/microphone/es.json'),
  en: () => import('../locales/microphone/en.json'),
});

/** What the microphone is doing, in words, and that its sound stays here. */
export function MicrophoneStatus({
  microphone: { state, isSpeaking },
}: {
  microphone: Pick<Microphone, 'state' | 'isSpeaking'>;
}) {
  const t = useT();
  useEffect(() => {
    // Without a connection there are no words; then neither is there anything to say.
    words.fetch('microphone').catch(() => undefined);
  }, []);
  if (!words.has('microphone.stays')) return null;
  return (
    <>
      <p role="status">{t(`microphone.state.${state}`)}</p>
      {state === 'listening' && <p className="meta">{t(isSpeaking ? 'microphone.voice' : 'microphone.silence')}</p>}
      <p className="meta">{t('microphone.stays')}</p>
    </>
  );
}
