import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AnalysisRun, AnalysisRuns } from '#platform/analysis/audio/contract.ts';
import { api } from '#ui/api/client.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';

const url = '/api/user/analyses/runs';
const lookEveryMs = 1_000;
export const isOpen = ({ status }: AnalysisRun): boolean => status === 'queued' || status === 'running';

/** The look at a file that is under way on the server, also one that was begun before this page was opened. */
export function useAudioRun() {
  const client = useQueryClient();
  const [runId, follow] = useState<string>();
  const before = useQuery({
    queryKey: [...analysesKey, 'runs', 'last'],
    queryFn: async ({ signal }) => (await api.get<AnalysisRuns>(`${url}?limit=1`, signal)).items[0] ?? null,
    refetchOnMount: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const left = before.data && isOpen(before.data) ? before.data.id : undefined;
  useEffect(() => {
    if (left) follow((known) => known ?? left);
  }, [left]);

  const key = ['audio-run', runId];
  const { data: run } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<AnalysisRun>(`${url}/${runId}`, signal),
    enabled: runId !== undefined,
    refetchInterval: ({ state }) => (state.data && !isOpen(state.data) ? false : lookEveryMs),
  });
  const isDone = run?.status === 'done';
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: analysesKey });
  }, [isDone, client]);

  const stop = async (id: string) => {
    const stopped = await api.post<AnalysisRun>(`${url}/${id}/cancel`);
    client.setQueryData(['audio-run', id], stopped);
    client.setQueryData([...analysesKey, 'runs', 'last'], stopped);
  };
  return { runId, run, follow, stop, begin: (fileId: string) => api.post<AnalysisRun>(url, { fileId }) };
}
