import { recordEvent } from '../../audit/record-event.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { GrantNotFound, PieceNotFound } from './contract.ts';
import { countsNow } from './counts-now.ts';
import { findReceived, type GrantRow } from './grant-store.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/**
 * The permission by which this person is let in now. Without one, expired, taken back, or of somebody else, there is none
 * (sec/S10); and none either once its owner took the whole purpose back, or a guardian their yes.
 */
export async function getReceived(parts: Parts, granteeId: string, grantId: string): Promise<GrantRow> {
  const grant = await findReceived(parts.db, granteeId, grantId, parts.now());
  if (!grant || !(await countsNow(parts, grant))) throw new GrantNotFound();
  return grant;
}

/**
 * Reads a piece of somebody who shares it, and puts on record who read what, for its owner to see (priv/P17). What is not on
 * record is not shown: nothing is answered unless the line was written.
 */
export async function readUnderGrant<Piece>(
  parts: Parts,
  { granteeId, grantId, scope, action }: { granteeId: string; grantId: string; scope: string; action: `${string}.read` },
  read: (ownerId: string) => Promise<Piece>,
): Promise<Piece> {
  const grant = await getReceived(parts, granteeId, grantId);
  if (!grant.scopes.includes(scope)) throw new PieceNotFound();
  const piece = await read(grant.userId);
  await recordEvent(parts.db, parts, {
    actor: { kind: grant.relation, id: granteeId },
    subjectId: grant.userId,
    action,
    thing: 'care_grants',
    thingId: grant.id,
    outcome: 'done',
    details: { scope },
  });
  return piece;
}
