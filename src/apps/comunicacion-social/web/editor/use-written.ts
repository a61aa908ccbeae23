import { useQuery } from '@tanstack/react-query';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { ScenarioReaders, WrittenScenario, WrittenScenarios } from '../../editor/contract.ts';
import { practiceKey } from '../keys.ts';

export const writtenUrl = '/api/comunicacion-social/written';
export const writtenKey = [...practiceKey, 'written'] as const;
export const oneWrittenKey = (scenarioId: string) => [...writtenKey, scenarioId] as const;
export const readersKey = (scenarioId: string) => [...writtenKey, scenarioId, 'readers'] as const;

/** A refusal stays one however often it is asked. */
const retry = (count: number, error: unknown) => count < 2 && !(isProblem(error) && error.status > 0 && error.status < 500);

/** The situations that whoever is here writes. */
export function useWrittenList() {
  return useQuery({
    queryKey: [...writtenKey, 'list'],
    queryFn: async ({ signal }) => (await api.get<WrittenScenarios>(writtenUrl, signal)).items,
    refetchOnMount: 'always',
    retry,
  });
}

/** One of them. While it is written the page knows more than the server, so it is read once, when the page opens. */
export function useWritten(scenarioId: string) {
  return useQuery({
    queryKey: oneWrittenKey(scenarioId),
    queryFn: ({ signal }) => api.get<WrittenScenario>(`${writtenUrl}/${scenarioId}`, signal),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry,
  });
}

/** For whom it may be, and for whom it is. */
export function useReaders(scenarioId: string) {
  return useQuery({
    queryKey: readersKey(scenarioId),
    queryFn: async ({ signal }) => (await api.get<ScenarioReaders>(`${writtenUrl}/${scenarioId}/readers`, signal)).items,
    refetchOnMount: 'always',
    retry,
  });
}
