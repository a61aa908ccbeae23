import { and, desc, eq, exists, isNull, lt, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { bots } from '../../catalog/tables.ts';
import type { Cursor } from '../../db/cursor.ts';
import type { Db } from '../../db/open-database.ts';
import type { Sealed } from '../../vault/vault.ts';
import { conversations, messageStems, messages } from '../tables.ts';

/** A message that was found, its words and the title of its conversation still sealed. */
export type FoundRow = {
  id: string;
  seq: number;
  senderType: 'user' | 'bot';
  content: Sealed;
  createdAt: Date;
  conversationId: string;
  title: Sealed | null;
  botSlug: string;
};

/**
 * The messages of a person that hold all of these digests, newest first: one more than `limit` when there are more. What is in a
 * deleted conversation is not found.
 */
export async function listFound(
  db: Db,
  personId: string,
  [first = '', ...others]: string[],
  limit: number,
  after?: Cursor,
): Promise<FoundRow[]> {
  const older = after && or(lt(messages.createdAt, after.at), and(eq(messages.createdAt, after.at), lt(messages.id, after.id)));
  const alsoHolds = others.map((digest, index) => {
    const also = alias(messageStems, `also_${index}`);
    const isSame = and(eq(also.userId, personId), eq(also.stem, digest), eq(also.messageId, messageStems.messageId));
    return exists(db.select({ found: sql`1` }).from(also).where(isSame));
  });
  return db
    .select({
      id: messages.id,
      seq: messages.seq,
      senderType: messages.senderType,
      content: messages.content,
      createdAt: messages.createdAt,
      conversationId: conversations.id,
      title: conversations.title,
      botSlug: bots.slug,
    })
    .from(messageStems)
    .innerJoin(messages, eq(messages.id, messageStems.messageId))
    .innerJoin(conversations, and(eq(conversations.id, messages.conversationId), eq(conversations.userId, personId)))
    .innerJoin(bots, eq(bots.id, conversations.botId))
    .where(
      and(eq(messageStems.userId, personId), eq(messageStems.stem, first), ...alsoHolds, isNull(conversations.deletedAt), older),
    )
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit + 1);
}
