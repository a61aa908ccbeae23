export const conversationsKey = ['chat', 'conversations'] as const;

export function conversationKey(conversationId: string): readonly string[] {
  return ['chat', 'conversation', conversationId];
}
