/** Every list of conversations, whoever shows it, is read under this key. */
export const conversationsKey = ['conversations'] as const;

/** Every conversation that is read by itself. */
export const oneConversationKey = ['conversation'] as const;
