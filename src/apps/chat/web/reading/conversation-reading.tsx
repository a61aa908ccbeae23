import '#ui/session/analysis/analysis.css';
import './reading.css';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { AskConsent } from '#ui/session/analysis/ask-consent.tsx';
import { FigureList } from '#ui/session/analysis/figure-list.tsx';
import { NotSo } from '#ui/session/analysis/not-so.tsx';
import { ReadingSummary } from '#ui/session/analysis/reading-summary.tsx';
import { RemoveAnalysis } from '#ui/session/analysis/remove-analysis.tsx';
import type { Turn } from '../../core/turns-of.ts';
import { CuesTable } from './cues-table.tsx';
import { ReadingBox } from './reading-box.tsx';
import { TurnList } from './turn-list.tsx';
import { useConversationReading } from './use-conversation-reading.ts';

type Props = { conversationId: string; botName: string; turns: readonly Turn[]; onClose(): void };

/** How a conversation goes, in counts of both sides: none is better, and nothing is said of who speaks. */
export function ConversationReading({ conversationId, botName, turns, onClose }: Props) {
  const t = useT();
  const format = useFormat();
  const { consents, consent, analysis, isReading, count, failure } = useConversationReading(conversationId);
  const cues = analysis && 'questionsReturned' in analysis.results ? analysis.results : undefined;
  const isOff = consent && (!consent.granted || consent.refused);

  return (
    <ReadingBox title={t('chat.cues.title')} stage={isReading ? 'asked' : cues ? 'counted' : 'before'} onClose={onClose}>
      {(isReading || consents.isPending) && <Loading text={t(isReading ? 'chat.cues.counting' : 'analysis.consent.loading')} />}
      {consents.error && !consents.data && <ProblemNotice error={consents.error} retry={() => void consents.refetch()} />}
      {failure != null && !isReading && <ProblemNotice error={failure} retry={isOff ? undefined : () => void count()} />}
      {analysis && cues && (
        <>
          <div className="stack stack-1">
            <p>{t('chat.cues.lead')}</p>
            <p className="meta">
              {t('chat.cues.madeAt', { day: format.day(analysis.createdAt), time: format.time(analysis.createdAt) })}
            </p>
          </div>
          <ReadingSummary analysis={analysis} />
          <CuesTable cues={cues} botName={botName} />
          <TurnList cues={cues} botName={botName} turns={turns} />
          <FigureList figures={analysis.figures} />
          <div className="u-row u-row-2">
            {!isOff && (
              <Button icon="rotate-ccw" busy={isReading} onClick={() => void count()}>
                {t('chat.cues.again')}
              </Button>
            )}
            <NotSo analysis={analysis} />
            <RemoveAnalysis analysis={analysis} onGone={onClose} />
          </div>
        </>
      )}
      {!analysis && consent && !isReading && (isOff || failure == null) && (
        <AskConsent consent={consent}>
          <div>
            <Button icon="scan-search" onClick={() => void count()}>
              {t('chat.cues.now')}
            </Button>
          </div>
        </AskConsent>
      )}
    </ReadingBox>
  );
}
