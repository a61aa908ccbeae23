import '#ui/session/analysis/analysis.css';
import './reading.css';
import { useEffect } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { AskConsent } from '#ui/session/analysis/ask-consent.tsx';
import { FigureList } from '#ui/session/analysis/figure-list.tsx';
import { NotSo } from '#ui/session/analysis/not-so.tsx';
import { ReadingSummary } from '#ui/session/analysis/reading-summary.tsx';
import { RemoveAnalysis } from '#ui/session/analysis/remove-analysis.tsx';
import { FixedWords } from '../message/fixed-words.tsx';
import type { Place } from './marked-words.tsx';
import { ReadingBox } from './reading-box.tsx';
import { useMessageReading } from './use-message-reading.ts';
import { WordsOfReading } from './words-of-reading.tsx';

type Props = {
  conversationId: string;
  messageId: string;
  text: string;
  analysisId: string | undefined;
  /** Which words of the message count. */
  onPlaces(places: readonly Place[]): void;
  onClose(): void;
  onGone(): void;
};

const none: readonly Place[] = [];

/** What a message of the person may express: a possible reading with what it rests on, and the ways to say otherwise or delete it. */
export function MessageReading({ conversationId, messageId, text, analysisId, onPlaces, onClose, onGone }: Props) {
  const t = useT();
  const { consents, consent, analysis, help, isReading, read, failure } = useMessageReading({
    conversationId,
    messageId,
    analysisId,
  });
  const results = analysis && 'manner' in analysis.results ? analysis.results : undefined;
  const places = results?.evidence ?? none;
  useEffect(() => onPlaces(places), [places, onPlaces]);

  if (help) {
    return (
      <ReadingBox title={t('chat.reading.helpTitle')} stage="help" onClose={onClose}>
        <FixedWords text={help.text} helpLines={help.helpLines} isLast={false} />
        <p className="meta">{t('chat.reading.notRead')}</p>
      </ReadingBox>
    );
  }
  if (analysis) {
    return (
      <ReadingBox title={t('analysis.possible')} stage="reading" onClose={onClose}>
        <ReadingSummary analysis={analysis} />
        <WordsOfReading text={text} places={places} />
        <FigureList figures={analysis.figures} />
        <div className="u-row u-row-2">
          <NotSo analysis={analysis} />
          <RemoveAnalysis analysis={analysis} onGone={onGone} />
        </div>
      </ReadingBox>
    );
  }
  const isOff = consent && (!consent.granted || consent.refused);
  return (
    <ReadingBox title={t('chat.reading.read')} stage={isReading ? 'asked' : 'before'} onClose={onClose}>
      {(isReading || consents.isPending) && <Loading text={t(isReading ? 'chat.reading.reading' : 'analysis.consent.loading')} />}
      {consents.error && !consents.data && <ProblemNotice error={consents.error} retry={() => void consents.refetch()} />}
      {failure != null && !isReading && <ProblemNotice error={failure} retry={isOff ? undefined : () => void read()} />}
      {consent && !isReading && (isOff || failure == null) && (
        <AskConsent consent={consent}>
          <div>
            <Button icon="scan-search" onClick={() => void read()}>
              {t('chat.reading.now')}
            </Button>
          </div>
        </AskConsent>
      )}
    </ReadingBox>
  );
}
