import { and, desc, eq, isNull, lt, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { bots } from '../catalog/tables.ts';
import { builtOnce } from '../db/built-once.ts';
import type { Db, Tx } from '../db/open-database.ts';
import { rows } from '../db/rows.ts';
import type { Sealed } from '../vault/vault.ts';
import type { GenerationStatus } from './contract.ts';
import { openRun, type Stored } from './conversation-store.ts';
import { openContent, openMetadata } from './message-store.ts';
import { conversations, generations, messages } from './tables.ts';
import type { TurnRequest } from './take-turn.ts';
import type { FoundSeals } from './turn-store.ts';

export type NewGeneration = {
  id: string;
  conversationId: string;
  userMessageId: string;
  messageId: string;
  nodeId: string;
  leaseUntil: Date;
  createdAt: Date;
};

/** Opens a reply in the name of the node that will write it. */
export async function insertGeneration(tx: Tx, generation: NewGeneration): Promise<void> {
  await tx.insert(generations).values({ ...generation, status: 'running' });
}

/** A reply to be written: what the bot is told, where the words go, and how the reply stands. */
export type OpenTurn = TurnRequest & { generationId: string; messageId: string; status: GenerationStatus; found: FoundSeals };

const asked = alias(messages, 'asked');
const answering = alias(messages, 'answering');

/** Everything that is needed to write a reply, in one query. */
export async function findTurn({ db, vault }: Stored, generationId: string): Promise<OpenTurn | undefined> {
  const [row] = await turnOf(db).execute({ generationId });
  if (!row) return undefined;
  const seals = await vault.of(row.personId, db);
  const { answer } = openMetadata(seals, row.asked.id, row.asked.metadata);
  return {
    generationId: row.generationId,
    messageId: row.answering.id,
    status: row.status,
    conversationId: row.conversationId,
    personId: row.personId,
    botSlug: row.botSlug,
    appContext: row.appContext,
    text: openContent(seals, row.asked.id, row.asked.content),
    ...(answer ? { answer } : {}),
    run: openRun(seals, row.conversationId, row.run)?.run ?? null,
    seq: row.asked.seq,
    already: openContent(seals, row.answering.id, row.answering.content),
    found: { metadata: row.answering.metadata, run: row.run },
  };
}

const turnOf = builtOnce((db) =>
  db
    .select({
      generationId: generations.id,
      status: generations.status,
      conversationId: conversations.id,
      personId: conversations.userId,
      run: conversations.run,
      appContext: conversations.appContext,
      botSlug: bots.slug,
      asked: { id: asked.id, seq: asked.seq, content: asked.content, metadata: asked.metadata },
      answering: { id: answering.id, content: answering.content, metadata: answering.metadata },
    })
    .from(generations)
    .innerJoin(conversations, eq(conversations.id, generations.conversationId))
    .innerJoin(bots, eq(bots.id, conversations.botId))
    .innerJoin(asked, eq(asked.id, generations.userMessageId))
    .innerJoin(answering, eq(answering.id, generations.messageId))
    .where(eq(generations.id, sql.placeholder('generationId')))
    .prepare(''),
);

export type OwnGeneration = {
  id: string;
  conversationId: string;
  userMessageId: string;
  messageId: string;
  status: GenerationStatus;
};

/** A reply in one of this person's conversations. */
export async function findOwnGeneration(db: Db, personId: string, generationId: string): Promise<OwnGeneration | undefined> {
  const [row] = await db
    .select(identity)
    .from(generations)
    .innerJoin(conversations, eq(conversations.id, generations.conversationId))
    .where(and(eq(generations.id, generationId), eq(conversations.userId, personId), isNull(conversations.deletedAt)));
  return row?.messageId ? { ...row, messageId: row.messageId } : undefined;
}

/** The last reply opened in a person's conversation, if any; `undefined` when they have no such conversation. */
export async function findNewestReply(
  db: Db,
  personId: string,
  conversationId: string,
): Promise<{ newest: OwnGeneration | undefined } | undefined> {
  const [row] = await newestReply(db).execute({ personId, conversationId });
  if (!row) return undefined;
  const { id, userMessageId, messageId, status } = row;
  const isThere = id !== null && userMessageId !== null && messageId !== null && status !== null;
  return { newest: isThere ? { id, conversationId, userMessageId, messageId, status } : undefined };
}

const newestReply = builtOnce((db) => {
  const newest = db
    .select(identity)
    .from(generations)
    .where(eq(generations.conversationId, conversations.id))
    .orderBy(desc(generations.createdAt), desc(generations.id))
    .limit(1)
    .as('newest');
  return db
    .select({ id: newest.id, userMessageId: newest.userMessageId, messageId: newest.messageId, status: newest.status })
    .from(conversations)
    .leftJoinLateral(newest, sql`true`)
    .where(
      and(
        eq(conversations.id, sql.placeholder('conversationId')),
        eq(conversations.userId, sql.placeholder('personId')),
        isNull(conversations.deletedAt),
      ),
    )
    .prepare('');
});

/** A conversation's reply with this id; without one, the last that was opened. */
export async function findGeneration(
  db: Db | Tx,
  conversationId: string,
  generationId?: string,
): Promise<OwnGeneration | undefined> {
  const [row] = await db
    .select(identity)
    .from(generations)
    .where(
      and(
        eq(generations.conversationId, conversationId),
        generationId === undefined ? undefined : eq(generations.id, generationId),
      ),
    )
    .orderBy(desc(generations.createdAt), desc(generations.id))
    .limit(1);
  return row?.messageId ? { ...row, messageId: row.messageId } : undefined;
}

const identity = {
  id: generations.id,
  conversationId: generations.conversationId,
  userMessageId: generations.userMessageId,
  messageId: generations.messageId,
  status: generations.status,
};

/** Closes a reply, unless somebody already has. Returns how it stands afterwards. */
export async function endGeneration(
  db: Db | Tx,
  generationId: string,
  status: Exclude<GenerationStatus, 'running'>,
  now: Date,
): Promise<GenerationStatus | undefined> {
  const ended = await db
    .update(generations)
    .set({ status, endedAt: now, leaseUntil: null })
    .where(and(eq(generations.id, generationId), eq(generations.status, 'running')))
    .returning({ status: generations.status });
  if (ended[0]) return ended[0].status;
  const [row] = await db.select({ status: generations.status }).from(generations).where(eq(generations.id, generationId));
  return row?.status;
}

/** Says for all these replies at once that their node lives. Returns those still open: the others were closed elsewhere. */
export async function renewLeases(db: Db, generationIds: string[], leaseUntil: Date): Promise<Set<string>> {
  const renewed = await db
    .update(generations)
    .set({ leaseUntil })
    .where(and(sql`${generations.id} = any(${sql.param(generationIds)}::uuid[])`, eq(generations.status, 'running')))
    .returning({ id: generations.id });
  return new Set(renewed.map(({ id }) => id));
}

export type Grown = { generationId: string; messageId: string; content: Sealed };

/**
 * Saves how far many replies have come, however many in one statement, and answers which of them are still open: what somebody
 * else has closed is left as it is. Neither an id nor a seal has a comma in it, so the lists travel as plain text: the driver's
 * own arrays are read letter by letter, and these are megabytes.
 */
export async function saveProgress(db: Db, grown: Grown[]): Promise<Set<string>> {
  const replies = grown.map(({ generationId }) => generationId).join(',');
  const ids = grown.map(({ messageId }) => messageId).join(',');
  const contents = grown.map(({ content }) => content).join(',');
  const saved = await db.execute(
    sql`update messages set content = grown.content, is_stemmed = false
      from unnest(string_to_array(${replies}, ',')::uuid[], string_to_array(${ids}, ',')::uuid[], string_to_array(${contents}, ','))
        as grown (generation_id, id, content)
      join generations on generations.id = grown.generation_id and generations.status = 'running'
      where messages.id = grown.id
      returning grown.generation_id as id`,
  );
  return new Set(rows<{ id: string }>(saved).map(({ id }) => id));
}

/** Replies whose node stopped answering: those whose lease ran out before `expiredBefore`, or all that are not of `exceptOf`. */
export type Orphaned = { expiredBefore: Date } | { exceptOf: string };

export type Orphan = { id: string; conversationId: string; messageId: string | null };
const orphan = { id: generations.id, conversationId: generations.conversationId, messageId: generations.messageId };

function isOrphaned(which: Orphaned) {
  const alone = 'exceptOf' in which ? ne(generations.nodeId, which.exceptOf) : lt(generations.leaseUntil, which.expiredBefore);
  return and(eq(generations.status, 'running'), alone);
}

/** Looks for them without touching them. */
export async function findOrphans(db: Db, which: Orphaned): Promise<Orphan[]> {
  return db.select(orphan).from(generations).where(isOrphaned(which));
}

/** Closes them, so that they can be continued. */
export async function reapGenerations(db: Db, which: Orphaned, endedAt: Date): Promise<Orphan[]> {
  return db
    .update(generations)
    .set({ status: 'interrupted', endedAt, leaseUntil: null })
    .where(isOrphaned(which))
    .returning(orphan);
}
