import { type ReactNode, useState } from 'react';
import type { AudioMeasures, VideoMeasures } from '#platform/analysis/contract.ts';
import type { Figure, KeepMeasures } from '#platform/analysis/kept/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { FigureList } from '#ui/session/analysis/figure-list.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { AnalysisBlock } from './analysis-block.tsx';
import { useKeptAnalysis } from './use-kept-analysis.ts';

type Props = {
  measures: AudioMeasures | VideoMeasures;
  figures: readonly Figure[];
  /** The rehearsal in which it was measured. */
  practiceId?: string | undefined;
  isMain: boolean;
  onDiscard(): void;
  /** What is shown until they are kept. */
  children: ReactNode;
};

/** The measuring is over: all of it explained. It is kept when the person says so, and not before. */
export function MeasuresEnd({ measures, figures, practiceId, isMain, onDiscard, children }: Props) {
  const t = useT();
  const { language } = useLanguage();
  // The same for every try, so that a lost answer keeps it once.
  const [id] = useState(() => crypto.randomUUID());
  const [isKept, setKept] = useState(false);
  const { busy, error, act } = useAct(analysesKey);
  const kept = useKeptAnalysis(isKept ? id : undefined);

  const save = async () => {
    const sent = { id, language, ...(practiceId ? { conversationId: practiceId } : {}), ...channelOf(measures) };
    const isDone = await act(() => api.post('/api/user/analyses/measures', sent satisfies KeepMeasures));
    if (isDone) setKept(true);
  };

  if (isKept) {
    return (
      <div className="stack stack-4">
        <p role="status">{t('comunicacion-social.voice.keep.saved')}</p>
        <div className="u-row">
          <Button icon="rotate-ccw" onClick={onDiscard}>
            {t('comunicacion-social.voice.keep.another')}
          </Button>
        </div>
        {kept.data && <AnalysisBlock analysis={kept.data} onGone={onDiscard} />}
        {kept.error && <ProblemNotice error={kept.error} retry={() => void kept.refetch()} />}
      </div>
    );
  }
  return (
    <div className="stack stack-4">
      {children}
      <FigureList figures={figures} />
      <p className="meta">{t('comunicacion-social.voice.keep.notYet')}</p>
      {error !== undefined && <ProblemNotice title={t('comunicacion-social.voice.keep.failed')} error={error} />}
      <div className="u-row">
        <Button kind={isMain ? 'primary' : 'line'} busy={busy} onClick={() => void save()}>
          {t('comunicacion-social.voice.keep.save')}
        </Button>
        <Button kind="quiet" icon="trash-2" onClick={onDiscard}>
          {t('comunicacion-social.voice.keep.discard')}
        </Button>
      </div>
    </div>
  );
}

function channelOf(measures: AudioMeasures | VideoMeasures) {
  return 'speechRatio' in measures ? ({ channel: 'audio', measures } as const) : ({ channel: 'video', measures } as const);
}
