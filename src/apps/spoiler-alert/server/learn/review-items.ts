import { dropCards, type KeptCard, listKeptCards, lockCard } from '#platform/cards/card-store.ts';
import { keepAnswers, takeBackAnswers } from '#platform/cards/keep-answers.ts';
import type { Context } from '#platform/context/context.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { pickItems } from '../../core/learn/pick-items.ts';
import { itemKeys } from '../../core/learn/topics.ts';
import { type AnswerQuiz, QuizAnswered, QuizItemNotFound, type QuizToday, type UndoQuiz } from '../../learn/contract.ts';

/** What there is to look at today. */
export async function showQuiz(ctx: Context): Promise<QuizToday> {
  const kept = await listMine(ctx, ctx.db);
  return { ...pickItems(itemKeys, kept, ctx.now()), met: kept.length };
}

/**
 * Keeps that an exchange was looked at, which decides when it comes again. `dueAt` is the moment it was due: answered elsewhere
 * meanwhile, nothing is changed. Throws `QuizItemNotFound`, `QuizAnswered`.
 */
export async function answerQuiz(ctx: Context, { key, recall, dueAt }: AnswerQuiz): Promise<QuizToday> {
  await change(ctx, key, async (tx, hidden) => {
    const kept = await lockCard(tx, ctx.personId, hidden);
    if ((kept?.memory.due ?? null) !== dueAt) throw new QuizAnswered();
    await keepAnswers(tx, ctx.personId, [{ key: hidden, recall }], ctx.now());
  });
  return showQuiz(ctx);
}

/** Takes the last answer back. What was met for the first time with it is as if it was never met. Throws `QuizItemNotFound`. */
export async function undoQuiz(ctx: Context, { key }: UndoQuiz): Promise<QuizToday> {
  await change(ctx, key, async (tx, hidden) => {
    if ((await takeBackAnswers(tx, ctx.personId, [hidden], ctx.now())) === 0) throw new QuizItemNotFound();
  });
  return showQuiz(ctx);
}

/** Forgets all that was looked at. */
export async function forgetQuiz(ctx: Context): Promise<void> {
  const hidden = await hiddenKeys(ctx, ctx.db);
  await dropCards(ctx.db, ctx.personId, [...hidden.keys()]);
}

async function change(ctx: Context, key: string, act: (tx: Tx, hidden: string) => Promise<void>): Promise<void> {
  if (!itemKeys.includes(key)) throw new QuizItemNotFound();
  await ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    await act(tx, seals.blindIndex(purpose, key));
  });
}

async function listMine(ctx: Context, db: Db | Tx): Promise<KeptCard[]> {
  const hidden = await hiddenKeys(ctx, db);
  const kept = await listKeptCards(db, ctx.personId, [...hidden.keys()]);
  return kept.map((one) => ({ ...one, key: hidden.get(one.key) as string }));
}

const purpose = 'quiz-item';

/** What somebody studies here stands nowhere in clear: a row has a digest under their own key in place of its name. */
async function hiddenKeys({ vault, personId }: Context, db: Db | Tx): Promise<Map<string, string>> {
  const seals = await vault.of(personId, db);
  return new Map(itemKeys.map((key) => [seals.blindIndex(purpose, key), key]));
}
