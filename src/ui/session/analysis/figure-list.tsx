import type { Figure } from '#platform/analysis/kept/contract.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useT } from '../../i18n/use-t.ts';

/** The numbers of an analysis with their units; each opens to what it means, what it does not, and the person's own earlier ones. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const t = useT();
  return (
    <details className="ui-figures">
      <summary>{t('analysis.figures.show', { count: figures.length })}</summary>
      <p className="meta">{t('analysis.figures.how')}</p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.key}>
            <FigureRow figure={figure} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FigureRow({ figure: { name, value, unit, meaning, notMeaning, baseline, noBaseline } }: { figure: Figure }) {
  const t = useT();
  const format = useFormat();
  const short = (number: number) => format.number(Math.round(number * 100) / 100);
  return (
    <details className="ui-figure">
      <summary>
        <span className="grow">{name}</span>
        <span className="nums ui-figure-value">
          {value === null ? <span className="meta">{t('analysis.figures.none')}</span> : <b>{short(value)}</b>}
          {value !== null && <span className="meta"> {unit}</span>}
        </span>
      </summary>
      <dl>
        <div>
          <dt className="meta">{t('analysis.figures.means')}</dt>
          <dd>
            {meaning} {value === null && t('analysis.figures.noData')}
          </dd>
        </div>
        <div>
          <dt className="meta">{t('analysis.figures.meansNot')}</dt>
          <dd>{notMeaning}</dd>
        </div>
        <div>
          <dt className="meta">
            {baseline ? t('analysis.figures.compared', { count: baseline.of }) : t('analysis.figures.notCompared')}
          </dt>
          <dd>
            {baseline ? t('analysis.figures.baseline', { median: short(baseline.median), iqr: short(baseline.iqr) }) : noBaseline}
          </dd>
        </div>
      </dl>
    </details>
  );
}
