import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { countEvent } from '../episodes/episode-store.ts';
import { heldSentences } from '../tables.ts';
import type { Fault } from './core/fault.ts';

export type HeldSentence = {
  personId: string;
  conversationId: string;
  botSlug: string;
  modelId: string;
  fault: Fault;
  sentence: string;
  country: string;
};

/** Keeps a sentence that was held back, sealed for the person it was meant for, and counts it in a tally that knows nobody. */
export async function insertHeld({ db, vault }: { db: Db; vault: Vault }, held: HeldSentence, at: Date): Promise<void> {
  const { personId, conversationId, botSlug, modelId, fault, sentence, country } = held;
  await db.transaction(async (tx) => {
    const seals = await vault.of(personId, tx);
    const id = randomUUID();
    const sealed = seals.seal({ table: 'held_sentences', column: 'sentence', row: id }, sentence);
    await tx
      .insert(heldSentences)
      .values({ id, userId: personId, conversationId, botSlug, modelId, fault, sentence: sealed, createdAt: at });
    const day = at.toISOString().slice(0, 10);
    await countEvent(tx, { day, level: 'reply', kind: fault, country, event: 'held-back', seconds: 0 });
  });
}
