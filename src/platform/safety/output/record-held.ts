import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { type HeldSentence, insertHeld } from './held-store.ts';

type Parts = {
  db: Db;
  vault: Vault;
  now: () => Date;
  log: Record<'warn', (details: Record<string, unknown>, message: string) => void>;
};

/** The most that is kept of one sentence. */
const longest = 2_000;

/** Keeps what was held back, apart from the reply: nobody waits for it, and when it fails only its count is lost. */
export function recordHeld(parts: Parts, held: HeldSentence): void {
  const kept = { ...held, modelId: held.modelId.slice(0, 200), sentence: held.sentence.slice(0, longest) };
  insertHeld(parts, kept, parts.now()).catch((error: unknown) => {
    const problem = error instanceof Error ? error.name : 'unknown';
    parts.log.warn({ fault: held.fault, conversationId: held.conversationId, problem }, 'a sentence held back was not kept');
  });
}
