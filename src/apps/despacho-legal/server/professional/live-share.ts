import { recordEvent } from '#platform/audit/record-event.ts';
import { GrantNotFound } from '#platform/consent/grants/contract.ts';
import { countsNow } from '#platform/consent/grants/counts-now.ts';
import type { GrantRow } from '#platform/consent/grants/grant-store.ts';
import { getReceived } from '#platform/consent/grants/read-under-grant.ts';
import type { Context } from '#platform/context/context.ts';
import { type CaseScope, NotAnsweredYet, ShareNotFound } from '../../professional/contract.ts';
import { scopesOf } from './share-content.ts';
import { findReceivedShare, listReceivedShares, type ShareRow } from './share-store.ts';

type Parts = Pick<Context, 'db' | 'vault' | 'now' | 'personId'>;

/** A share that counts at this moment, and the permission that it stands on. */
export type LiveShare = { share: ShareRow; grant: GrantRow };

/**
 * A share by which whoever asks may act now. Taken back, over, of a case that was taken away, of somebody else, or without the
 * permission under it, there is none: all of that looks the same.
 */
export async function getLiveShare(parts: Parts, shareId: string): Promise<LiveShare> {
  const share = await findReceivedShare(parts.db, parts.personId, shareId, parts.now());
  if (!share) throw new ShareNotFound();
  return { share, grant: await grantOf(parts, share) };
}

/** The permission under a share of whoever asks. Throws `ShareNotFound` where it does not count. */
export async function grantOf(parts: Parts, { grantId }: ShareRow): Promise<GrantRow> {
  try {
    return await getReceived(parts, parts.personId, grantId);
  } catch (error) {
    if (error instanceof GrantNotFound) throw new ShareNotFound();
    throw error;
  }
}

/** All shares by which whoever asks may act now, newest first. */
export async function listLiveShares(parts: Parts): Promise<ShareRow[]> {
  const rows = await listReceivedShares(parts.db, parts.personId, parts.now());
  const counting = await Promise.all(rows.map((row) => grantOf(parts, row).then(Boolean, refuse)));
  return rows.filter((_row, at) => counting[at]);
}

function refuse(error: unknown): false {
  if (error instanceof ShareNotFound) return false;
  throw error;
}

/** Whether a permission that its owner gave counts at this moment. */
export async function isGrantLive(parts: Pick<Context, 'db' | 'vault' | 'now'>, grant: GrantRow): Promise<boolean> {
  const { acceptedAt, revokedAt, expiresAt } = grant;
  return acceptedAt !== null && revokedAt === null && expiresAt > parts.now() && countsNow(parts, grant);
}

/**
 * Reads a part of a case that somebody shares, as that person would, and puts on record who read what, for its person to see. What is
 * not on record is not shown. `scope: null` is what is said of every case that was accepted.
 */
export async function readUnderShare<Piece>(
  ctx: Context,
  { shareId, scope, action = 'case.read' }: { shareId: string; scope: CaseScope | null; action?: 'case.read' | 'case-file.read' },
  read: (owner: Context, share: ShareRow) => Promise<Piece>,
): Promise<Piece> {
  const live = await getLiveShare(ctx, shareId);
  if (live.share.state !== 'accepted') throw new NotAnsweredYet();
  if (scope && !scopesOf(live.share).includes(scope)) throw new ShareNotFound();
  const piece = await read({ ...ctx, personId: live.share.userId }, live.share);
  await recordEvent(ctx.db, ctx, { ...lineOf(ctx, live, action), details: { scope: `case:${scope ?? 'summary'}` } });
  return piece;
}

/** What is put on record of something that a professional did under a share. */
export function lineOf<Action extends `${string}.${string}`>(
  { personId }: Pick<Context, 'personId'>,
  { share, grant }: LiveShare,
  action: Action,
) {
  return {
    actor: { kind: grant.relation, id: personId },
    subjectId: share.userId,
    action,
    thing: 'legal_case_shares',
    thingId: share.id,
    outcome: 'done' as const,
  };
}
