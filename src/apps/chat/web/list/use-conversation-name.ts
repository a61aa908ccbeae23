import { useCallback } from 'react';
import type { Conversation } from '#platform/conversations/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useBotOf } from '#ui/session/use-bot-of.ts';

/** What a conversation is called: its title, or with whom it is until it has one. */
export function useConversationName(): (conversation: Pick<Conversation, 'title' | 'botSlug'>) => string {
  const t = useT();
  const botOf = useBotOf();
  return useCallback(({ title, botSlug }) => title ?? t('chat.untitled', { bot: botOf(botSlug).name }), [t, botOf]);
}
