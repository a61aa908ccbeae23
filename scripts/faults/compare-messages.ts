/** What the server said it had (202), and what it has. */
export type Acknowledged = { conversationId: string; clientMessageId: string; text: string };
export type Found = {
  conversationId: string;
  clientMessageId: string | undefined;
  text: string;
  seq: number;
  senderType: string;
  status: string | undefined;
};
export type Verdict = { lost: number; doubled: number; changed: number; gaps: number; unanswered: number; stillRunning: number };

/** Compares them: every acknowledged message exactly once and word for word, numbers without gaps, each message with its reply. */
export function compareMessages(acknowledged: Acknowledged[], found: Found[]): Verdict {
  const byId = Map.groupBy(found, ({ clientMessageId }) => clientMessageId ?? '');
  const byConversation = Map.groupBy(found, ({ conversationId }) => conversationId);
  const conversations = [...byConversation.values()].map((messages) => messages.toSorted((a, b) => a.seq - b.seq));
  byId.delete('');

  return {
    lost: acknowledged.filter(({ clientMessageId }) => !byId.has(clientMessageId)).length,
    doubled: [...byId.values()].filter((same) => same.length > 1).length,
    changed: acknowledged.filter(({ clientMessageId, text }) => byId.get(clientMessageId)?.some((one) => one.text !== text))
      .length,
    gaps: conversations.filter((messages) => messages.some(({ seq }, at) => seq !== at + 1)).length,
    unanswered: conversations
      .flatMap((messages) => messages.map((message, at) => ({ message, next: messages[at + 1] })))
      .filter(({ message, next }) => message.senderType === 'user' && next?.senderType !== 'bot').length,
    stillRunning: found.filter(({ status }) => status === 'running').length,
  };
}
