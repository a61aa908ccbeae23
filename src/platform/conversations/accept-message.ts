import { randomUUID } from 'node:crypto';
import type { Db } from '../db/open-database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Vault } from '../vault/vault.ts';
import { type Accepted, ConversationNotFound, type SendMessage } from './contract.ts';
import { advanceConversation, lockOwnConversation } from './conversation-store.ts';
import { insertGeneration } from './generation-store.ts';
import { TitleConversation } from './jobs.ts';
import { leaseMs } from './lease.ts';
import { findByClientId, insertMessages } from './message-store.ts';

/**
 * Stores a person's message, the empty reply that follows it and the generation that will write it, all or nothing: what
 * was acknowledged can never be lost, and no reply exists without its question.
 *
 * The same `clientMessageId` twice is one message; the second call answers as the first did and says `isNew: false`.
 */
export async function acceptMessage(
  { db, vault, jobs }: { db: Db; vault: Vault; jobs: Jobs },
  to: { personId: string; conversationId: string; nodeId: string; now: Date },
  { text, clientMessageId, answer }: SendMessage,
): Promise<{ accepted: Accepted; isNew: boolean }> {
  const { personId, conversationId, nodeId, now } = to;

  return db.transaction(async (tx) => {
    const conversation = await lockOwnConversation(tx, personId, conversationId);
    if (!conversation) throw new ConversationNotFound({ conversationId });
    const known = await findByClientId(tx, conversationId, clientMessageId);
    if (known) return { accepted: { messageId: known.id, generationId: known.generationId }, isNew: false };

    const userMessageId = randomUUID();
    const messageId = randomUUID();
    const generationId = randomUUID();
    const seq = conversation.nextSeq;
    await insertMessages(tx, vault, [
      {
        id: userMessageId,
        conversationId,
        seq,
        senderType: 'user',
        content: text,
        metadata: answer ? { answer } : {},
        clientMessageId,
        createdAt: now,
      },
      { id: messageId, conversationId, seq: seq + 1, senderType: 'bot', content: '', metadata: { generationId }, createdAt: now },
    ]);
    await insertGeneration(tx, {
      id: generationId,
      conversationId,
      userMessageId,
      messageId,
      nodeId,
      leaseUntil: new Date(now.getTime() + leaseMs),
      createdAt: now,
    });
    await advanceConversation(tx, conversationId, seq + 2, now);
    if (!conversation.titled && !answer) await jobs.enqueue(tx, TitleConversation, { conversationId });
    return { accepted: { messageId: userMessageId, generationId }, isNew: true };
  });
}
