import { useInfiniteQuery } from '@tanstack/react-query';
import type { Incidents } from '#platform/safety/oversight/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { reportsKey } from './reports-key.ts';

/** What a person reported, and what they were answered. */
export function MyReports() {
  const t = useT();
  const format = useFormat();
  const list = useInfiniteQuery({
    queryKey: reportsKey,
    queryFn: ({ pageParam, signal }) =>
      api.get<Incidents>(`/api/safety/incidents${pageParam ? `?after=${encodeURIComponent(pageParam)}` : ''}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="sec" aria-labelledby="universe-reports">
      <h2 id="universe-reports">{t('universe.report.mine')}</h2>
      {list.isPending && <Loading />}
      {list.error && <ProblemNotice error={list.error} retry={() => void list.refetch()} />}
      {list.data && items.length === 0 && <p className="meta">{t('universe.report.none')}</p>}
      {items.length > 0 && (
        <ul className="rows">
          {items.map(({ id, kind, words, status, answer, createdAt }) => (
            <li key={id} className="item">
              <span className="grow">
                <b>{t(`universe.report.kind.${kind}`)}</b>
                <span className="meta ui-day">{format.day(createdAt)}</span>
                <span className="universe-report-words">{words}</span>
                {answer !== null && (
                  <span className="universe-report-words">
                    <b>{t('universe.report.answer')}</b> {answer}
                  </span>
                )}
              </span>
              <Tag kind={status === 'closed' ? 'ok' : 'line'} icon={status === 'open' ? 'hourglass' : undefined}>
                {t(`universe.report.status.${status}`)}
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <MoreButton pages={list} />
    </section>
  );
}
