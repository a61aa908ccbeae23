import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SafetyFigures } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';

const periods = ['7', '30', '90'] as const;
type Days = (typeof periods)[number];

/** How often hard moments came and how they went on: counts of everybody together, and none that is small enough to be somebody. */
export function SafetyFiguresTable() {
  const t = useT();
  const [days, setDays] = useState<Days>('30');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['universe', 'admin', 'safety', days],
    queryFn: ({ signal }) => api.get<SafetyFigures>(`/api/admin/safety?days=${days}`, signal),
  });
  return (
    <section className="sec" aria-labelledby="universe-safety-figures">
      <h2 id="universe-safety-figures">{t('universe.admin.oversight.figures')}</h2>
      <p className="meta">{t('universe.admin.oversight.figuresText')}</p>
      <Seg<Days>
        legend={t('universe.admin.oversight.period')}
        value={days}
        onChange={setDays}
        options={periods.map((value) => ({ value, label: t('universe.admin.oversight.days', { days: value }) }))}
      />
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data?.rows.length === 0 && (
        <EmptyState title={t('universe.admin.oversight.quiet')} text={t('universe.admin.oversight.quietText')} />
      )}
      {data && data.rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className="table-wrap universe-admin-table" aria-label={t('universe.admin.oversight.figures')} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                {['event', 'level', 'kind', 'count'].map((head) => (
                  <th key={head} scope="col" className={head === 'count' ? 'num' : undefined}>
                    {t(`universe.admin.oversight.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.rows.map(({ level, kind, event, count }) => (
                <tr key={`${level} ${kind} ${event}`}>
                  <th scope="row">{t(`universe.admin.oversight.events.${event}`)}</th>
                  <td data-head={t('universe.admin.oversight.level')}>{t(`universe.admin.oversight.levels.${level}`)}</td>
                  <td data-head={t('universe.admin.oversight.kind')}>{t(`universe.admin.oversight.kinds.${kind}`)}</td>
                  <td data-head={t('universe.admin.oversight.count')} className="num">
                    {count ?? t('universe.admin.oversight.few', { least: data.least })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
