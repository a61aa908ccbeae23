import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Draft } from './contract.ts';
import { placeOf, type Stored } from './conversation-store.ts';
import { conversations } from './tables.ts';

/** What a person had begun to write in their conversation; nothing when the conversation is not theirs. */
export async function findDraft({ db, vault }: Stored, personId: string, conversationId: string): Promise<Draft | undefined> {
  const [row] = await db
    .select({ draft: conversations.draft, at: conversations.draftUpdatedAt })
    .from(conversations)
    .where(own(personId, conversationId));
  if (!row) return undefined;
  const seals = await vault.of(personId, db);
  return {
    text: row.draft ? seals.open(placeOf(conversationId, 'draft'), row.draft) : '',
    updatedAt: row.at?.toISOString() ?? null,
  };
}

/** Keeps what a person has begun to write; empty text forgets it. Says whether the conversation is theirs. */
export async function saveDraft(
  { db, vault }: Stored,
  personId: string,
  conversationId: string,
  text: string,
  now: Date,
): Promise<boolean> {
  const seals = await vault.of(personId, db);
  const draft = text === '' ? null : seals.seal(placeOf(conversationId, 'draft'), text);
  const written = await db
    .update(conversations)
    .set({ draft, draftUpdatedAt: now, updatedAt: sql`${conversations.updatedAt}` })
    .where(own(personId, conversationId))
    .returning({ id: conversations.id });
  return written.length > 0;
}

function own(personId: string, conversationId: string) {
  return and(eq(conversations.id, conversationId), eq(conversations.userId, personId), isNull(conversations.deletedAt));
}
