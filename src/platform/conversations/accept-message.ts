import { randomUUID } from 'node:crypto';
import type { Db } from '../db/open-database.ts';
import { isUniqueViolation } from '../db/unique-violation.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Vault } from '../vault/vault.ts';
import { type Accepted, ConversationNotFound, type SendMessage } from './contract.ts';
import { TitleConversation, titledBefore } from './jobs.ts';
import { leaseMs } from './lease.ts';
import { sealContent, sealMetadata } from './message-store.ts';
import { storeTurn } from './turn-store.ts';

type Parts = { db: Db; vault: Vault; jobs: Jobs };
type To = { personId: string; conversationId: string; nodeId: string; now: Date };
type Answer = { accepted: Accepted; isNew: boolean };

/**
 * Stores a person's message, the empty reply that follows it and the generation that will write it, all or nothing: what
 * was acknowledged can never be lost, and no reply exists without its question.
 *
 * The same `clientMessageId` twice is one message; the second call answers as the first did and says `isNew: false`.
 */
export async function acceptMessage(parts: Parts, to: To, message: SendMessage): Promise<Answer> {
  try {
    return await accept(parts, to, message);
  } catch (error) {
    // The same message came twice at the same moment: by now the other one is stored, and is found.
    if (!isUniqueViolation(error)) throw error;
    return accept(parts, to, message);
  }
}

async function accept({ db, vault, jobs }: Parts, to: To, { text, clientMessageId, answer }: SendMessage): Promise<Answer> {
  const { personId, conversationId, nodeId, now } = to;
  const [askedId, answeringId, generationId] = [randomUUID(), randomUUID(), randomUUID()];
  const seals = await vault.of(personId);
  const turn = {
    personId,
    conversationId,
    clientMessageId,
    asked: {
      id: askedId,
      content: sealContent(seals, askedId, text),
      metadata: sealMetadata(seals, askedId, answer ? { answer } : {}),
    },
    answering: {
      id: answeringId,
      content: sealContent(seals, answeringId, ''),
      metadata: sealMetadata(seals, answeringId, { generationId }),
    },
    generationId,
    nodeId,
    leaseUntil: new Date(now.getTime() + leaseMs),
    now,
  };

  return db.transaction(async (tx) => {
    const stored = await storeTurn(tx, turn);
    if (!stored) throw new ConversationNotFound({ conversationId });
    const { seq, titled, knownMessageId, knownGenerationId } = stored;
    if (knownMessageId && knownGenerationId)
      return { accepted: { messageId: knownMessageId, generationId: knownGenerationId }, isNew: false };
    if (!titled && !answer && seq < titledBefore) await jobs.enqueue(tx, TitleConversation, { conversationId });
    return { accepted: { messageId: askedId, generationId }, isNew: true };
  });
}
