import { recordEvent } from '../../audit/record-event.ts';
import { emailIndexOf, findUser } from '../../auth/account/user-store.ts';
import { AccountGone } from '../../auth/contract.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { type Invitation, InvitationForAnotherAddress, InvitationNotFound, OwnInvitation } from './contract.ts';
import { countsNow } from './counts-now.ts';
import { findInvitation, type GrantRow, updateGrant } from './grant-store.ts';
import { digestOf } from './invite.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/** Who invites, to what and until when. Looking spends nothing. */
export async function readInvitation(parts: Parts, personId: string, token: string): Promise<Invitation> {
  const row = await openInvitation(parts, personId, token);
  const owner = await findUser(parts, row.userId);
  return {
    from: owner?.name ?? '',
    relation: row.relation,
    scopes: row.scopes,
    expiresAt: row.expiresAt.toISOString(),
    invitationExpiresAt: (row.invitationExpiresAt ?? row.expiresAt).toISOString(),
  };
}

/** Whoever acts is let in. The link is spent: of two who try at once, one is. */
export async function acceptInvitation(parts: Parts, personId: string, token: string): Promise<{ grantId: string }> {
  const { id, userId: ownerId, relation } = await openInvitation(parts, personId, token);
  await parts.db.transaction(async (tx) => {
    const accepted = { granteeId: personId, acceptedAt: parts.now(), tokenHash: null };
    if (!(await updateGrant(tx, id, accepted, { tokenHash: digestOf(token) }))) throw new InvitationNotFound();
    await recordEvent(tx, parts, {
      actor: { kind: relation, id: personId },
      subjectId: ownerId,
      action: 'grant.accepted',
      thing: 'care_grants',
      thingId: id,
      outcome: 'done',
    });
  });
  return { grantId: id };
}

async function openInvitation(parts: Parts, personId: string, token: string): Promise<GrantRow> {
  const row = await findInvitation(parts.db, digestOf(token), parts.now());
  if (!row || !(await countsNow(parts, { ...row, granteeId: personId }))) throw new InvitationNotFound();
  if (row.userId === personId) throw new OwnInvitation();
  if (row.invitedEmailIndex) {
    const person = await findUser(parts, personId);
    if (!person) throw new AccountGone();
    if (emailIndexOf(parts.vault, person.email) !== row.invitedEmailIndex) throw new InvitationForAnotherAddress();
  }
  return row;
}
