import { recordEvent } from '../../../audit/record-event.ts';
import { noticesOf } from '../notices/announce-ended.ts';
import { addNotices } from '../notices/notice-store.ts';
import { tellAtOnce } from '../notices/tell-at-once.ts';
import { grantName } from '../provider/grant-name.ts';
import { deleteGiven, deleteRecord, findRecordByUid, keepRecord, listRecordsOf } from '../provider/record-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { ConnectionNotFound } from './contract.ts';

/**
 * Takes back what a person allowed a site: nothing it was given works any more, in any session, and it is told so. Should it ask
 * again, the person is asked again.
 */
export async function endConnection(parts: SignOnParts, personId: string, clientId: string): Promise<void> {
  const { db, vault, now } = parts;
  const grant = await findRecordByUid(parts, 'Grant', grantName(vault, personId, clientId));
  const grantId = grant?.payload.jti;
  if (grant?.userId !== personId || typeof grantId !== 'string') throw new ConnectionNotFound();

  const signOns = await listRecordsOf(parts, 'Session', personId);
  const notices = signOns.flatMap(noticesOf).filter((notice) => notice.clientId === clientId);
  const noticeIds = await db.transaction(async (tx) => {
    await deleteGiven(tx, grantId);
    await deleteRecord(tx, 'Grant', grantId);
    for (const { payload, sessionId } of signOns) await leaveOut(tx, parts, { payload, sessionId, personId, clientId });
    const ids = await addNotices(tx, parts, notices);
    const actor = { kind: 'person', id: personId } as const;
    const details = { clientId };
    await recordEvent(
      tx,
      { vault, now },
      { actor, subjectId: personId, action: 'connection.ended', thing: 'oidc_client', outcome: 'done', details },
    );
    return ids;
  });
  await tellAtOnce(parts, noticeIds);
}

type SignOn = { payload: Record<string, unknown>; sessionId: string | null; personId: string; clientId: string };

/** The session of this person goes on without the site. */
async function leaveOut(
  tx: Parameters<typeof deleteRecord>[0],
  { vault }: SignOnParts,
  { payload, sessionId, personId, clientId }: SignOn,
): Promise<void> {
  const { authorizations, jti, uid, exp } = payload;
  if (typeof authorizations !== 'object' || authorizations === null || !(clientId in authorizations)) return;
  const left = Object.fromEntries(Object.entries(authorizations).filter(([id]) => id !== clientId));
  await keepRecord(
    { db: tx, vault },
    {
      id: String(jti),
      kind: 'Session',
      payload: { ...payload, authorizations: left },
      userId: personId,
      sessionId,
      uid: String(uid),
      expiresAt: new Date(Number(exp) * 1000),
    },
  );
}
