import { listGiven } from '#platform/consent/grants/grant-store.ts';
import type { Context } from '#platform/context/context.ts';
import { NotAnsweredYet, ShareNotOpen } from '../../professional/contract.ts';
import { getLiveShare, isGrantLive } from './live-share.ts';
import { findOwnShare, type ShareRow } from './share-store.ts';

/** A share as one of its two sees it: who the other one is, and whether something can be written now. */
export type Between = { share: ShareRow; isOwner: boolean; otherId: string; isOpen: boolean };

/**
 * What stands between a person and a professional, for either of them. The professional reaches it only while it counts; whose case it
 * is may always read what was said. Anybody else gets what a share that never was gets.
 */
export async function getBetween(ctx: Pick<Context, 'db' | 'vault' | 'now' | 'personId'>, shareId: string): Promise<Between> {
  const own = await findOwnShare(ctx.db, ctx.personId, shareId);
  if (own) return { share: own, isOwner: true, otherId: own.granteeId, isOpen: await isOpen(ctx, own) };
  const { share } = await getLiveShare(ctx, shareId);
  if (share.state !== 'accepted') throw new NotAnsweredYet();
  return { share, isOwner: false, otherId: share.userId, isOpen: true };
}

/** The same, for whoever is about to write something. Throws `ShareNotOpen` where the other one would not see it. */
export async function getOpenBetween(ctx: Pick<Context, 'db' | 'vault' | 'now' | 'personId'>, shareId: string): Promise<Between> {
  const between = await getBetween(ctx, shareId);
  if (!between.isOpen) throw new ShareNotOpen();
  return between;
}

async function isOpen(ctx: Pick<Context, 'db' | 'vault' | 'now' | 'personId'>, share: ShareRow): Promise<boolean> {
  if (share.state !== 'accepted' || share.revokedAt !== null || share.expiresAt <= ctx.now()) return false;
  const grant = (await listGiven(ctx.db, share.userId, ctx.now())).find(({ id }) => id === share.grantId);
  return grant !== undefined && isGrantLive(ctx, grant);
}
