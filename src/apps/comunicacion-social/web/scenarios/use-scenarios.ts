import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { ScenarioSummaries } from '../../contract.ts';
import { scenariosKey } from '../keys.ts';

/** Every situation that can be practised, with how often this person did each level. */
export function useScenarios() {
  return useQuery({
    queryKey: scenariosKey,
    queryFn: ({ signal }) => api.get<ScenarioSummaries>('/api/comunicacion-social/scenarios', signal),
    refetchOnMount: 'always',
  });
}
