import { findUser } from '../../auth/account/user-store.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import { findProfessional } from '../../organisations/professional-store.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Grant, GrantAsk } from './contract.ts';
import type { GrantRow } from './grant-store.ts';

type Parts = { db: Db; vault: Vault };

/** Where the name that an owner gives somebody, or the reason of an ask, lives: sealed with the owner's key. */
export function labelPlace(row: string) {
  return { table: 'care_grants', column: 'label', row };
}

/** Seals what goes into that column. */
export async function sealLabel(vault: Vault, ownerId: string, grantId: string, text: string, tx?: Tx) {
  return (await vault.of(ownerId, tx)).seal(labelPlace(grantId), text);
}

/** A permission as its owner sees it, with what they were asked under it. */
export async function presentGrant({ db, vault }: Parts, row: GrantRow, asks: readonly GrantRow[], now: Date): Promise<Grant> {
  const seals = await vault.of(row.userId, db);
  const grantee = row.granteeId ? await findUser({ db, vault }, row.granteeId) : undefined;
  const professional = grantee && (await findProfessional(db, grantee.id));
  return {
    id: row.id,
    relation: row.relation,
    label: seals.open(labelPlace(row.id), row.label),
    grantee: grantee
      ? {
          name: grantee.name,
          isVerified: professional?.status === 'verified',
          profession: professional?.profession ?? null,
        }
      : null,
    scopes: row.scopes,
    state: stateOf(row, now),
    invitationExpiresAt: row.acceptedAt ? null : (row.invitationExpiresAt?.toISOString() ?? null),
    expiresAt: row.expiresAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    asks: asks.map((ask): GrantAsk => {
      const reason = seals.open(labelPlace(ask.id), ask.label);
      return { id: ask.id, scopes: ask.scopes, reason: reason || null, createdAt: ask.createdAt.toISOString() };
    }),
  };
}

function stateOf({ revokedAt, acceptedAt, invitationExpiresAt, expiresAt }: GrantRow, now: Date): Grant['state'] {
  if (revokedAt) return 'revoked';
  if (expiresAt <= now) return 'expired';
  if (acceptedAt) return 'live';
  return invitationExpiresAt && invitationExpiresAt > now ? 'invited' : 'expired';
}
