import { useQuery } from '@tanstack/react-query';
import type { BotSummary } from '#platform/bots/contract.ts';
import { api } from '../api/client.ts';
import { useLanguage } from './use-language.ts';

/** The bots a person can talk with, in their language and as the chat is for them. */
export function useBots(): { bots: BotSummary[]; isLoading: boolean; error: unknown; retry(): void } {
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: ['bots', language],
    queryFn: ({ signal }) => api.get<{ items: BotSummary[] }>('/api/bots?app=chat', signal),
    staleTime: 5 * 60_000,
  });
  return { bots: query.data?.items ?? [], isLoading: query.isPending, error: query.error, retry: () => void query.refetch() };
}
