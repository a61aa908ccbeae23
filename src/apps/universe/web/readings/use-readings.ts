import { useInfiniteQuery } from '@tanstack/react-query';
import type { Analyses } from '#platform/analysis/kept/contract.ts';
import { api } from '#ui/api/client.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { useLanguage } from '#ui/session/use-language.ts';

const pageSize = 10;
export type Which = 'all' | 'emotion' | 'social_cues' | 'coherence';

/** What was read of whoever is here, newest first, page after page. */
export function useReadings(which: Which) {
  const { language } = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: [...analysesKey, 'list', which, language],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ limit: String(pageSize), language });
      if (which !== 'all') asked.set('type', which);
      if (pageParam !== null) asked.set('after', pageParam);
      return api.get<Analyses>(`/api/user/analyses?${asked}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  return { ...pages, items: pages.data?.pages.flatMap(({ items }) => items) ?? [] };
}
