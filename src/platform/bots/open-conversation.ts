import { randomUUID } from 'node:crypto';
import { BotNotFound, type Conversation } from '../conversations/contract.ts';
import { findBotId, insertConversation, type KeptRun, progressOf, sealRun } from '../conversations/conversation-store.ts';
import { insertMessages } from '../conversations/message-store.ts';
import type { Db, Tx } from '../db/open-database.ts';
import { wordFor } from '../dialogue/core/word.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import type { Vault } from '../vault/vault.ts';
import type { BotSpec } from './contract.ts';
import type { SourceMemory } from './core/source-memory.ts';

type Parts = { db: Db; vault: Vault; bots: BotSpec[]; now: () => Date };
type Opening = {
  personId: string;
  botSlug: string;
  /** Which app opens it. */
  appContext: string;
  /** How the person is greeted. */
  language: Adaptation['language'];
  /** What it says after its greeting, and what its source is told with the first question. */
  note?: string;
  memory?: SourceMemory;
  /** The guided run that waits for the person's first message. */
  run?: KeptRun;
};

/**
 * Opens a conversation with a bot. Its first words are there at once: who speaks, that it is a program, what it cannot do.
 * `also` happens with it, or neither does.
 */
export async function openConversation(
  { db, vault, bots, now }: Parts,
  { personId, botSlug, appContext, language, note, memory, run }: Opening,
  also: (tx: Tx, conversationId: string) => Promise<void> = async () => undefined,
): Promise<Conversation> {
  const bot = bots.find(({ slug }) => slug === botSlug);
  const botId = bot && (await findBotId(db, botSlug));
  if (!bot || !botId) throw new BotNotFound({ botSlug });
  const id = randomUUID();
  const createdAt = now();

  await db.transaction(async (tx) => {
    const seals = await vault.of(personId, tx);
    const kept = run && { run: sealRun(seals, id, run) };
    await insertConversation(tx, { id, userId: personId, botId, appContext, nextSeq: 2, ...kept, createdAt });
    const greeting = {
      id: randomUUID(),
      conversationId: id,
      seq: 1,
      senderType: 'bot' as const,
      content: [wordFor(bot.greeting, language), ...(note ? [note] : [])].join('\n\n'),
      createdAt,
    };
    await insertMessages(tx, seals, [{ ...greeting, metadata: { mode: 'guided', ...(memory && { memory }) } }]);
    await also(tx, id);
  });
  const at = createdAt.toISOString();
  return { id, botSlug, title: null, createdAt: at, updatedAt: at, progress: progressOf(run) };
}
