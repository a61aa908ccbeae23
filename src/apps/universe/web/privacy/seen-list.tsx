import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { SeenLine, SeenPage } from '#platform/consent/grants/contract.ts';
import type { HandoffPage } from '#platform/handoffs/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Chip } from '#ui/primitives/chip.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { type Happened, mergeHappened } from '../../core/merge-happened.ts';
import { handoffsKey, seenKey } from '../keys.ts';
import { useAppName } from './use-app-name.ts';
import { useScopeName } from './use-scope-name.ts';

/** Who looked at what of this person, and what travelled between apps, newest first. */
export function SeenList() {
  const t = useT();
  const pages = useInfiniteQuery({
    queryKey: seenKey,
    queryFn: ({ pageParam, signal }) =>
      api.get<SeenPage>(`/api/user/seen?limit=10${pageParam === null ? '' : `&before=${pageParam}`}`, signal),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  const { data, isPending, error, refetch, hasNextPage } = pages;
  const moved = useQuery({
    queryKey: [...handoffsKey, 'decided'],
    queryFn: ({ signal }) => api.get<HandoffPage>('/api/handoffs?limit=50', signal),
  });
  const seen = data?.pages.flatMap(({ items }) => items) ?? [];
  const happened = mergeHappened(seen, moved.data?.items ?? [], hasNextPage);

  return (
    <section className="sec" aria-labelledby="universe-seen">
      <h2 className="t-lead" id="universe-seen">
        {t('universe.privacy.seen.title')}
      </h2>
      {isPending && <Loading text={t('universe.sharing.loading')} />}
      {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && happened.length === 0 && !hasNextPage && (
        <div className="stack stack-1">
          <p className="strong">{t('universe.privacy.seen.none')}</p>
          <p className="muted">{t('universe.privacy.seen.noneText')}</p>
        </div>
      )}
      {happened.length > 0 && (
        <ul className="universe-happened">
          {happened.map((one) => (
            <Line key={one.id} one={one} />
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
    </section>
  );
}

function Line({ one }: { one: Happened }) {
  const t = useT();
  const format = useFormat();
  const say = useSeenWords();
  const text =
    one.kind === 'seen'
      ? say(one.line)
      : t('universe.privacy.seen.moved', { from: one.from.name, to: one.to.name, count: one.count });
  return (
    <li>
      <Chip icon={one.kind === 'seen' ? 'eye' : 'route'} size="sm" />
      <span className="grow">{text}</span>
      <time className="meta ui-day" dateTime={one.at}>
        {format.day(one.at)}, {format.time(one.at)}
      </time>
    </li>
  );
}

function useSeenWords(): (line: SeenLine) => string {
  const t = useT();
  const scopeName = useScopeName();
  const appName = useAppName();
  return ({ who, name, action, scope, app }) => {
    if (who === 'link') return t('universe.privacy.seen.link', { app: appName(app ?? '') });
    const values = { name: name ?? t('universe.privacy.seen.somebody'), what: scope ? scopeName(scope) : '' };
    if (who === 'admin') return t('universe.privacy.seen.admin', values);
    const key = `universe.privacy.seen.${action}`;
    return t(words.has(key) ? key : 'universe.privacy.seen.other', values);
  };
}
