import type { Context } from '#platform/context/context.ts';
import type { SignLanguage } from '../../contract.ts';
import { lettersOf } from '../../core/reading/choose-word.ts';
import { compareLetters } from '../../core/reading/compare-letters.ts';
import { letterFigures } from '../../core/reading/letter-figures.ts';
import {
  type AddReadAttempt,
  mostReadAttempts,
  mostShownAttempts,
  NothingToSpell,
  NotTheLastAttempt,
  ReadAttemptNotFound,
  type ReadingNow,
} from '../../reading/contract.ts';
import { deleteAttempts, insertAttempt, type KeptAttempt, listAttempts } from './attempt-store.ts';
import { listOwnWords } from './own-word-store.ts';
import { dropReadCards, keepReadCards, listDue, takeBackReadCards } from './reading-cards.ts';

/** How somebody's reading stands in one language. Nothing of the other one is in it. */
export async function showReading(ctx: Context, language: SignLanguage): Promise<ReadingNow> {
  const attempts = (await listAttempts(ctx, ctx.personId)).filter((one) => one.language === language);
  const ownWords = await listOwnWords(ctx, ctx.personId);
  const words = [...new Set([...attempts.map(({ word }) => word), ...ownWords.map(({ text }) => text)])];
  return {
    language,
    attempts: attempts.slice(0, mostShownAttempts).map(({ language: _, ...attempt }) => attempt),
    kept: attempts.length,
    figures: letterFigures(attempts.map(({ letters }) => letters)),
    ...(await listDue(ctx, language, words)),
    ownWords,
  };
}

/** Keeps what somebody read of a word, and when its letters come again. The same attempt twice counts once. Throws `NothingToSpell`. */
export async function addReadAttempt(ctx: Context, attempt: AddReadAttempt): Promise<ReadingNow> {
  const { clientAttemptId: id, language, word, typed } = attempt;
  const spelled = lettersOf(word, language);
  if (spelled.length === 0) throw new NothingToSpell();
  const letters = compareLetters(spelled, lettersOf(typed, language));
  const now = ctx.now();
  await ctx.db.transaction(async (tx) => {
    const stored = { db: tx, vault: ctx.vault };
    const isNew = await insertAttempt(stored, ctx.personId, { id, language, word, letters, createdAt: now.toISOString() });
    if (!isNew) return;
    await keepReadCards(ctx, tx, { language, word, letters }, now);
    const tooOld = (await listAttempts(stored, ctx.personId)).slice(mostReadAttempts);
    await deleteAttempts(tx, ctx.personId, idsOf(tooOld));
  });
  return showReading(ctx, language);
}

/** Takes the last attempt in its language back, as if it had not been. Throws `ReadAttemptNotFound`, `NotTheLastAttempt`. */
export async function undoReadAttempt(ctx: Context, id: string): Promise<ReadingNow> {
  const language = await ctx.db.transaction(async (tx) => {
    const kept = await listAttempts({ db: tx, vault: ctx.vault }, ctx.personId);
    const attempt = kept.find((one) => one.id === id);
    if (!attempt) throw new ReadAttemptNotFound();
    if (kept.find((one) => one.language === attempt.language)?.id !== id) throw new NotTheLastAttempt();
    await takeBackReadCards(ctx, tx, attempt, ctx.now());
    await deleteAttempts(tx, ctx.personId, [id]);
    return attempt.language;
  });
  return showReading(ctx, language);
}

/** Forgets all that somebody read in a language. Their own words stay. */
export async function forgetReading(ctx: Context, language: SignLanguage): Promise<ReadingNow> {
  await ctx.db.transaction(async (tx) => {
    const stored = { db: tx, vault: ctx.vault };
    const kept = (await listAttempts(stored, ctx.personId)).filter((one) => one.language === language);
    const words = [...kept.map(({ word }) => word), ...(await listOwnWords(stored, ctx.personId)).map(({ text }) => text)];
    await dropReadCards(ctx, tx, language, [...new Set(words)]);
    await deleteAttempts(tx, ctx.personId, idsOf(kept));
  });
  return showReading(ctx, language);
}

const idsOf = (attempts: readonly KeptAttempt[]): string[] => attempts.map(({ id }) => id);
