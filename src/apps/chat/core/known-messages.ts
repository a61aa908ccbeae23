import type { Message } from '#platform/conversations/contract.ts';

/** Joins what was known with what has arrived, each message once, in order. What arrives is newer and wins. */
export function mergeMessages(known: readonly Message[], arrived: readonly Message[]): Message[] {
  const replies = new Set(
    arrived.map(({ metadata, senderType }) => (senderType === 'bot' ? metadata.generationId : undefined)).filter(Boolean),
  );
  const byId = new Map<string, Message>();
  for (const message of known) {
    const isSame = message.senderType === 'bot' && replies.has(message.metadata.generationId);
    if (!isSame) byId.set(message.id, message);
  }
  for (const message of arrived) byId.set(message.id, message);
  return [...byId.values()].sort((a, b) => a.seq - b.seq);
}

/** What an accepted message adds before the server is asked again: the person's words and the reply that has been opened. */
export function acceptedMessages(
  known: readonly Message[],
  { messageId, generationId }: { messageId: string; generationId: string },
  { clientMessageId, text, createdAt }: { clientMessageId: string; text: string; createdAt: string },
): Message[] {
  const seq = (known.at(-1)?.seq ?? 0) + 1;
  const mine: Message = { id: messageId, seq, senderType: 'user', content: text, metadata: { clientMessageId }, createdAt };
  const reply: Message = {
    id: `reply:${generationId}`,
    seq: seq + 1,
    senderType: 'bot',
    content: '',
    metadata: { generationId, status: 'running' },
    createdAt,
  };
  const isKnown = (message: Message) =>
    known.some(({ id, metadata }) => id === message.id || (message === reply && metadata.generationId === generationId));
  return [mine, reply].filter((message) => !isKnown(message));
}

/** A reply goes on under a new generation; the words it had said, `text`, stay. */
export function continuedMessages(known: readonly Message[], cutId: string, generationId: string, text: string): Message[] {
  return known.map((message) =>
    message.senderType === 'bot' && message.metadata.generationId === cutId
      ? { ...message, content: text, metadata: { ...message.metadata, generationId, status: 'running' } }
      : message,
  );
}
