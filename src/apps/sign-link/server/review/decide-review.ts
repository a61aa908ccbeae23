import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import type { Seals } from '#platform/vault/vault.ts';
import { type DecideReview, ReviewNotFound } from '../../review/contract.ts';
import { openContribution, sealContribution } from '../dictionary/contribution-content.ts';
import { lockOfEntry, updateContribution } from '../dictionary/contribution-store.ts';
import { columnsOf } from '../dictionary/entry-columns.ts';
import { type ContributionRow, type EntryRow, findEntry, lockEntry, updateEntry } from '../dictionary/entry-store.ts';
import { tellOfReviewing } from './review-notices.ts';
import { getReviewable, holdFree } from './review-signs.ts';

type Decided = { tx: Tx; ctx: Context; entry: EntryRow; row: ContributionRow; sealsOf: Map<string, Seals>; words: string };

/**
 * A deaf person's answer. A sign is published or goes back with words; a proposal takes the place of what was there, or goes back; what was
 * pointed out hides its sign until it is put right, or changes nothing. Whoever put it in is told. Throws `ReviewNotFound`, `ReviewTaken`.
 */
export async function decideReview(ctx: Context, id: string, { accepts, words }: DecideReview): Promise<void> {
  const seen = await getReviewable(ctx, id);
  const about = await findEntry(ctx.db, seen.entryId);
  if (!about) throw new ReviewNotFound();
  const people = [...new Set([seen.userId, about.userId])];
  const sealsOf = new Map(await Promise.all(people.map(async (one) => [one, await ctx.vault.of(one, ctx.db)] as const)));
  await ctx.db.transaction(async (tx) => {
    const entry = await lockEntry(tx, seen.entryId);
    if (!entry) throw new ReviewNotFound();
    const row = await holdFree(ctx, tx, id);
    const decided = { tx, ctx, entry, row, sealsOf, words };
    await answer(decided, row, accepts ? 'reviewed' : 'sent-back', words);
    if (row.kind === 'entry') await onEntry(decided, accepts);
    if (row.kind === 'correction') await onCorrection(decided, accepts);
    if (row.kind === 'report') await onReport(decided, accepts);
  });
}

async function onEntry({ tx, ctx, entry, row }: Decided, accepts: boolean): Promise<void> {
  await updateEntry(tx, entry.id, { isPublished: accepts, version: entry.version + 1 });
  await tell({ tx, ctx }, row, accepts ? 'published' : 'sentBack');
}

async function onCorrection({ tx, ctx, entry, row, sealsOf }: Decided, accepts: boolean): Promise<void> {
  const seals = sealsOf.get(row.userId);
  const proposed = seals ? openContribution(seals, row).proposed : null;
  if (accepts && proposed) {
    await updateEntry(
      tx,
      entry.id,
      { ...columnsOf(proposed), version: entry.version + 1, updatedAt: ctx.now() },
      proposed.senses,
    );
    const owner = await lockOfEntry(tx, entry.id);
    if (owner && owner.userId !== row.userId) await tell({ tx, ctx }, owner, 'changed', row.id);
  }
  await tell({ tx, ctx }, row, accepts ? 'published' : 'sentBack');
}

async function onReport(decided: Decided, accepts: boolean): Promise<void> {
  const { tx, ctx, entry, row, words } = decided;
  const owner = await lockOfEntry(tx, entry.id);
  if (accepts && owner) {
    await updateEntry(tx, entry.id, { isPublished: false, version: entry.version + 1 });
    await answer(decided, owner, 'sent-back', words);
    await tell({ tx, ctx }, owner, 'hidden', row.id);
  }
  await tell({ tx, ctx }, row, accepts ? 'reportDone' : 'reportKept');
}

async function answer(
  { tx, ctx, sealsOf }: Decided,
  row: ContributionRow,
  state: 'reviewed' | 'sent-back',
  words: string,
): Promise<void> {
  const seals = sealsOf.get(row.userId);
  if (!seals) throw new Error('The keys of whoever put it in were not fetched');
  const content = sealContribution(seals, row.id, { ...openContribution(seals, row), said: words || null });
  await updateContribution(tx, row.id, { state, content, reviewerId: ctx.personId, decidedAt: ctx.now(), updatedAt: ctx.now() });
}

type Word = Parameters<typeof tellOfReviewing>[3]['word'];

function tell({ tx, ctx }: Pick<Decided, 'tx' | 'ctx'>, row: ContributionRow, word: Word, about = ''): Promise<void> {
  const key = `${row.id}:${about}:${ctx.now().toISOString()}`;
  return tellOfReviewing(tx, ctx, row.userId, { word, key, path: '/sign-link/diccionario/mis-aportes' });
}
