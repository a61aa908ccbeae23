import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import type { Tx } from '#platform/db/open-database.ts';
import {
  NotAReviewer,
  type ReviewItem,
  type ReviewItems,
  ReviewNotFound,
  type ReviewSheet,
  ReviewTaken,
} from '../../review/contract.ts';
import { openContribution } from '../dictionary/contribution-content.ts';
import {
  type Contributed,
  findContribution,
  findOfEntry,
  listWaiting,
  lockContribution,
  updateContribution,
} from '../dictionary/contribution-store.ts';
import { contentOf } from '../dictionary/entry-columns.ts';
import { type ContributionRow, findEntry, listSenses } from '../dictionary/entry-store.ts';
import { findPose } from '../dictionary/pose-store.ts';
import { findReviewer } from './reviewer-store.ts';

/** What waits for whoever asks, in their languages. Throws `NotAReviewer`. */
export async function listReviews(
  ctx: Context,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<ReviewItems> {
  const languages = await languagesOf(ctx);
  if (!languages) throw new NotAReviewer();
  const found = await listWaiting(ctx.db, { personId: ctx.personId, languages }, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ updatedAt }) => updatedAt);
  return { items: items.map((row) => itemOf(ctx, row)), next };
}

/** One thing to review, whole. Throws `ReviewNotFound`. */
export async function readReview(ctx: Context, id: string): Promise<ReviewSheet> {
  const row = await getReviewable(ctx, id);
  const entry = await findEntry(ctx.db, row.entryId);
  if (!entry) throw new ReviewNotFound();
  const [senses, own, theirs, seals] = await Promise.all([
    listSenses(ctx.db, [entry.id]),
    findOfEntry(ctx.db, entry.id),
    ctx.vault.of(entry.userId, ctx.db),
    ctx.vault.of(row.userId, ctx.db),
  ]);
  const { words, proposed, reason } = openContribution(seals, row);
  return {
    ...itemOf(ctx, row),
    content: contentOf(entry, senses),
    pose: await findPose(ctx.db, theirs, entry.id),
    licence: own?.licence ?? null,
    source: entry.source,
    proposed,
    reason,
    words,
  };
}

/** Takes something to review, so that nobody else does meanwhile. Throws `ReviewNotFound`, `ReviewTaken`. */
export async function takeReview(ctx: Context, id: string): Promise<ReviewSheet> {
  await getReviewable(ctx, id);
  await ctx.db.transaction(async (tx) => {
    await holdFree(ctx, tx, id);
    await updateContribution(tx, id, { state: 'in-review', reviewerId: ctx.personId });
  });
  return readReview(ctx, id);
}

/** Gives back what was taken and not decided. Throws `ReviewNotFound`, `ReviewTaken`. */
export async function leaveReview(ctx: Context, id: string): Promise<ReviewSheet> {
  await getReviewable(ctx, id);
  await ctx.db.transaction(async (tx) => {
    await holdFree(ctx, tx, id);
    await updateContribution(tx, id, { state: 'submitted', reviewerId: null });
  });
  return readReview(ctx, id);
}

/** What waits and that whoever asks may decide about, held. Throws `ReviewTaken`. */
export async function holdFree(ctx: Context, tx: Tx, id: string): Promise<ContributionRow> {
  const row = await lockContribution(tx, id);
  const isFree = row?.state === 'submitted' || (row?.state === 'in-review' && row.reviewerId === ctx.personId);
  if (!row || !isFree) throw new ReviewTaken();
  return row;
}

/** Somebody else's, in a language that whoever asks reviews, given to be reviewed or about a sign that all see. Throws `ReviewNotFound`: to others there is no such thing. */
export async function getReviewable(ctx: Context, id: string): Promise<Contributed> {
  const languages = await languagesOf(ctx);
  const row = languages && (await findContribution(ctx.db, id));
  const isSeen = row && (row.kind === 'entry' ? row.state !== 'draft' : row.isPublished);
  if (!isSeen || !languages.includes(row.language) || row.userId === ctx.personId) throw new ReviewNotFound();
  return row;
}

async function languagesOf(ctx: Context): Promise<readonly string[] | undefined> {
  const reviewer = await findReviewer(ctx, ctx.personId);
  return reviewer?.status === 'granted' ? reviewer.languages : undefined;
}

function itemOf(ctx: Context, { id, kind, entryId, gloss, language, state, reviewerId, updatedAt }: Contributed): ReviewItem {
  return {
    id,
    kind,
    entryId,
    gloss,
    language,
    state,
    isMine: reviewerId === ctx.personId,
    waitingSince: updatedAt.toISOString(),
  };
}
