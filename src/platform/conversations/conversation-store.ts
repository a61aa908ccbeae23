import { and, desc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { bots } from '../catalog/tables.ts';
import type { Cursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Run } from '../dialogue/core/protocol.ts';
import type { Sealed, Seals, Vault } from '../vault/vault.ts';
import type { Conversation } from './contract.ts';
import { conversations } from './tables.ts';

/** What the stores of conversations read with: all they hold of a person is sealed with that person's key. */
export type Stored = { db: Db | Tx; vault: Vault };

/** The guided run under way, and how far it is: what a list of conversations shows without knowing any bot. */
export type KeptRun = { run: Run; progress: { position: number; total: number } | null };

const live = isNull(conversations.deletedAt);
const shown = {
  id: conversations.id,
  botSlug: bots.slug,
  title: conversations.title,
  run: conversations.run,
  createdAt: conversations.createdAt,
  updatedAt: conversations.updatedAt,
};

/** The id by which rows point at a bot, while the bot is offered. */
export async function findBotId(db: Db | Tx, slug: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: bots.id })
    .from(bots)
    .where(and(eq(bots.slug, slug), eq(bots.isActive, true)));
  return row?.id;
}

/** Writes an empty conversation whose first message will have the number `nextSeq`. */
export async function insertConversation(
  tx: Tx,
  conversation: {
    id: string;
    userId: string;
    botId: string;
    appContext: string;
    nextSeq: number;
    run?: Sealed;
    createdAt: Date;
  },
): Promise<void> {
  await tx.insert(conversations).values({ ...conversation, updatedAt: conversation.createdAt });
}

/** A person's conversation, or nothing: another person's and a deleted one look the same as one that never was. */
export async function findOwnConversation(
  stored: Stored,
  personId: string,
  conversationId: string,
): Promise<Conversation | undefined> {
  const [row] = await stored.db
    .select(shown)
    .from(conversations)
    .innerJoin(bots, eq(bots.id, conversations.botId))
    .where(and(eq(conversations.id, conversationId), eq(conversations.userId, personId), live));
  return row && present(await stored.vault.of(personId, stored.db), row);
}

/** A person's conversations, with one bot if it is named, last used first: one more than `limit` when there are more. */
export async function listConversations(
  stored: Stored,
  personId: string,
  { limit, after, botSlug }: { limit: number; after?: Cursor | undefined; botSlug?: string },
): Promise<Conversation[]> {
  const later =
    after &&
    or(lt(conversations.updatedAt, after.at), and(eq(conversations.updatedAt, after.at), lt(conversations.id, after.id)));
  const rows = await stored.db
    .select(shown)
    .from(conversations)
    .innerJoin(bots, eq(bots.id, conversations.botId))
    .where(and(eq(conversations.userId, personId), live, later, botSlug === undefined ? undefined : eq(bots.slug, botSlug)))
    .orderBy(desc(conversations.updatedAt), desc(conversations.id))
    .limit(limit + 1);
  const seals = await stored.vault.of(personId, stored.db);
  return rows.map((row) => present(seals, row));
}

/** Gives a person's conversation its title. The job's title never replaces the one a person chose. Says whether it was written. */
export async function titleConversation(
  { db, vault }: Stored,
  personId: string,
  conversationId: string,
  { title, source }: { title: string; source: 'job' | 'person' },
): Promise<boolean> {
  const seals = await vault.of(personId, db);
  const mayWrite = source === 'job' ? isNull(conversations.titleSource) : live;
  const written = await db
    .update(conversations)
    .set({
      title: seals.seal(placeOf(conversationId, 'title'), title),
      titleSource: source,
      updatedAt: sql`${conversations.updatedAt}`,
    })
    .where(and(eq(conversations.id, conversationId), eq(conversations.userId, personId), mayWrite))
    .returning({ id: conversations.id });
  return written.length > 0;
}

/** Hides a conversation, or shows it again. Says whether the person has such a one. */
export async function setDeleted(
  db: Db | Tx,
  personId: string,
  conversationId: string,
  deletedAt: Date | null,
): Promise<boolean> {
  const written = await db
    .update(conversations)
    .set({ deletedAt, updatedAt: sql`${conversations.updatedAt}` })
    .where(and(eq(conversations.id, conversationId), eq(conversations.userId, personId), deletedAt ? live : undefined))
    .returning({ id: conversations.id });
  return written.length > 0;
}

/** Removes a conversation for good, messages and all, if it was deleted before `moment` and not brought back since. Says whether. */
export async function purgeConversation(db: Db | Tx, conversationId: string, moment: Date): Promise<boolean> {
  const gone = await db
    .delete(conversations)
    .where(and(eq(conversations.id, conversationId), lte(conversations.deletedAt, moment)))
    .returning({ id: conversations.id });
  return gone.length > 0;
}

/** The run kept with a conversation, opened. */
export function openRun(seals: Seals, conversationId: string, sealed: Sealed | null): KeptRun | null {
  return sealed ? (JSON.parse(seals.open(placeOf(conversationId, 'run'), sealed)) as KeptRun) : null;
}

/** The run to keep with a conversation, sealed to it. */
export function sealRun(seals: Seals, conversationId: string, kept: KeptRun): Sealed {
  return seals.seal(placeOf(conversationId, 'run'), JSON.stringify(kept));
}

/** Where a sealed column of a conversation lives. */
export function placeOf(row: string, column: 'title' | 'run' | 'draft') {
  return { table: 'conversations', column, row };
}

type Row = Pick<typeof conversations.$inferSelect, 'id' | 'title' | 'run' | 'createdAt' | 'updatedAt'> & { botSlug: string };

function present(seals: Seals, row: Row): Conversation {
  return {
    id: row.id,
    botSlug: row.botSlug,
    title: row.title && seals.open(placeOf(row.id, 'title'), row.title),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    progress: progressOf(openRun(seals, row.id, row.run)),
  };
}

/** How far a kept run is, for whoever shows it. */
export function progressOf(kept: KeptRun | null | undefined): Conversation['progress'] {
  return kept?.progress ? { ...kept.progress, protocolId: kept.run.protocolId } : null;
}

/** Whose conversation it is, whether they have deleted it or not. */
export async function findPersonOf(db: Db | Tx, conversationId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ personId: conversations.userId })
    .from(conversations)
    .where(eq(conversations.id, conversationId));
  return row?.personId;
}

/** Holds a person's conversation until the transaction ends, and tells the number of its next message. */
export async function lockOwnConversation(
  tx: Tx,
  personId: string,
  conversationId: string,
): Promise<{ nextSeq: number; titled: boolean } | undefined> {
  const [row] = await tx
    .select({ nextSeq: conversations.nextSeq, titleSource: conversations.titleSource })
    .from(conversations)
    .where(and(eq(conversations.id, conversationId), eq(conversations.userId, personId), live))
    .for('update');
  return row && { nextSeq: row.nextSeq, titled: row.titleSource !== null };
}
