import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type {
  AddDeadline,
  ChangeDeadline,
  ComputeDeadline,
  CountedDeadline,
  DeadlineRules,
  KeptDeadline,
  KeptDeadlines,
} from '../../deadlines/contract.ts';
import { caseKey } from '../cases/keys.ts';

const base = '/api/despacho-legal';
const minuteMs = 60_000;

/** Which deadlines can be counted by the laws that are loaded. */
export function useDeadlineRules() {
  return useQuery({
    queryKey: ['despacho-legal', 'deadline-rules'],
    queryFn: ({ signal }) => api.get<DeadlineRules>(`${base}/deadlines/rules`, signal),
    staleTime: minuteMs,
  });
}

/** Counts a deadline that is kept nowhere; while another is counted, the one before stays. */
export function useCountedDeadline(asked: ComputeDeadline | undefined) {
  return useQuery({
    queryKey: ['despacho-legal', 'counted-deadline', asked],
    queryFn: () => api.post<CountedDeadline>(`${base}/deadlines/compute`, asked),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** The deadlines of a case, the next one first. */
export function useDeadlines(caseId: string) {
  return useQuery({
    queryKey: [...caseKey(caseId), 'deadlines'],
    queryFn: ({ signal }) => api.get<KeptDeadlines>(`${base}/cases/${caseId}/deadlines`, signal),
    refetchOnMount: 'always',
    enabled: caseId !== '',
  });
}

/** What can be done with the deadlines of a case. */
export function useDeadlineActs(caseId: string) {
  const t = useT();
  const acting = useAct(caseKey(caseId));
  const url = `${base}/cases/${caseId}/deadlines`;
  return {
    ...acting,
    add: (asked: AddDeadline) =>
      acting.act(() => api.post<KeptDeadline>(url, asked), { done: { text: t('despacho-legal.deadlines.card.kept') } }),
    change: ({ id, version }: KeptDeadline, changed: Omit<ChangeDeadline, 'version'>, said: string) =>
      acting.act(() => api.patch<KeptDeadline>(`${url}/${id}`, { version, ...changed }), { done: { text: said } }),
    remove: ({ id }: KeptDeadline) =>
      acting.act(() => api.delete(`${url}/${id}`), {
        loudly: true,
        done: { text: t('despacho-legal.deadlines.card.removed'), undo: () => api.post(`${url}/${id}/restore`) },
      }),
  };
}
