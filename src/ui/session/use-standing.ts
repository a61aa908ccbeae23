import { useQuery } from '@tanstack/react-query';
import type { Standing } from '#platform/catalog/contract.ts';
import { api } from '../api/client.ts';
import { useSession } from './use-session.ts';

/** Until it is known, and where the server cannot be asked: nothing is hidden, and nothing of another role is shown. */
const unknown: Standing = { role: 'person', closedApps: [] };

/** What may be shown to whoever is here. The server decides again on every request. */
export function useStanding(): Standing {
  const { user } = useSession();
  const { data } = useQuery({
    queryKey: ['standing', user?.id],
    queryFn: () => api.get<Partial<Standing>>('/api/user/standing'),
    enabled: user !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // Kept as it was said, so that whoever reads it is not drawn anew for nothing.
    select: complete,
  });
  return !data || isPlain(data) ? unknown : data;
}

/** What most people have is what was taken for granted: nothing is drawn anew for them. */
function isPlain({ role, closedApps }: Standing): boolean {
  return role === 'person' && closedApps.length === 0;
}

function complete({ role = 'person', closedApps = [] }: Partial<Standing>): Standing {
  return { role, closedApps };
}
