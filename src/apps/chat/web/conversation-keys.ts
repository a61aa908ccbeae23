import { conversationsKey, oneConversationKey } from '#ui/session/conversation-keys.ts';

/** The list that is read page after page. */
export const pagesKey = [...conversationsKey, 'pages'] as const;

export function conversationKey(conversationId: string): readonly string[] {
  return [...oneConversationKey, conversationId];
}
