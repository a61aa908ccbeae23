import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { Story } from '../../story/contract.ts';
import { storyKey } from './keys.ts';

/** A guided story as the server has it. */
export function useStory(caseId: string) {
  return useQuery({
    queryKey: storyKey(caseId),
    queryFn: ({ signal }) => api.get<Story>(`/api/despacho-legal/cases/${caseId}/story`, signal),
    refetchOnMount: 'always',
    // What is being written is newer than what is kept.
    refetchOnWindowFocus: false,
  });
}
