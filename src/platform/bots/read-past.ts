import { listWords } from '../conversations/message-store.ts';
import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { SourceMemory } from './core/source-memory.ts';

/** What was said before, oldest first, as a model and the safety screen read it. `isFixed`: words of the fixed path, for a danger. `memory`: what a source left. */
export type Past = { role: 'user' | 'assistant'; content: string; isFixed?: boolean; memory?: SourceMemory }[];

const mostMessages = 40;
const mostCharacters = 12_000;

/** The end of a conversation before message `seq` that fits: whole messages, the newest ones first to be kept. */
export async function readPast(
  stored: { db: Db; vault: Vault },
  of: { personId: string; conversationId: string },
  seq: number,
): Promise<Past> {
  const found = await listWords(stored, of, mostMessages, seq);
  const past: Past = [];
  let left = mostCharacters;
  for (const { senderType, content, kept } of found.reverse()) {
    if (content === '') continue;
    left -= content.length;
    if (left < 0) break;
    const role = senderType === 'user' ? 'user' : 'assistant';
    past.unshift({ role, content, isFixed: kept.mode === 'fixed', ...(kept.memory && { memory: kept.memory }) });
  }
  return past;
}
