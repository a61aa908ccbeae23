import { useQuery } from '@tanstack/react-query';
import type { ReceivedGrant, ReceivedGrants } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import { practiceKey } from '../keys.ts';

export const templatesKey = [...practiceKey, 'templates'] as const;

/** Who lets this person in. What was taken back is seen as soon as the page is looked at again. */
export function usePeople() {
  return useQuery<ReceivedGrant[]>({
    queryKey: [...practiceKey, 'people'],
    queryFn: async ({ signal }) => (await api.get<ReceivedGrants>('/api/universe/practice/people', signal)).items,
    refetchOnMount: 'always',
  });
}
