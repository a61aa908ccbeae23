import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnalysedText, Analysis } from '#platform/analysis/kept/contract.ts';
import { api } from '#ui/api/client.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { useConsents } from '#ui/session/use-consents.ts';
import { useLanguage } from '#ui/session/use-language.ts';

type About = { conversationId: string; messageId: string; analysisId: string | undefined };

/** The reading of a message: the kept one, or one that is asked for. Nothing is asked of the server before its use is allowed. */
export function useMessageReading({ conversationId, messageId, analysisId: known }: About) {
  const client = useQueryClient();
  const { language } = useLanguage();
  const consents = useConsents();
  const consent = consents.data?.find(({ purpose }) => purpose === 'emotion-analysis');
  const [madeId, setMadeId] = useState<string>();
  const [help, setHelp] = useState<AnalysedText['help']>(null);
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const id = known ?? madeId;
  const keyOf = useCallback((one: string) => [...analysesKey, 'one', one, language], [language]);
  const kept = useQuery({
    queryKey: keyOf(id ?? ''),
    queryFn: ({ signal }) => api.get<Analysis>(`/api/user/analyses/${id}?language=${language}`, signal),
    enabled: id !== undefined,
    retry: false,
  });

  const read = useCallback(async () => {
    setReading(true);
    setFailure(undefined);
    try {
      const asked = { conversationId, messageId, language };
      const { analysis, help: said } = await api.post<AnalysedText>('/api/user/analyses/messages', asked);
      setHelp(said);
      if (!analysis?.id) return;
      client.setQueryData(keyOf(analysis.id), analysis);
      setMadeId(analysis.id);
      void client.invalidateQueries({ queryKey: [...analysesKey, 'read', conversationId] });
    } catch (error) {
      setFailure(error);
    } finally {
      setReading(false);
    }
  }, [client, conversationId, messageId, language, keyOf]);

  // Whoever had it on asked for a reading by opening this; whoever turns it on here asks once more.
  const isFirst = useRef(true);
  const mayRead = consent?.granted && !consent.refused;
  useEffect(() => {
    if (!consent || !isFirst.current) return;
    isFirst.current = false;
    if (mayRead && !known) void read();
  }, [consent, mayRead, known, read]);

  return {
    consents,
    consent,
    analysis: id === undefined ? undefined : kept.data,
    help,
    isReading,
    read,
    failure: failure ?? kept.error,
  };
}
