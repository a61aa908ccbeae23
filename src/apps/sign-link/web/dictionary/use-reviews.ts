import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { MyReviewing, ReviewItems, ReviewSheet } from '../../review/contract.ts';
import { dictionaryKey, reviewingUrl, reviewsUrl } from './dictionary-keys.ts';

/** Whether this person reviews, or asked to. */
export function useReviewing() {
  return useQuery({
    queryKey: [...dictionaryKey, 'reviewing'],
    queryFn: ({ signal }) => api.get<MyReviewing>(reviewingUrl, signal),
  });
}

/** What waits for somebody who reviews, page after page. */
export function useReviews() {
  const query = useInfiniteQuery({
    queryKey: [...dictionaryKey, 'reviews'],
    queryFn: ({ pageParam, signal }) =>
      api.get<ReviewItems>(`${reviewsUrl}?limit=30${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}

/** One thing to review, whole. */
export function useReview(id: string) {
  return useQuery({
    queryKey: [...dictionaryKey, 'review', id],
    queryFn: ({ signal }) => api.get<ReviewSheet>(`${reviewsUrl}/${id}`, signal),
    retry: false,
  });
}
