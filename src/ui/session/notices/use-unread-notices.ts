import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { UnreadNotices } from '#platform/notifications/contract.ts';
import { isProblem } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { noticesKey } from './notices-key.ts';
import { renewDevice } from './push-device.ts';

const lookMs = 60_000;

/**
 * How many notices nobody has read. A page that somebody can see looks once a minute, and says nothing aloud: the number is there for
 * whoever looks at it. What cannot be known is none.
 */
export function useUnreadNotices(personId: string | undefined): number {
  const { data } = useQuery({
    queryKey: [...noticesKey, 'unread'],
    queryFn: ({ signal }) => api.get<Partial<UnreadNotices>>('/api/user/notices/unread', signal),
    enabled: personId !== undefined,
    // Who waits for a guardian has none, and is not asked about every minute.
    refetchInterval: ({ state }) => (isProblem(state.error) && state.error.status === 403 ? false : lookMs),
    staleTime: lookMs / 2,
    retry: false,
  });
  useEffect(() => {
    if (personId) void renewDevice(personId);
  }, [personId]);
  return data?.unread ?? 0;
}
