import { useQuery } from '@tanstack/react-query';
import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { isEmptyPlan } from '#platform/safety/plan/core/sections.ts';
import { api } from '#ui/api/client.ts';
import { planKey } from '#ui/session/plan-key.ts';

/** The person's own plan, when they wrote one and it can be read. */
export function usePlanHere(): SafetyPlan | undefined {
  const { data } = useQuery({
    queryKey: planKey,
    queryFn: ({ signal }) => api.get<SafetyPlan>('/api/safety/plan', signal),
    networkMode: 'always',
    retry: false,
    staleTime: 60_000,
  });
  return data?.sections && !isEmptyPlan(data) ? data : undefined;
}
