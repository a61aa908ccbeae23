import { listWords } from '../conversations/message-store.ts';
import type { Db } from '../db/open-database.ts';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import { recordDanger } from '../safety/episodes/record-danger.ts';
import type { Vault } from '../vault/vault.ts';
import { readPast } from './read-past.ts';
import { foundIn } from './record-found.ts';
import { screenTurn } from './screen-turn.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/** The job: reads the message again, which is read the same each time, and keeps what it tells of. */
export async function run(parts: Parts, of: { personId: string; conversationId: string; seq: number }): Promise<void> {
  const [message] = await listWords(parts, of, 1, of.seq + 1);
  // It was deleted meanwhile: there is nothing to keep.
  if (message?.senderType !== 'user') return;
  const past = await readPast(parts, of, of.seq);
  const { sensory } = await readAdaptation(parts, of.personId, { now: parts.now() });
  const found = foundIn(screenTurn({ text: message.content, answer: message.kept.answer }, past), of, sensory.country);
  if (found) await recordDanger(parts, found);
}
