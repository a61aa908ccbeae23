import { useQuery } from '@tanstack/react-query';
import type { Ways } from '#platform/auth/second-factor/contract.ts';
import { api } from '../api/client.ts';

export const waysKey = ['ways'] as const;

/** The ways in that the person has, and those by which they can show that it is them. */
export function useWays() {
  return useQuery({
    queryKey: waysKey,
    queryFn: ({ signal }) => api.get<Ways>('/api/auth/ways', signal),
    refetchOnMount: 'always',
  });
}
