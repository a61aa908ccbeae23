import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { CaseSeen, CaseSeenPage } from '../../professional/contract.ts';
import { seenKey } from './keys.ts';

/** "Quién lo ha visto": each time that somebody looked at this case, and at what, last first. */
export function CaseSeenList({ caseId }: { caseId: string }) {
  const t = useT();
  const format = useFormat();
  const pages = useInfiniteQuery({
    queryKey: seenKey(caseId),
    queryFn: ({ pageParam, signal }) =>
      api.get<CaseSeenPage>(
        `/api/despacho-legal/cases/${caseId}/seen?limit=20${pageParam === null ? '' : `&before=${pageParam}`}`,
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  const { data, error, refetch } = pages;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="sec" aria-labelledby="legal-seen">
      <h2 className="t-lead" id="legal-seen">
        {t('despacho-legal.seen.title')}
      </h2>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && items.length === 0 && <p className="muted measure">{t('despacho-legal.seen.none')}</p>}
      {items.length > 0 && (
        <ul className="rows">
          {items.map((line) => (
            <li className="legal-row" key={line.id}>
              <p>{sayIn(t, line)}</p>
              <p className="meta">
                <time dateTime={line.at}>
                  {format.date(line.at)}, {format.time(line.at)}
                </time>
              </p>
            </li>
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
    </section>
  );
}

function sayIn(t: ReturnType<typeof useT>, { name, act, scope }: CaseSeen): string {
  const key = `despacho-legal.seen.act.${act}`;
  const part = scope ? t(`despacho-legal.share.part.${scope}`) : '';
  const who = name ?? t('despacho-legal.share.somebody');
  return t(words.has(key) ? key : 'despacho-legal.seen.other', { name: who, part });
}
