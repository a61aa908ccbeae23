import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { withAnalysisWords } from '#ui/session/analysis/with-analysis-words.ts';

type Panel = ComponentType<{ sessionId: string }>;

/** «Contestar con voz»: how to say it aloud, downloaded when somebody asks for it. The field stays, and is what is sent. */
export function VoiceReply({ sessionId }: { sessionId: string }) {
  const t = useT();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [Shown, setShown] = useState<Panel>();
  const [isLoading, setLoading] = useState(false);
  useEffect(() => {
    if (Shown) heading.current?.focus();
  }, [Shown]);

  const open = async () => {
    setLoading(true);
    try {
      const { SpeakAloud } = await withAnalysisWords(() => import('../voice/speak-aloud.tsx'));
      setShown(() => SpeakAloud);
    } catch {
      showToast({ text: t('ui.tools.notLoaded') });
    } finally {
      setLoading(false);
    }
  };
  const press = () => {
    if (Shown) setShown(undefined);
    else if (!isLoading) void open();
  };
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-expanded={Shown !== undefined}
        aria-controls={Shown ? id : undefined}
        aria-disabled={isLoading || undefined}
        onClick={press}
      >
        <Icon name="mic" />
        {t(`comunicacion-social.voice.aloud.${Shown ? 'close' : 'open'}`)}
      </button>
      {Shown && (
        <section id={id} className="stack stack-3 social-voice-aloud" aria-labelledby={`${id}-title`}>
          <h2 className="t-lead" id={`${id}-title`} ref={heading} tabIndex={-1}>
            {t('comunicacion-social.voice.aloud.title')}
          </h2>
          <Shown sessionId={sessionId} />
        </section>
      )}
    </>
  );
}
