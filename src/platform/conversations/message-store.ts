import { and, asc, desc, eq, getTableColumns, gt, isNull, lt, sql } from 'drizzle-orm';
import { builtOnce } from '../db/built-once.ts';
import type { Tx } from '../db/open-database.ts';
import type { StepAnswer } from '../dialogue/contract.ts';
import type { Sealed, Seals } from '../vault/vault.ts';
import type { GenerationStatus, Message, MessageMetadata } from './contract.ts';
import type { Stored } from './conversation-store.ts';
import { conversations, generations, messages } from './tables.ts';

/** Above every number a message can have. */
const beyondAll = 2_147_483_647;

/** What is kept beside the words of a message, sealed like them. `answer` is what a person gave a guided step, `memory` what a source of its bot wants to be told again. */
export type KeptMetadata = Omit<MessageMetadata, 'status' | 'clientMessageId'> & {
  answer?: StepAnswer;
  memory?: Readonly<Record<string, string>>;
};

export type NewMessage = {
  id: string;
  conversationId: string;
  seq: number;
  senderType: 'user' | 'bot';
  content: string;
  metadata: KeptMetadata;
  clientMessageId?: string;
  createdAt: Date;
};

/** Writes messages, their words sealed for whose they are. */
export async function insertMessages(tx: Tx, seals: Seals, added: NewMessage[]): Promise<void> {
  await tx.insert(messages).values(
    added.map((message) => ({
      ...message,
      content: sealContent(seals, message.id, message.content),
      metadata: sealMetadata(seals, message.id, message.metadata),
    })),
  );
}

/** Says of a reply which generation writes it now, keeping everything else. */
export async function nameGeneration(tx: Tx, seals: Seals, id: string, generationId: string): Promise<void> {
  const [row] = await tx.select({ metadata: messages.metadata }).from(messages).where(eq(messages.id, id));
  const metadata = { ...openMetadata(seals, id, row?.metadata ?? null), generationId };
  await tx
    .update(messages)
    .set({ metadata: sealMetadata(seals, id, metadata), isStemmed: false })
    .where(eq(messages.id, id));
}

/**
 * A page of what was said in a person's conversation: the newest messages numbered below `before` (all without it), oldest first.
 * `hasMore` says whether there are older ones. A conversation that is not theirs looks empty.
 */
export async function listOwnMessages(
  { db, vault }: Stored,
  { personId, conversationId }: { personId: string; conversationId: string },
  limit: number,
  before?: number,
): Promise<{ items: Message[]; hasMore: boolean }> {
  const found = await ownPage(db).execute({ personId, conversationId, before: before ?? beyondAll, limit: limit + 1 });
  const seals = await vault.of(personId, db);
  const items = found
    .slice(0, limit)
    .reverse()
    .map(({ status, ...row }) => present(seals, row, status));
  return { items, hasMore: found.length > limit };
}

/** How a reply stands is read with its words: read apart, it could be complete without its last ones. */
const ownPage = builtOnce((db) => {
  const latest = db
    .select({ status: generations.status })
    .from(generations)
    .where(eq(generations.messageId, messages.id))
    .orderBy(desc(generations.createdAt))
    .limit(1)
    .as('latest');
  return db
    .select({ ...getTableColumns(messages), status: latest.status })
    .from(messages)
    .innerJoin(
      conversations,
      and(eq(conversations.id, messages.conversationId), eq(conversations.userId, sql.placeholder('personId'))),
    )
    .leftJoinLateral(latest, sql`true`)
    .where(
      and(
        eq(messages.conversationId, sql.placeholder('conversationId')),
        isNull(conversations.deletedAt),
        lt(messages.seq, sql.placeholder('before')),
      ),
    )
    .orderBy(desc(messages.seq))
    .limit(sql.placeholder('limit'))
    .prepare('');
});

function present(seals: Seals, row: typeof messages.$inferSelect, status: GenerationStatus | null): Message {
  const { answer: _given, memory: _kept, ...metadata } = openMetadata(seals, row.id, row.metadata);
  return {
    id: row.id,
    seq: row.seq,
    senderType: row.senderType,
    content: openContent(seals, row.id, row.content),
    metadata: {
      ...metadata,
      ...(status ? { status } : {}),
      ...(row.clientMessageId ? { clientMessageId: row.clientMessageId } : {}),
    },
    createdAt: row.createdAt.toISOString(),
  };
}

/** The words of a person's conversation, who said them and what is kept beside them: the newest `limit` messages numbered below `before`, oldest first. */
export async function listWords(
  { db, vault }: Stored,
  { personId, conversationId }: { personId: string; conversationId: string },
  limit: number,
  before: number,
): Promise<{ senderType: Message['senderType']; content: string; kept: KeptMetadata }[]> {
  const found = await words(db).execute({ conversationId, before, limit });
  const seals = await vault.of(personId, db);
  return found.reverse().map(({ id, senderType, content, metadata }) => ({
    senderType,
    content: openContent(seals, id, content),
    kept: openMetadata(seals, id, metadata),
  }));
}

const words = builtOnce((db) =>
  db
    .select({ id: messages.id, senderType: messages.senderType, content: messages.content, metadata: messages.metadata })
    .from(messages)
    .where(and(eq(messages.conversationId, sql.placeholder('conversationId')), lt(messages.seq, sql.placeholder('before'))))
    .orderBy(desc(messages.seq))
    .limit(sql.placeholder('limit'))
    .prepare(''),
);

/** One message's words and what is kept beside them, in a conversation of this person. */
export async function findMessage(
  { db, vault }: Stored,
  personId: string,
  id: string,
): Promise<{ content: string; metadata: KeptMetadata } | undefined> {
  const [row] = await db
    .select({ content: messages.content, metadata: messages.metadata })
    .from(messages)
    .where(eq(messages.id, id));
  if (!row) return undefined;
  const seals = await vault.of(personId, db);
  return { content: openContent(seals, id, row.content), metadata: openMetadata(seals, id, row.metadata) };
}

/** What a person wrote in a message of theirs, and whether the fixed path answered it; nothing for a bot's, or for one of another conversation. */
export async function findOwnWords(
  { db, vault }: Stored,
  personId: string,
  { conversationId, messageId }: { conversationId: string; messageId: string },
): Promise<{ words: string; wasFixed: boolean } | undefined> {
  const isOwn = and(eq(conversations.id, messages.conversationId), eq(conversations.userId, personId));
  const [row] = await db
    .select({ content: messages.content, seq: messages.seq })
    .from(messages)
    .innerJoin(conversations, isOwn)
    .where(and(eq(messages.id, messageId), eq(messages.conversationId, conversationId), eq(messages.senderType, 'user')));
  if (!row) return undefined;
  const [reply] = await db
    .select({ id: messages.id, metadata: messages.metadata })
    .from(messages)
    .where(and(eq(messages.conversationId, conversationId), gt(messages.seq, row.seq)))
    .orderBy(asc(messages.seq))
    .limit(1);
  const seals = await vault.of(personId, db);
  const wasFixed = reply !== undefined && openMetadata(seals, reply.id, reply.metadata).mode === 'fixed';
  return { words: openContent(seals, messageId, row.content), wasFixed };
}

/** Seals what was said; only this very row can open it again. */
export function sealContent(seals: Seals, id: string, content: string): Sealed {
  return seals.seal({ table: 'messages', column: 'content', row: id }, content);
}

/** What was said, in clear. Throws when the row was tampered with. */
export function openContent(seals: Seals, id: string, content: Sealed): string {
  return seals.open({ table: 'messages', column: 'content', row: id }, content);
}

/** What is kept beside a message, sealed to its row; where there is nothing, nothing is kept. */
export function sealMetadata(seals: Seals, id: string, metadata: KeptMetadata): Sealed | null {
  if (Object.keys(metadata).length === 0) return null;
  return seals.seal({ table: 'messages', column: 'metadata', row: id }, JSON.stringify(metadata));
}

/** What is kept beside a message; nothing where there is none. */
export function openMetadata(seals: Seals, id: string, metadata: Sealed | null): KeptMetadata {
  return metadata ? (JSON.parse(seals.open({ table: 'messages', column: 'metadata', row: id }, metadata)) as KeptMetadata) : {};
}
