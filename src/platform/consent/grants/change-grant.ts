import { recordEvent } from '../../audit/record-event.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { type ChangeGrant, type Grant, GrantNotFound } from './contract.ts';
import { findReceived, type GrantRow, listAsksBetween, lockOwn, updateGrant } from './grant-store.ts';
import { checkScopes } from './invite.ts';
import { undoMs } from './list-grants.ts';
import { presentGrant } from './present-grant.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };
type Change = {
  columns: Parameters<typeof updateGrant>[2];
  action: `grant.${string}`;
  details?: Record<string, string | number>;
};

const dayMs = 86_400_000;

/** Changes what somebody may see, or until when, counted from now. An expired permission counts again. */
export function changeGrant(parts: Parts, ownerId: string, grantId: string, change: ChangeGrant, offered: readonly string[]) {
  const { scopes, days } = change;
  return changeOwn(parts, ownerId, grantId, ({ revokedAt, scopes: before }) => {
    if (revokedAt) throw new GrantNotFound();
    // What was shared before may stay though its app is gone.
    if (scopes) checkScopes(scopes, [...offered, ...before]);
    return {
      columns: { ...(scopes ? { scopes } : {}), ...(days ? { expiresAt: new Date(parts.now().getTime() + days * dayMs) } : {}) },
      action: scopes ? 'grant.changed' : 'grant.extended',
      details: { ...(scopes ? { scopes: scopes.join(' ') } : {}), ...(days ? { days } : {}) },
    };
  });
}

/** Takes a permission back: from the next request on nothing is seen, on any node. Twice is once. */
export function revokeGrant(parts: Parts, ownerId: string, grantId: string): Promise<Grant> {
  return changeOwn(parts, ownerId, grantId, ({ revokedAt }) =>
    revokedAt ? undefined : { columns: { revokedAt: parts.now(), revokedBy: ownerId }, action: 'grant.revoked' },
  );
}

/** Gives back what its owner took back within the last day; whoever left by themselves is not brought back. */
export function restoreGrant(parts: Parts, ownerId: string, grantId: string): Promise<Grant> {
  return changeOwn(parts, ownerId, grantId, ({ revokedAt, revokedBy }) => {
    if (!revokedAt) return undefined;
    if (revokedBy !== ownerId || parts.now().getTime() - revokedAt.getTime() > undoMs) throw new GrantNotFound();
    return { columns: { revokedAt: null, revokedBy: null }, action: 'grant.restored' };
  });
}

/** Whoever was let in leaves. */
export async function leaveGrant(parts: Parts, granteeId: string, grantId: string): Promise<void> {
  const { db, now } = parts;
  await db.transaction(async (tx) => {
    const row = await findReceived(tx, granteeId, grantId, now());
    if (!row) throw new GrantNotFound();
    await updateGrant(tx, grantId, { revokedAt: now(), revokedBy: granteeId });
    await tell(tx, parts, { kind: row.relation, id: granteeId }, row, { action: 'grant.left', columns: {} });
  });
}

async function changeOwn(
  parts: Parts,
  ownerId: string,
  grantId: string,
  decide: (row: GrantRow) => Change | undefined,
): Promise<Grant> {
  const row = await parts.db.transaction(async (tx) => {
    const before = await lockOwn(tx, ownerId, grantId);
    if (!before) throw new GrantNotFound();
    const change = decide(before);
    if (!change || Object.keys(change.columns).length === 0) return before;
    const after = await updateGrant(tx, grantId, change.columns);
    await tell(tx, parts, { kind: 'person', id: ownerId }, before, change);
    return after ?? before;
  });
  const asks = row.granteeId ? await listAsksBetween(parts.db, ownerId, row.granteeId) : [];
  return presentGrant(parts, row, asks, parts.now());
}

function tell(
  tx: Tx,
  parts: Parts,
  actor: { kind: 'person' | 'professional' | 'supporter'; id: string },
  { id, userId }: GrantRow,
  { action, details }: Change,
): Promise<void> {
  return recordEvent(tx, parts, {
    actor,
    subjectId: userId,
    action,
    thing: 'care_grants',
    thingId: id,
    outcome: 'done',
    ...(details ? { details } : {}),
  });
}
