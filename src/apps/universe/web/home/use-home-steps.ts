import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Conversation } from '#platform/conversations/contract.ts';
import { countsNow } from '#platform/profiles/core/day.ts';
import { api } from '#ui/api/client.ts';
import { conversationsKey } from '#ui/session/conversation-keys.ts';
import { useBots } from '#ui/session/use-bots.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { begunConversations, nextSteps } from '../../core/next-step.ts';

const most = 30;

/** What can be done next and what was left half done. What cannot be read takes nothing else away from the home. */
export function useHomeSteps() {
  const { onboarded, loaded, error, profile } = useProfile();
  const today = profile?.today;
  const recent = useQuery({
    queryKey: [...conversationsKey, 'recent'],
    queryFn: ({ signal }) => api.get<{ items: Conversation[] }>(`/api/chat/conversations?limit=${most}`, signal),
    refetchOnMount: 'always',
  });
  const { bots, isLoading } = useBots();
  const isRead = (loaded || Boolean(error)) && !recent.isPending && !isLoading;
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
      bots,
      isTired: today?.energy === 'baja' && countsNow(today, new Date()),
    }),
    problem: recent.isError ? recent.error : undefined,
    readAgain: () => void recent.refetch(),
  };
}
