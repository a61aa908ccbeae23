import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { KeptLetter, LetterList } from '../../letters/contract.ts';
import { caseKey } from '../cases/keys.ts';

export const lettersUrl = (caseId: string) => `/api/despacho-legal/cases/${caseId}/letters`;
export const lettersKey = (caseId: string) => [...caseKey(caseId), 'letters'] as const;

/** The letters of a case, the newest first. */
export function useLetters(caseId: string) {
  return useQuery({
    queryKey: [...lettersKey(caseId), 'list'],
    queryFn: ({ signal }) => api.get<LetterList>(lettersUrl(caseId), signal),
    refetchOnMount: 'always',
  });
}

/** One of them with what was read of it. */
export function useLetter(caseId: string, letterId: string) {
  return useQuery({
    queryKey: [...lettersKey(caseId), letterId],
    queryFn: ({ signal }) => api.get<KeptLetter>(`${lettersUrl(caseId)}/${letterId}`, signal),
  });
}
