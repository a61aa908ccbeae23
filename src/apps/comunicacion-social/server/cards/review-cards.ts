import { type KeptCard, listKeptCards, lockCard } from '#platform/cards/card-store.ts';
import { type CardMemory, newCard, nextDates } from '#platform/cards/core/review-card.ts';
import { keepAnswers, takeBackAnswers } from '#platform/cards/keep-answers.ts';
import type { Context } from '#platform/context/context.ts';
import { pickCards } from '../../core/practice/pick-cards.ts';
import type { Skill } from '../../core/skills.ts';
import { type AnswerCard, CardAnswered, CardNotFound, type DueCards, type ReviewCard } from '../../keeping/contract.ts';
import { listGoals } from '../goals/keep-goals.ts';
import { readerOf } from '../sessions/open-session.ts';
import { cardFaces, type Face } from './card-faces.ts';

/** The cards of this moment. */
export async function listDueCards(ctx: Context): Promise<DueCards> {
  const { language } = await readerOf(ctx);
  const faces = cardFaces(language);
  const kept = await listKeptCards(
    ctx.db,
    ctx.personId,
    faces.map(({ key }) => key),
  );
  const { keys, due, nextAt } = pickCards(faces, kept, { skills: await practisedSkills(ctx), now: ctx.now() });
  const items = keys.flatMap((key) => {
    const face = faces.find((one) => one.key === key);
    return face
      ? [
          present(
            face,
            kept.find((one) => one.key === key),
            ctx.now(),
          ),
        ]
      : [];
  });
  return { items, due, nextAt };
}

/**
 * Says how it went with a card, which decides when it comes again. `dueAt` is the moment it was due: answered elsewhere meanwhile, nothing is
 * changed. Throws `CardNotFound`, `CardAnswered`.
 */
export async function answerReviewCard(ctx: Context, key: string, { recall, dueAt }: AnswerCard): Promise<DueCards> {
  getFace(key);
  await ctx.db.transaction(async (tx) => {
    const kept = await lockCard(tx, ctx.personId, key);
    if (kept && kept.memory.due !== dueAt) throw new CardAnswered();
    await keepAnswers(tx, ctx.personId, [{ key, recall }], ctx.now());
  });
  return listDueCards(ctx);
}

/** Takes the last answer of a card back. A card met for the first time with it is as if it was never met. Throws `CardNotFound`. */
export async function undoReviewCard(ctx: Context, key: string): Promise<DueCards> {
  getFace(key);
  await ctx.db.transaction(async (tx) => {
    if ((await takeBackAnswers(tx, ctx.personId, [key], ctx.now())) === 0) throw new CardNotFound({ cardKey: key });
  });
  return listDueCards(ctx);
}

function getFace(key: string): Face {
  const face = cardFaces('es').find((one) => one.key === key);
  if (!face) throw new CardNotFound({ cardKey: key });
  return face;
}

async function practisedSkills(ctx: Context): Promise<Set<Skill>> {
  const { items } = await listGoals(ctx);
  return new Set(items.filter(({ status }) => status === 'active').flatMap(({ skills }) => skills));
}

function present({ key, skill, question, answer, example }: Face, kept: KeptCard | undefined, now: Date): ReviewCard {
  const memory: CardMemory = kept?.memory ?? newCard(now);
  const next = nextDates(memory, now);
  return {
    ...{ key, skill, question, answer, example },
    dueAt: memory.due,
    next: {
      again: next.again.toISOString(),
      hard: next.hard.toISOString(),
      good: next.good.toISOString(),
      easy: next.easy.toISOString(),
    },
    canUndo: Boolean(kept?.before),
  };
}
