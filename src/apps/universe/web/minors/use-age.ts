import { useQuery } from '@tanstack/react-query';
import type { Age } from '#platform/auth/minors/contract.ts';
import { api } from '#ui/api/client.ts';

export const ageKey = ['universe', 'age'];

/** What follows from this person's age now. */
export function useAge() {
  return useQuery({ queryKey: ageKey, queryFn: ({ signal }) => api.get<Age>('/api/user/age', signal) });
}
