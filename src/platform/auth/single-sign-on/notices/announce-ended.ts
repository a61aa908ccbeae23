import { deleteOfSession, takeEndedSignOns } from '../provider/record-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { addNotices, type Notice } from './notice-store.ts';
import { tellAtOnce } from './tell-at-once.ts';

/**
 * Finds the sign-ons whose session here has ended, forgets what they were given, and tells their clients. Several nodes may do it at
 * once: each sign-on is taken by one. It takes only so many at once; says whether there may be more.
 */
export async function announceEnded(parts: SignOnParts, sessionIds?: string[]): Promise<boolean> {
  const { db, now } = parts;
  const { mayBeMore, noticeIds } = await db.transaction(async (tx) => {
    const { signOns, mayBeMore } = await takeEndedSignOns(tx, parts, now(), sessionIds);
    const ids = await addNotices(tx, parts, signOns.flatMap(noticesOf));
    for (const { sessionId } of signOns) if (sessionId !== null) await deleteOfSession(tx, sessionId);
    return { mayBeMore, noticeIds: ids };
  });
  await tellAtOnce(parts, noticeIds);
  return mayBeMore;
}

/** Whom to tell, by what a sign-on remembers of the clients it was used for. */
export function noticesOf({ userId, payload }: { userId: string | null; payload: Record<string, unknown> }): Notice[] {
  const { authorizations } = payload;
  if (userId === null || typeof authorizations !== 'object' || authorizations === null) return [];
  return Object.entries(authorizations).flatMap(([clientId, said]: [string, unknown]) =>
    typeof said === 'object' && said !== null && 'sid' in said && typeof said.sid === 'string'
      ? [{ personId: userId, clientId, sid: said.sid }]
      : [],
  );
}
