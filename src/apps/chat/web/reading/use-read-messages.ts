import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReadMessages } from '#platform/analysis/kept/contract.ts';
import { api } from '#ui/api/client.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { useConsents } from '#ui/session/use-consents.ts';

/** Which messages of this conversation have a reading, by their ids. Asked only for whoever allows readings. */
export function useReadMessages(conversationId: string): ReadonlyMap<string, string> {
  const consents = useConsents({ lately: true });
  const isOn = consents.data?.some(({ purpose, granted }) => purpose === 'emotion-analysis' && granted) ?? false;
  const { data } = useQuery({
    queryKey: [...analysesKey, 'read', conversationId],
    queryFn: ({ signal }) => api.get<ReadMessages>(`/api/user/analyses/messages?conversationId=${conversationId}`, signal),
    enabled: isOn,
    retry: false,
  });
  return useMemo(
    () => new Map((isOn ? data?.items : undefined)?.map(({ messageId, analysisId }) => [messageId, analysisId])),
    [isOn, data],
  );
}
