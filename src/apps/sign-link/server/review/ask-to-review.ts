import type { Context } from '#platform/context/context.ts';
import type { AskToReview, MyReviewing } from '../../review/contract.ts';
import { deleteReviewer, findReviewer, saveReviewer } from './reviewer-store.ts';

/** Whether this person reviews signs, or asked to. */
export async function showReviewing(ctx: Context): Promise<MyReviewing> {
  const found = await findReviewer(ctx, ctx.personId);
  return found
    ? { status: found.status, languages: found.languages, about: found.about }
    : { status: null, languages: [], about: '' };
}

/** Keeps that somebody says that they are deaf and wants to review. An administrator answers; until then they review nothing. */
export async function askToReview(ctx: Context, { languages, about }: AskToReview): Promise<MyReviewing> {
  await saveReviewer(ctx, ctx.personId, { languages: [...new Set(languages)], about }, ctx.now());
  return showReviewing(ctx);
}

/** Takes all of it back: it is kept nowhere, and they review no more. */
export async function stopReviewing(ctx: Context): Promise<MyReviewing> {
  await deleteReviewer(ctx.db, ctx.personId);
  return showReviewing(ctx);
}
