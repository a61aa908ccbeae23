import { recordEvent } from '#platform/audit/record-event.ts';
import { findUser } from '#platform/auth/account/user-store.ts';
import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import {
  type DecideReviewer,
  ReviewerNotFound,
  type ReviewerRow,
  type ReviewerSheet,
  type ReviewerStatus,
} from '../../review/contract.ts';
import { tellOfReviewing } from './review-notices.ts';
import { decideReviewerRow, findReviewer, listReviewerRows } from './reviewer-store.ts';

/** Who asked to review; who they are and what they wrote is opened one by one. */
export async function listReviewers(
  ctx: Context,
  { status, limit, after }: { status: ReviewerStatus; limit: number; after?: string | undefined },
): Promise<{ items: ReviewerRow[]; next: string | null }> {
  const found = await listReviewerRows(ctx.db, status, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ updatedAt }) => updatedAt);
  return { items: items.map(rowOf), next };
}

/** What one of them said of themselves; on record, and told to them (priv/P18). Throws `ReviewerNotFound`. */
export async function readReviewer(ctx: Context, personId: string): Promise<ReviewerSheet> {
  const found = await findReviewer(ctx, personId);
  if (!found) throw new ReviewerNotFound();
  await note(ctx.db, ctx, personId, 'sign-reviewer.read');
  const name = (await findUser(ctx, personId))?.name ?? '';
  return { ...rowOf({ ...found, id: personId }), name, languages: found.languages, about: found.about };
}

/** Lets somebody review, or not, or no longer. They are told. Throws `ReviewerNotFound`. */
export async function decideReviewer(ctx: Context, personId: string, { grants }: DecideReviewer): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const status = grants ? ('granted' as const) : ('refused' as const);
    const decided = { personId, status, decidedBy: ctx.personId, decidedAt: ctx.now() };
    if (!(await decideReviewerRow(tx, decided))) throw new ReviewerNotFound();
    await note(tx, ctx, personId, `sign-reviewer.${status}`);
    await tellOfReviewing(tx, ctx, personId, {
      word: grants ? 'mayReview' : 'mayNotReview',
      key: ctx.now().toISOString(),
      path: '/sign-link/diccionario/revisar',
    });
  });
}

function note(db: Db | Tx, ctx: Context, subjectId: string, action: `${string}.${string}`): Promise<void> {
  return recordEvent(db, ctx, {
    actor: { kind: 'admin', id: ctx.personId },
    subjectId,
    action,
    thing: 'sign_reviewers',
    thingId: subjectId,
    outcome: 'done',
  });
}

function rowOf({ id, status, updatedAt }: { id: string; status: ReviewerStatus; updatedAt: Date }): ReviewerRow {
  return { personId: id, status, changedAt: updatedAt.toISOString() };
}
