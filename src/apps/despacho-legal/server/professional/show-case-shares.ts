import { findUser } from '#platform/auth/account/user-store.ts';
import { listGiven } from '#platform/consent/grants/grant-store.ts';
import { presentGrant } from '#platform/consent/grants/present-grant.ts';
import type { Context } from '#platform/context/context.ts';
import { findProfessional } from '#platform/organisations/professional-store.ts';
import type { FixedWords } from '#platform/safety/contract.ts';
import type { CaseShare, CaseShares, ProfessionalChoice, ShareState } from '../../professional/contract.ts';
import { findOwnCase } from '../cases/find-own-case.ts';
import { isGrantLive } from './live-share.ts';
import { countUnread } from './message-store.ts';
import { canRestore, openQuestion, scopesOf } from './share-content.ts';
import { listShares, type ShareRow } from './share-store.ts';
import { countToSign } from './signature-store.ts';

/** With whom a case is shared, or was, newest first; and whom its person may ask. Throws `CaseNotFound`. */
export async function showCaseShares(ctx: Context, caseId: string, fixed: FixedWords | null = null): Promise<CaseShares> {
  await findOwnCase(ctx, caseId);
  const rows = await listShares(ctx.db, caseId);
  const items = await Promise.all(rows.map((row) => present(ctx, row)));
  return { items, professionals: await listProfessionals(ctx), fixed };
}

/** Everybody whom a person let in as a professional and whose permission counts now; who has two is named once. */
async function listProfessionals(ctx: Context): Promise<ProfessionalChoice[]> {
  const rows = await listGiven(ctx.db, ctx.personId, ctx.now());
  const known = new Set<string>();
  const choices: ProfessionalChoice[] = [];
  for (const row of rows) {
    const { granteeId, relation } = row;
    if (relation !== 'professional' || granteeId === null || known.has(granteeId) || !(await isGrantLive(ctx, row))) continue;
    const { grantee, label } = await presentGrant(ctx, row, [], ctx.now());
    if (!grantee) continue;
    known.add(granteeId);
    choices.push({ grantId: row.id, label, ...grantee });
  }
  return choices;
}

async function present(ctx: Context, row: ShareRow): Promise<CaseShare> {
  const [user, professional] = [await findUser(ctx, row.granteeId), await findProfessional(ctx.db, row.granteeId)];
  const grants = await listGiven(ctx.db, ctx.personId, ctx.now());
  const grant = grants.find(({ id }) => id === row.grantId);
  return {
    id: row.id,
    with: user?.name ?? null,
    profession: professional?.profession ?? null,
    isVerified: professional?.status === 'verified',
    scopes: scopesOf(row),
    question: openQuestion(await ctx.vault.of(ctx.personId, ctx.db), row),
    state: stateOf(row, ctx.now(), grant !== undefined && (await isGrantLive(ctx, grant))),
    canRestore: canRestore(row, ctx.personId, ctx.now()),
    expiresAt: row.expiresAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    unread: await countUnread(ctx.db, row.id, ctx.personId),
    toSign: await countToSign(ctx.db, row.id, ctx.personId),
  };
}

function stateOf({ revokedAt, revokedBy, userId, state, expiresAt }: ShareRow, now: Date, isLive: boolean): ShareState {
  if (revokedAt) return revokedBy === userId ? 'revoked' : 'left';
  if (state === 'declined') return 'declined';
  if (expiresAt <= now) return 'expired';
  return isLive ? state : 'stopped';
}
