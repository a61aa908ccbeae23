import { useQuery } from '@tanstack/react-query';
import type { ScopeList } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import { grantsKey } from '../keys.ts';

/** Everything that can be shared in this installation. */
export function useShareable() {
  return useQuery({
    queryKey: [...grantsKey, 'scopes'],
    queryFn: async ({ signal }) => (await api.get<ScopeList>('/api/user/grants/scopes', signal)).items,
  });
}
