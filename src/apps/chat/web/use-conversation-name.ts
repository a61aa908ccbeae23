import { useCallback } from 'react';
import type { Conversation } from '#platform/conversations/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { botNameOf, useBots } from '#ui/session/use-bots.ts';

/** What a conversation is called: its title, or with whom it is until it has one. */
export function useConversationName(): (conversation: Pick<Conversation, 'title' | 'botSlug'>) => string {
  const t = useT();
  const { bots } = useBots();
  return useCallback(({ title, botSlug }) => title ?? t('chat.untitled', { bot: botNameOf(bots, botSlug) }), [t, bots]);
}
