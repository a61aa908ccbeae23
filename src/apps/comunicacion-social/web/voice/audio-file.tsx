import { type ChangeEvent, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { AnalysisBlock } from './analysis-block.tsx';
import { type AudioFileNow, useAudioFile } from './use-audio-file.ts';
import { useKeptAnalysis } from './use-kept-analysis.ts';
import { useKeptFocus } from './use-kept-focus.ts';

type Props = { isMain: boolean; onUse(): void };

/** A recording that somebody has already: chosen, made smaller here, sent, measured there and erased there. Every step can be stopped. */
export function AudioFile({ isMain, onUse }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { now, look, stop, forget } = useAudioFile();
  const isBusy = ['reading', 'sending', 'waiting', 'looking'].includes(now.step);
  useKeptFocus(box, isBusy ? 'busy' : now.step);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen) void look(chosen);
    // The same file can be chosen again.
    target.value = '';
  };

  return (
    <div className="stack stack-4" ref={box}>
      <p className="meta">{t('comunicacion-social.voice.file.two')}</p>
      <div role="status" className="social-voice-said">
        {said(now) && <p>{t(`comunicacion-social.voice.file.${said(now)}`)}</p>}
      </div>
      {isBusy && <UnderWay now={now} onStop={() => void stop()} />}
      {now.step === 'failed' && <ProblemNotice title={t('comunicacion-social.voice.file.failed')} error={now.error} />}
      {now.step === 'done' && <Measured analysisId={now.analysisId} onGone={forget} />}
      {!isBusy && (
        <div className="stack stack-2">
          <div className="u-row">
            <Button
              kind={isMain && now.step !== 'done' ? 'primary' : 'line'}
              icon="paperclip"
              onClick={() => {
                onUse();
                picker.current?.click();
              }}
            >
              {t(`comunicacion-social.voice.file.${now.step === 'idle' ? 'choose' : 'other'}`)}
            </Button>
          </div>
          <p className="meta">{t('comunicacion-social.voice.file.kinds')}</p>
        </div>
      )}
      <input
        ref={picker}
        type="file"
        accept="audio/*"
        hidden
        aria-label={t('comunicacion-social.voice.file.choose')}
        onChange={choose}
      />
    </div>
  );
}

function said({ step }: AudioFileNow): string | undefined {
  return step === 'idle' || step === 'failed' ? undefined : step;
}

function UnderWay({ now, onStop }: { now: AudioFileNow; onStop(): void }) {
  const t = useT();
  const isOurs = now.step === 'waiting' || now.step === 'looking';
  const percent = 'part' in now ? Math.round(now.part * 100) : undefined;
  return (
    <div className="stack stack-2">
      <div className="social-voice-progress">
        <progress aria-label={t(`comunicacion-social.voice.file.${said(now)}`)} max={100} value={percent} />
        {percent !== undefined && (
          <span className="meta nums">{t('comunicacion-social.voice.file.part', { count: percent })}</span>
        )}
      </div>
      {isOurs && <p className="meta">{t('comunicacion-social.voice.file.leave')}</p>}
      <div className="u-row">
        <Button icon="square" onClick={onStop}>
          {t('comunicacion-social.voice.file.stop')}
        </Button>
      </div>
    </div>
  );
}

function Measured({ analysisId, onGone }: { analysisId: string | null; onGone(): void }) {
  const { data, error, refetch } = useKeptAnalysis(analysisId);
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  return data ? <AnalysisBlock analysis={data} onGone={onGone} /> : <Loading />;
}
