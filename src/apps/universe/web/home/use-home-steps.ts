import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { BotSummary } from '#platform/bots/contract.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import { countsNow } from '#platform/profiles/core/day.ts';
import { api } from '#ui/api/client.ts';
import { useLanguage } from '#ui/i18n/use-language.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { begunConversations, nextSteps } from '../../core/next-step.ts';

const most = 30;

/** What can be done next and what was left half done. What cannot be read takes nothing else away from the home. */
export function useHomeSteps() {
  const { language } = useLanguage();
  const { onboarded, loaded, error, profile } = useProfile();
  const today = profile?.today;
  const recent = useQuery({
    queryKey: ['conversations', 'recent'],
    queryFn: ({ signal }) => api.get<{ items: Conversation[] }>(`/api/chat/conversations?limit=${most}`, signal),
    refetchOnMount: 'always',
  });
  const bots = useQuery({
    queryKey: ['universe', 'bots', language],
    queryFn: ({ signal }) => api.get<{ items: BotSummary[] }>('/api/bots', signal),
    staleTime: 5 * 60_000,
  });
  const isRead = (loaded || Boolean(error)) && !recent.isPending && !bots.isPending;
  // What is read again, because a part of the page appeared, is not unknown meanwhile.
  const isKnown = useRef(isRead);
  isKnown.current ||= isRead;
  const begun = begunConversations(recent.data?.items ?? []);
  return {
    isKnown: isKnown.current,
    begun,
    steps: nextSteps({
      onboarded: onboarded ?? true,
      conversations: begun,
      bots: bots.data?.items ?? [],
      isTired: today?.energy === 'baja' && countsNow(today, new Date()),
    }),
    problem: recent.isError ? recent.error : undefined,
    readAgain: () => void recent.refetch(),
  };
}
