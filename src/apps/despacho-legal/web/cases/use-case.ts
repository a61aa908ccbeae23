import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { CaseHistory, LegalCase } from '../../cases/contract.ts';
import type { CaseFile } from '../../entries/contract.ts';
import { caseFileKey, caseKey, historyKey } from './keys.ts';

const url = '/api/despacho-legal/cases';

/** A case of the person. */
export function useCase(caseId: string) {
  return useQuery({
    queryKey: [...caseKey(caseId), 'itself'],
    queryFn: ({ signal }) => api.get<LegalCase>(`${url}/${caseId}`, signal),
    refetchOnMount: 'always',
    enabled: caseId !== '',
  });
}

/** Everything that is known in it. */
export function useCaseFile(caseId: string) {
  return useQuery({
    queryKey: caseFileKey(caseId),
    queryFn: ({ signal }) => api.get<CaseFile>(`${url}/${caseId}/entries`, signal),
    refetchOnMount: 'always',
    enabled: caseId !== '',
  });
}

/** What was done in it, last first. */
export function useHistory(caseId: string) {
  return useQuery({
    queryKey: historyKey(caseId),
    queryFn: ({ signal }) => api.get<CaseHistory>(`${url}/${caseId}/history`, signal),
    refetchOnMount: 'always',
  });
}
