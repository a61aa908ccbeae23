import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import { CardMemory } from './core/review-card.ts';
import { reviewCards } from './tables.ts';

/** A card that a person has met: how it is remembered, and how it was before the last answer. */
export type KeptCard = { key: string; memory: CardMemory; before: CardMemory | null; createdAt: Date };

/** Which of these cards a person has met, the one that is due first first. Each app asks for its own. */
export async function listKeptCards(db: Db | Tx, personId: string, keys: readonly string[]): Promise<KeptCard[]> {
  const found = await db
    .select()
    .from(reviewCards)
    .where(and(eq(reviewCards.userId, personId), inArray(reviewCards.cardKey, [...keys])))
    .orderBy(asc(reviewCards.dueAt), asc(reviewCards.id));
  return found.map(present);
}

/** One of them, held until the transaction ends. */
export async function lockCard(tx: Tx, personId: string, key: string): Promise<KeptCard | undefined> {
  const [row] = await tx.select().from(reviewCards).where(own(personId, key)).for('update');
  return row && present(row);
}

/** Writes how a card is remembered now. `before` null: there is nothing to take back. */
export async function saveCard(
  tx: Db | Tx,
  personId: string,
  key: string,
  { memory, before }: Pick<KeptCard, 'memory' | 'before'>,
  at: Date,
): Promise<void> {
  const columns = { memory, before, dueAt: new Date(memory.due), updatedAt: at };
  await tx
    .insert(reviewCards)
    .values({ userId: personId, cardKey: key, ...columns, createdAt: at })
    .onConflictDoUpdate({ target: [reviewCards.userId, reviewCards.cardKey], set: columns });
}

/** Forgets that a person met these cards. */
export async function dropCards(tx: Db | Tx, personId: string, keys: readonly string[]): Promise<void> {
  await tx.delete(reviewCards).where(and(eq(reviewCards.userId, personId), inArray(reviewCards.cardKey, [...keys])));
}

function own(personId: string, key: string) {
  return and(eq(reviewCards.userId, personId), eq(reviewCards.cardKey, key));
}

function present({ cardKey, memory, before, createdAt }: typeof reviewCards.$inferSelect): KeptCard {
  return {
    key: cardKey,
    memory: CardMemory.parse(memory),
    before: before === null ? null : CardMemory.parse(before),
    createdAt,
  };
}
