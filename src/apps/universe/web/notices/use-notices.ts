import { useInfiniteQuery } from '@tanstack/react-query';
import type { NoticePage } from '#platform/notifications/contract.ts';
import { api } from '#ui/api/client.ts';
import { noticesKey } from '#ui/session/notices/notices-key.ts';
import { useLanguage } from '#ui/session/use-language.ts';

const pageSize = 20;

/** What whoever is here was told and has not put away, newest first, page after page. */
export function useNotices() {
  const { language } = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: [...noticesKey, 'list', language],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ limit: String(pageSize), language });
      if (pageParam !== null) asked.set('after', pageParam);
      return api.get<NoticePage>(`/api/user/notices?${asked}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  return { ...pages, items: pages.data?.pages.flatMap(({ items }) => items) ?? [] };
}
