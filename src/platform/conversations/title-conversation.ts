import type { Db } from '../db/open-database.ts';
import { screenMessage } from '../safety/core/screen.ts';
import type { Vault } from '../vault/vault.ts';
import { findPersonOf, titleConversation } from './conversation-store.ts';
import { makeTitle } from './core/make-title.ts';
import { titledBefore } from './jobs.ts';
import { listWords } from './message-store.ts';

/**
 * The work of the titling job. Running it twice changes nothing, it never replaces a title a person chose, and what somebody
 * wrote in danger never becomes the title that others see over their shoulder.
 */
export async function run(
  { db, vault }: { db: Db; vault: Vault },
  { conversationId }: { conversationId: string },
): Promise<void> {
  const personId = await findPersonOf(db, conversationId);
  if (!personId) return;
  const first = await listWords({ db, vault }, { personId, conversationId }, titledBefore - 1, titledBefore);
  const written = first.filter(({ senderType }) => senderType === 'user').map(({ content }) => content);
  const title = makeTitle(written.filter((text) => screenMessage(text, 'es').level === 'none'));
  if (title) await titleConversation({ db, vault }, personId, conversationId, { title, source: 'job' });
}
