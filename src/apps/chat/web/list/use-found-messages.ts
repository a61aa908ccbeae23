import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FoundMessages } from '#platform/conversations/search/contract.ts';
import { api } from '#ui/api/client.ts';
import { conversationsKey } from '#ui/session/conversation-keys.ts';

/** Who writes on is not interrupted: it is looked for once nothing was typed for this long. */
const settleMs = 400;

/** The messages that hold these words, newest first, page after page. Nothing of it stays once the words are other ones. */
export function useFoundMessages(words: string) {
  const q = useSettled(words);
  const query = useInfiniteQuery({
    queryKey: [...conversationsKey, 'found', q],
    queryFn: ({ pageParam }) =>
      api.post<FoundMessages>('/api/chat/search', { q, limit: 20, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: q !== '',
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return {
    ...query,
    items: query.data?.pages.flatMap(({ items }) => items) ?? [],
    isIgnored: query.data?.pages[0]?.ignored ?? false,
    isLooking: q !== words || query.isPending,
  };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, settleMs, value);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
