import type { Coherence } from '#platform/analysis/contract.ts';
import type { Figure } from '#platform/analysis/kept/contract.ts';
import { useT } from '../../i18n/use-t.ts';

type Props = { results: Coherence; figures: readonly Figure[] };

/** Whether words and the expression that was seen pointed the same way, with its n, what it means and what it does not. No emotion is named. */
export function CoherenceSummary({ results, figures }: Props) {
  const t = useT();
  const { agreement, segments } = results;
  const said = figures.find(({ key }) => key === 'coherence.agreement');
  return (
    <div className="stack stack-3">
      <div className="stack stack-1">
        <p className="strong">{t(`analysis.coherence.${howMuch(agreement)}`)}</p>
        <p>{agreement === null ? <Lacking results={results} /> : t('analysis.coherence.same', segments)}</p>
        {agreement !== null && segments.left > 0 && (
          <p className="meta">{t('analysis.coherence.left', { count: segments.left })}</p>
        )}
      </div>
      {said && (
        <dl className="ui-consent-text">
          <div>
            <dt className="meta">{t('analysis.figures.means')}</dt>
            <dd>{said.meaning}</dd>
          </div>
          <div>
            <dt className="meta">{t('analysis.figures.meansNot')}</dt>
            <dd>
              {said.notMeaning} {t('analysis.coherence.manyWays')}
            </dd>
          </div>
        </dl>
      )}
    </div>
  );
}

/** What is missing for anything to be said. */
function Lacking({ results: { why, segments } }: { results: Coherence }) {
  const t = useT();
  if (why === 'one-channel') return t('analysis.coherence.oneChannel');
  if (why === 'few-segments') return t('analysis.coherence.fewSegments', { count: segments.compared + segments.left });
  return t('analysis.coherence.notSure', { count: segments.compared });
}

function howMuch(agreement: Coherence['agreement']): 'noData' | 'all' | 'none' | 'some' {
  if (agreement === null) return 'noData';
  if (agreement === 1) return 'all';
  return agreement === 0 ? 'none' : 'some';
}
