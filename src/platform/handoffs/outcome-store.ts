import { and, eq, isNull } from 'drizzle-orm';
import { bots } from '../catalog/tables.ts';
import { openMetadata } from '../conversations/message-store.ts';
import { conversations, messages } from '../conversations/tables.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Outcome } from '../dialogue/contract.ts';
import type { Vault } from '../vault/vault.ts';
import type { OutcomeReference } from './contract.ts';

/** What a finished exercise left in a person's conversation with this bot; nothing where there is no such thing of theirs. */
export async function findOutcome(
  { db, vault }: { db: Db | Tx; vault: Vault },
  personId: string,
  botSlug: string,
  { conversationId, messageId }: OutcomeReference,
): Promise<Outcome | undefined> {
  const [row] = await db
    .select({ metadata: messages.metadata })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .innerJoin(bots, eq(bots.id, conversations.botId))
    .where(
      and(
        eq(messages.id, messageId),
        eq(conversations.id, conversationId),
        eq(conversations.userId, personId),
        isNull(conversations.deletedAt),
        eq(bots.slug, botSlug),
      ),
    );
  if (!row) return undefined;
  return openMetadata(await vault.of(personId, db), messageId, row.metadata).outcome ?? undefined;
}
