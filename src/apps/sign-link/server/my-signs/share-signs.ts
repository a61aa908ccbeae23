import { createHash, randomBytes } from 'node:crypto';
import { askAge, checkAge } from '#platform/auth/minors/limits-for.ts';
import { recordLink } from '#platform/consent/links/record-link.ts';
import type { Context, System } from '#platform/context/context.ts';
import type { Seals } from '#platform/vault/vault.ts';
import app from '../../app.ts';
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
import { openShareContent, sealShareContent } from './share-content.ts';
import {
  deleteOldShares,
  deleteShare,
  findShareOwner,
  findShareRow,
  listShareRows,
  openShareRow,
  type SignShareRow,
  saveShare,
} from './sign-share-store.ts';

const dayMs = 86_400_000;
/** How long a link that ran out is still told of. */
const toldAfterMs = 30 * dayMs;
const thing = 'sign_shares';
/** What a link shows is for anybody who has it, so it is as a page that anybody can open (priv/P16). */
const feature = 'public-page';

/** The links of whoever asks, the newest first. */
export async function listShares(ctx: Context): Promise<SignShares> {
  await deleteOldShares(ctx.db, ctx.personId, new Date(ctx.now().getTime() - toldAfterMs));
  const rows = await listShareRows(ctx.db, ctx.personId);
  const opens = (await askAge(ctx, ctx.personId, feature)) === 'yes';
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  return { items: rows.map((row) => present(seals, row, ctx.now(), opens)), next: null };
}

/**
 * Makes a link to some signs of whoever asks. Its address is told here and nowhere else: what is kept of it is a digest. Throws
 * `NotAtYourAge`, `PersonalSignNotFound` where one of the signs is not theirs, `TooManyShares`, and `ShareNotFound` where the id is
 * another's.
 */
export async function shareSigns(ctx: Context, { clientShareId: id, title, signIds, days }: ShareSigns): Promise<ShareMade> {
  await checkAge(ctx, ctx.personId, feature);
  const ids = [...new Set(signIds)];
  if ((await findPersonalRows(ctx.db, ctx.personId, ids)).length !== ids.length) throw new PersonalSignNotFound();
  const live = (await listShareRows(ctx.db, ctx.personId)).filter((row) => row.id !== id && row.expiresAt > ctx.now());
  if (live.length >= mySignLimits.links) throw new TooManyShares({ most: mySignLimits.links });
  const token = randomBytes(32).toString('base64url');
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const row = await ctx.db.transaction(async (tx) => {
    await saveShare(tx, {
      id,
      userId: ctx.personId,
      content: sealShareContent(seals, id, { title, signIds: ids }),
      tokenHash: digestOf(token),
      expiresAt: new Date(ctx.now().getTime() + days * dayMs),
      createdAt: ctx.now(),
    });
    const saved = await findShareRow(tx, ctx.personId, id);
    if (!saved) throw new ShareNotFound();
    await recordLink(tx, ctx, { did: 'made', app: app.slug, ownerId: ctx.personId, thing, linkId: id });
    return saved;
  });
  // Behind the #, no server, no log and no search engine ever sees it.
  return { share: present(seals, row, ctx.now(), true), address: `${ctx.config.publicUrl}/sign-link/compartidas#${token}` };
}

/** Takes a link back: it opens nothing any more. Throws `ShareNotFound`. */
export async function takeBackShare(parts: Pick<Context, 'db' | 'vault' | 'now' | 'personId'>, shareId: string): Promise<void> {
  const { db, now, personId } = parts;
  await db.transaction(async (tx) => {
    const gone = await deleteShare(tx, personId, shareId);
    if (!gone) throw new ShareNotFound();
    // One that ran out was only told of.
    if (gone.expiresAt > now())
      await recordLink(tx, parts, { did: 'taken-back', app: app.slug, ownerId: personId, thing, linkId: shareId });
  });
}

/**
 * What a link shows to anybody who has it; each time is counted and put on record. Signs that were deleted since are gone here too,
 * and one of somebody who turns out to be a minor shows nothing. Throws `ShareNotFound`.
 */
export async function openShare(system: System, token: string): Promise<SharedSigns> {
  const { db, vault, now } = system;
  const ownerId = await findShareOwner(db, digestOf(token), now());
  if (ownerId === undefined || (await askAge(system, ownerId, feature)) !== 'yes') throw new ShareNotFound();
  const row = await db.transaction(async (tx) => {
    const opened = await openShareRow(tx, digestOf(token), now());
    if (!opened) throw new ShareNotFound();
    await recordLink(tx, system, { did: 'opened', app: app.slug, ownerId, thing, linkId: opened.id });
    return opened;
  });
  const seals = await vault.of(row.userId, db);
  const { title, signIds } = openShareContent(seals, row);
  const rows = await findPersonalRows(db, row.userId, signIds);
  const signs = signIds.flatMap((signId) => {
    const sign = rows.find((one) => one.id === signId);
    if (!sign) return [];
    const { who: _who, category: _category, ...shown } = openContent(seals, sign).words;
    return [{ ...shown, pose: openTakes(seals, sign)[0] ?? null }];
  });
  return { title, signs, expiresAt: row.expiresAt.toISOString() };
}

function present(seals: Seals, row: SignShareRow, now: Date, opens: boolean): SignShare {
  return {
    ...{ id: row.id, ...openShareContent(seals, row), opened: row.opened, lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null },
    ...{ expiresAt: row.expiresAt.toISOString(), isLive: row.expiresAt > now, opens, createdAt: row.createdAt.toISOString() },
  };
}

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
