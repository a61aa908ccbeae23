import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Analyses, Analysis } from '#platform/analysis/kept/contract.ts';
import { api } from '#ui/api/client.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { useConsents } from '#ui/session/use-consents.ts';
import { useLanguage } from '#ui/session/use-language.ts';

/** How this conversation goes: the newest count there is, or one that is made. Nothing is asked of the server before its use is allowed. */
export function useConversationReading(conversationId: string) {
  const client = useQueryClient();
  const { language } = useLanguage();
  const consents = useConsents();
  const consent = consents.data?.find(({ purpose }) => purpose === 'social-cues');
  const mayCount = consent?.granted === true && !consent.refused;
  const [isCounting, setCounting] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = [...analysesKey, 'conversation', conversationId, language];
  const kept = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const url = `/api/user/analyses?type=social_cues&conversationId=${conversationId}&limit=10&language=${language}`;
      const { items } = await api.get<Analyses>(url, signal);
      return items.find(({ input }) => input.channel === 'conversation') ?? null;
    },
    enabled: mayCount,
    retry: false,
  });

  const count = useCallback(async () => {
    setCounting(true);
    setFailure(undefined);
    try {
      const made = await api.post<Analysis>('/api/user/analyses/conversations', { conversationId, language });
      client.setQueryData([...analysesKey, 'conversation', conversationId, language], made);
    } catch (error) {
      setFailure(error);
    } finally {
      setCounting(false);
    }
  }, [client, conversationId, language]);

  // Whoever had it on asked for a count by opening this; whoever turns it on here asks once more.
  const wasOn = useRef<boolean>(undefined);
  if (consent && wasOn.current === undefined) wasOn.current = mayCount;
  const isMissing = kept.data === null;
  const hasAsked = useRef(false);
  useEffect(() => {
    if (!wasOn.current || !isMissing || hasAsked.current) return;
    hasAsked.current = true;
    void count();
  }, [isMissing, count]);

  return {
    consents,
    consent,
    analysis: mayCount ? (kept.data ?? undefined) : undefined,
    isReading: isCounting || (mayCount && kept.isPending),
    count,
    failure: failure ?? kept.error,
  };
}
