import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '#ui/api/client.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';

type Next = string | number | null;

type Props<Item> = {
  /** Under which it is kept; with the first part all of the admin area is read again. */
  name: string;
  url: string;
  /** How the server is told where the next page begins. */
  cursor?: 'after' | 'before';
  label: string;
  heads: string[];
  /** Which columns hold numbers, from 0. */
  numbers?: readonly number[];
  empty: { title: string; text: string };
  keyOf(item: Item): string;
  /** What stands under each head; the first names the row. */
  cells(item: Item): readonly ReactNode[];
};

/** A list of the server as a table, page after page. Where the window is narrow each row is a card, and each cell says its head. */
export function PagedTable<Item>({ name, url, cursor = 'after', label, heads, numbers = [], empty, keyOf, cells }: Props<Item>) {
  const list = useInfiniteQuery({
    queryKey: ['universe', 'admin', name, url],
    queryFn: ({ pageParam, signal }) => {
      const joint = url.includes('?') ? '&' : '?';
      const from = pageParam === null ? '' : `${joint}${cursor}=${encodeURIComponent(pageParam)}`;
      return api.get<{ items: Item[]; next: Next }>(`${url}${from}`, signal);
    },
    initialPageParam: null as Next,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isPending) return <Loading />;
  if (list.error && items.length === 0) return <ProblemNotice error={list.error} retry={() => void list.refetch()} />;
  if (items.length === 0) return <EmptyState {...empty} />;
  return (
    <div className="sec">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="table-wrap universe-admin-table" aria-label={label} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={numbers.includes(at) ? 'num' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={keyOf(item)}>
                {cells(item).map((cell, at) =>
                  at === 0 ? (
                    <th key={heads[at]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={heads[at]} data-head={heads[at]} className={numbers.includes(at) ? 'num' : undefined}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MoreButton pages={list} />
    </div>
  );
}
