import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Context, System } from '#platform/context/context.ts';
import type { Seals } from '#platform/vault/vault.ts';
import { mySignLimits } from '../../core/my-signs/limits.ts';
import {
  PersonalSignNotFound,
  type SharedSigns,
  type ShareMade,
  ShareNotFound,
  type ShareSigns,
  type SignShare,
  type SignShares,
  TooManyShares,
} from '../../my-signs/contract.ts';
import { openContent, openTakes } from './personal-content.ts';
import { findPersonalRows } from './personal-sign-store.ts';
import {
  deleteOldShares,
  deleteShare,
  findShareRow,
  listShareRows,
  openShareRow,
  type SignShareRow,
  saveShare,
} from './sign-share-store.ts';

const dayMs = 86_400_000;
/** How long a link that ran out is still told of. */
const toldAfterMs = 30 * dayMs;
const Content = z.strictObject({ title: z.string(), signIds: z.array(z.uuid()) });
const placeOf = (row: string) => ({ table: 'sign_shares', column: 'content', row });

/** The links of whoever asks, the newest first. */
export async function listShares(ctx: Context): Promise<SignShares> {
  await deleteOldShares(ctx.db, ctx.personId, new Date(ctx.now().getTime() - toldAfterMs));
  const rows = await listShareRows(ctx.db, ctx.personId);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  return { items: rows.map((row) => present(seals, row, ctx.now())), next: null };
}

/**
 * Makes a link to some signs of whoever asks. Its address is told here and nowhere else: what is kept of it is a digest. Throws
 * `PersonalSignNotFound` where one of the signs is not theirs, `TooManyShares`, and `ShareNotFound` where the id is another's.
 */
export async function shareSigns(ctx: Context, { clientShareId: id, title, signIds, days }: ShareSigns): Promise<ShareMade> {
  const ids = [...new Set(signIds)];
  if ((await findPersonalRows(ctx.db, ctx.personId, ids)).length !== ids.length) throw new PersonalSignNotFound();
  const live = (await listShareRows(ctx.db, ctx.personId)).filter((row) => row.id !== id && row.expiresAt > ctx.now());
  if (live.length >= mySignLimits.links) throw new TooManyShares({ most: mySignLimits.links });
  const token = randomBytes(32).toString('base64url');
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  await saveShare(ctx.db, {
    id,
    userId: ctx.personId,
    content: seals.seal(placeOf(id), JSON.stringify({ title, signIds: ids })),
    tokenHash: digestOf(token),
    expiresAt: new Date(ctx.now().getTime() + days * dayMs),
    createdAt: ctx.now(),
  });
  const row = await findShareRow(ctx.db, ctx.personId, id);
  if (!row) throw new ShareNotFound();
  // Behind the #, no server, no log and no search engine ever sees it.
  return { share: present(seals, row, ctx.now()), address: `${ctx.config.publicUrl}/sign-link/compartidas#${token}` };
}

/** Takes a link back: it opens nothing any more. Throws `ShareNotFound`. */
export async function takeBackShare(ctx: Context, shareId: string): Promise<void> {
  if (!(await deleteShare(ctx.db, ctx.personId, shareId))) throw new ShareNotFound();
}

/** What a link shows to anybody who has it; each time is counted. Signs that were deleted since are gone here too. Throws `ShareNotFound`. */
export async function openShare({ db, vault, now }: System, token: string): Promise<SharedSigns> {
  const row = await openShareRow(db, digestOf(token), now());
  if (!row) throw new ShareNotFound();
  const seals = await vault.of(row.userId, db);
  const { title, signIds } = contentOf(seals, row);
  const rows = await findPersonalRows(db, row.userId, signIds);
  const signs = signIds.flatMap((signId) => {
    const sign = rows.find((one) => one.id === signId);
    if (!sign) return [];
    const { who: _who, category: _category, ...shown } = openContent(seals, sign).words;
    return [{ ...shown, pose: openTakes(seals, sign)[0] ?? null }];
  });
  return { title, signs, expiresAt: row.expiresAt.toISOString() };
}

function present(seals: Seals, row: SignShareRow, now: Date): SignShare {
  return {
    ...{ id: row.id, ...contentOf(seals, row), opened: row.opened, lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null },
    ...{ expiresAt: row.expiresAt.toISOString(), isLive: row.expiresAt > now, createdAt: row.createdAt.toISOString() },
  };
}

function contentOf(seals: Seals, { id, content }: SignShareRow) {
  return Content.parse(JSON.parse(seals.open(placeOf(id), content)));
}

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
