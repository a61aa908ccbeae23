import type { Tx } from '../db/open-database.ts';
import { dropCards, lockCard, saveCard } from './card-store.ts';
import type { Recall } from './core/recalls.ts';
import { answerCard, newCard } from './core/review-card.ts';

/** Keeps how it went with these cards, which decides when each comes again. One that was never met begins here. */
export async function keepAnswers(
  tx: Tx,
  personId: string,
  answers: readonly { key: string; recall: Recall }[],
  now: Date,
): Promise<void> {
  // In one order, so that two devices never wait for each other.
  for (const { key, recall } of answers.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    const kept = await lockCard(tx, personId, key);
    const memory = answerCard(kept?.memory ?? newCard(now), recall, now);
    await saveCard(tx, personId, key, { memory, before: kept?.memory ?? null }, now);
  }
}

/** Takes the last answer of these cards back, once. What was met for the first time with it is as if it was never met. Answers how many there were. */
export async function takeBackAnswers(tx: Tx, personId: string, keys: readonly string[], now: Date): Promise<number> {
  let found = 0;
  for (const key of keys.toSorted()) {
    const kept = await lockCard(tx, personId, key);
    if (!kept) continue;
    found += 1;
    if (kept.before) await saveCard(tx, personId, key, { memory: kept.before, before: null }, now);
    else if (kept.memory.reps <= 1) await dropCards(tx, personId, [key]);
  }
  return found;
}
