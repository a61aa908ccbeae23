import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import { type ProposeSign, type ReportSign, SignNotFound } from '../../dictionary/contract.ts';
import { ContributionNotFound, type MyContribution, type MyContributions } from '../../review/contract.ts';
import {
  type ContributionContent,
  emptyContribution,
  openContribution,
  sealContribution,
} from '../dictionary/contribution-content.ts';
import { deleteOwn, findContribution, insertContribution, listOwn } from '../dictionary/contribution-store.ts';
import { findSeen } from '../dictionary/entry-store.ts';
import { tellOfReviewing } from './review-notices.ts';
import { listReviewersOf } from './reviewer-store.ts';

/** What this person put in and how it stands, changed last first. */
export async function listContributions(
  ctx: Context,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<MyContributions> {
  const found = await listOwn(ctx.db, ctx.personId, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ updatedAt }) => updatedAt);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const told = items.map((row): MyContribution => {
    const { id, kind, entryId, gloss, language, state, updatedAt } = row;
    return {
      id,
      kind,
      entryId,
      gloss,
      language,
      state,
      said: openContribution(seals, row).said,
      updatedAt: updatedAt.toISOString(),
    };
  });
  return { items: told, next };
}

/** Proposes how a sign should be said instead. The same `clientId` twice is one proposal. Throws `SignNotFound`. */
export function proposeSign(
  ctx: Context,
  entryId: string,
  { clientId, content: proposed, words }: ProposeSign,
): Promise<MyContribution> {
  return putIn(ctx, entryId, { id: clientId, kind: 'correction', content: { ...emptyContribution, words, proposed } });
}

/** Points out that something is not right with a sign. Those who review its language are told. Throws `SignNotFound`. */
export function reportSign(ctx: Context, entryId: string, { clientId, reason, words }: ReportSign): Promise<MyContribution> {
  return putIn(ctx, entryId, { id: clientId, kind: 'report', content: { ...emptyContribution, words, reason } });
}

/** Takes back what somebody proposed or pointed out; it is gone. Throws `ContributionNotFound`. */
export async function takeBackContribution(ctx: Context, id: string): Promise<void> {
  if (!(await ctx.db.transaction((tx) => deleteOwn(tx, ctx.personId, id)))) throw new ContributionNotFound();
}

type PutIn = { id: string; kind: 'correction' | 'report'; content: ContributionContent };

async function putIn(ctx: Context, entryId: string, { id, kind, content }: PutIn): Promise<MyContribution> {
  const entry = await findSeen(ctx.db, ctx.personId, entryId);
  if (!entry) throw new SignNotFound();
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const reviewers = kind === 'report' ? await listReviewersOf(ctx, entry.language) : [];
  const at = { createdAt: ctx.now(), updatedAt: ctx.now() };
  await ctx.db.transaction(async (tx) => {
    const sealed = sealContribution(seals, id, content);
    if (!(await insertContribution(tx, { id, userId: ctx.personId, entryId, kind, state: 'submitted', content: sealed, ...at })))
      return;
    for (const reviewer of reviewers.filter((one) => one !== ctx.personId))
      await tellOfReviewing(tx, ctx, reviewer, { word: 'reported', key: id, path: `/sign-link/diccionario/revisar/${id}` });
  });
  const row = await findContribution(ctx.db, id);
  if (!row || row.userId !== ctx.personId) throw new ContributionNotFound();
  const { gloss, language, state, updatedAt } = row;
  return { id, kind, entryId, gloss, language, state, said: null, updatedAt: updatedAt.toISOString() };
}
