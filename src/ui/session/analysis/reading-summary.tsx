import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { CoherenceSummary } from './coherence-summary.tsx';

/** What a text may express, in plain words and never as what somebody feels. What its person says of it stands before it. */
export function ReadingSummary({ analysis }: { analysis: Analysis }) {
  const t = useT();
  const { results, confidence, stands, correction } = analysis;
  if (!('manner' in results)) {
    if (correction) return <Said analysis={analysis} />;
    return 'agreement' in results ? <CoherenceSummary results={results} figures={analysis.figures} /> : null;
  }
  const { isSure, emotion } = results;
  if (stands.isCorrected) {
    return (
      <div className="stack stack-2">
        <Said analysis={analysis} />
        <p className="meta">
          {isSure ? t('analysis.programRead', { what: t(`analysis.emotion.${emotion}`) }) : t('analysis.programUnclear')}
        </p>
      </div>
    );
  }
  if (!isSure) {
    return (
      <div className="stack stack-1">
        <p className="strong">{t('analysis.unclear')}</p>
        <p>{t('analysis.unclearText')}</p>
      </div>
    );
  }
  return (
    <div className="stack stack-1">
      <p className="strong">
        {emotion === 'neutral'
          ? t('analysis.nothingSeen')
          : t('analysis.expresses', { emotion: t(`analysis.emotion.${emotion}`) })}
      </p>
      {confidence !== null && <p>{t('analysis.confidence', { count: of100(confidence) })}</p>}
      <p className="meta">
        {confidence !== null && t('analysis.tried')} {t('analysis.onlyWords')}
      </p>
    </div>
  );
}

/** The person's own word or note, which counts. */
function Said({ analysis: { stands } }: { analysis: Analysis }) {
  const t = useT();
  return (
    <div className="stack stack-1">
      <p className="strong">
        {stands.emotion ? t('analysis.youSay', { emotion: t(`analysis.emotion.${stands.emotion}`) }) : t('analysis.youSayNo')}
      </p>
      {stands.note && (
        <p className="ui-analysis-note">
          <span className="meta">{t('analysis.yourNote')}: </span>
          {stands.note}
        </p>
      )}
      <p className="meta">{t('analysis.yoursCounts')}</p>
    </div>
  );
}

/** Nothing read of somebody is certain, however often it held. */
function of100(confidence: number): number {
  return Math.min(99, Math.round(confidence * 100));
}
