import type { Message } from '#platform/conversations/contract.ts';

export type Turn = { side: 'mine' | 'theirs'; text: string };

/**
 * The turns of a conversation as its counts number them: messages in a row of one side are one, and what the fixed path answered is left
 * out with what it answered to.
 */
export function turnsOf(messages: readonly Pick<Message, 'senderType' | 'content' | 'metadata'>[]): Turn[] {
  const turns: Turn[] = [];
  for (const [at, { senderType, content, metadata }] of messages.entries()) {
    if (content === '' || metadata.mode === 'fixed' || messages[at + 1]?.metadata.mode === 'fixed') continue;
    const side = senderType === 'user' ? 'mine' : 'theirs';
    const last = turns.at(-1);
    if (last?.side === side) last.text = `${last.text}\n${content}`;
    else turns.push({ side, text: content });
  }
  return turns;
}
