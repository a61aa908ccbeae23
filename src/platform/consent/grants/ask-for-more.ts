import { recordEvent } from '../../audit/record-event.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { type AskForMore, GrantNotFound, type ReceivedGrant } from './contract.ts';
import { deleteAsk, type GrantRow, listAsksBetween, lockAsk, lockLiveBetween, saveGrant, updateGrant } from './grant-store.ts';
import { checkScopes } from './invite.ts';
import { presentReceived } from './list-grants.ts';
import { sealLabel } from './present-grant.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/** Whoever was let in asks for more. Nothing more is seen until its owner says so; a new ask takes the place of the one before. */
export async function askForMore(
  parts: Parts,
  grant: GrantRow,
  { id, scopes, reason }: AskForMore,
  offered: readonly string[],
): Promise<ReceivedGrant> {
  checkScopes(scopes, offered);
  const { db, vault, now } = parts;
  const { userId: ownerId, granteeId, relation, expiresAt } = grant;
  const missing = scopes.filter((scope) => !grant.scopes.includes(scope));
  if (missing.length > 0 && granteeId) {
    await db.transaction(async (tx) => {
      for (const earlier of await listAsksBetween(tx, ownerId, granteeId)) if (earlier.id !== id) await deleteAsk(tx, earlier.id);
      const label = await sealLabel(vault, ownerId, id, reason ?? '', tx);
      const row = { id, userId: ownerId, granteeId, relation, scopes: missing, label, expiresAt, createdAt: now() };
      if (!(await saveGrant(tx, row))) throw new GrantNotFound();
      await recordEvent(tx, parts, {
        actor: { kind: relation, id: granteeId },
        subjectId: ownerId,
        action: 'grant.asked',
        thing: 'care_grants',
        thingId: id,
        outcome: 'done',
        details: { scopes: missing.join(' ') },
      });
    });
  }
  return presentReceived(parts, grant, offered);
}

/** Its owner lets them see these of the things that were asked for, until the day that was already agreed. */
export async function allowAsk(parts: Parts, ownerId: string, askId: string, scopes: readonly string[]): Promise<void> {
  const { db, now } = parts;
  await db.transaction(async (tx) => {
    const ask = await lockAsk(tx, ownerId, askId);
    const grant = ask?.granteeId ? await lockLiveBetween(tx, ownerId, ask.granteeId, now()) : undefined;
    if (!ask || !grant) throw new GrantNotFound();
    checkScopes(scopes, ask.scopes);
    await updateGrant(tx, grant.id, { scopes: [...new Set([...grant.scopes, ...scopes])] });
    await deleteAsk(tx, askId);
    await recordEvent(tx, parts, {
      actor: { kind: 'person', id: ownerId },
      subjectId: ownerId,
      action: 'grant.changed',
      thing: 'care_grants',
      thingId: grant.id,
      outcome: 'done',
      details: { scopes: scopes.join(' ') },
    });
  });
}

/** Its owner keeps it to themselves. No reason is asked for, and none is told. */
export async function refuseAsk(parts: Parts, ownerId: string, askId: string): Promise<void> {
  await parts.db.transaction(async (tx) => {
    if (!(await lockAsk(tx, ownerId, askId))) throw new GrantNotFound();
    await deleteAsk(tx, askId);
    await recordEvent(tx, parts, {
      actor: { kind: 'person', id: ownerId },
      subjectId: ownerId,
      action: 'grant.refused',
      thing: 'care_grants',
      thingId: askId,
      outcome: 'done',
    });
  });
}
