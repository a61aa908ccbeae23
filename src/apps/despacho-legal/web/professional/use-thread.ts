import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '#ui/api/client.ts';
import type { ShareMessages } from '../../professional/messages/contract.ts';
import { messagesKey, professionalKey } from './keys.ts';

const checkMs = 15_000;

/** What the two of a share wrote, as it comes in. Seeing it marks it as read, and the lists that count it are read again. */
export function useThread(shareId: string) {
  const client = useQueryClient();
  const url = `/api/despacho-legal/shares/${shareId}/messages`;
  const pages = useInfiniteQuery({
    queryKey: messagesKey(shareId),
    queryFn: ({ pageParam, signal }) =>
      api.get<ShareMessages>(`${url}?limit=30${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: checkMs,
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
    retry: false,
    gcTime: 0,
  });
  const items = pages.data?.pages.toReversed().flatMap((page) => page.items) ?? [];
  const unread = items.findLast(({ isMine, readAt }) => !isMine && readAt === null)?.createdAt;
  useEffect(() => {
    if (unread === undefined) return;
    // Said again at the next look where it does not arrive.
    api.post(`${url}/read`, { until: unread }).then(
      () => client.invalidateQueries({ queryKey: professionalKey, predicate: ({ queryKey }) => queryKey[2] !== 'messages' }),
      () => undefined,
    );
  }, [unread, url, client]);
  return { pages, items, canWrite: pages.data?.pages[0]?.canWrite ?? false };
}
