import { useInfiniteQuery } from '@tanstack/react-query';
import type { AccessRequestPage } from '#platform/catalog/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useAct } from '#ui/primitives/use-act.ts';

/** What a person asked for, and what was answered. */
export function MyRequests({ nameOf }: { nameOf(slug: string): string }) {
  const t = useT();
  const format = useFormat();
  const { act } = useAct(['universe', 'access']);
  const list = useInfiniteQuery({
    queryKey: ['universe', 'access', 'requests'],
    queryFn: ({ pageParam }) =>
      api.get<AccessRequestPage>(`/api/user/access-requests${pageParam ? `?after=${encodeURIComponent(pageParam)}` : ''}`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];

  const withdraw = (id: string) =>
    act(() => api.delete(`/api/user/access-requests/${id}`), { done: { text: t('universe.access.withdrawn') }, loudly: true });

  if (items.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="universe-asked">
      <h2 id="universe-asked">{t('universe.access.asked')}</h2>
      <ul className="rows universe-asked">
        {items.map(({ id, app, accessLevel, reason, status, createdAt }) => (
          <li key={id} className="item">
            <span className="grow">
              <b>
                {nameOf(app)}: {t(`universe.access.level.${accessLevel}`)}
              </b>
              <span className="meta ui-day">
                {format.day(createdAt)} · {reason}
              </span>
            </span>
            <Tag kind={status === 'granted' ? 'ok' : 'line'} icon={status === 'asked' ? 'hourglass' : undefined}>
              {t(`universe.access.status.${status}`)}
            </Tag>
            {status === 'asked' && (
              <Button kind="quiet" onClick={() => void withdraw(id)}>
                {t('universe.access.withdraw')}
                <span className="sr"> {nameOf(app)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton pages={list} />
    </section>
  );
}
