import { deleteOfSession, takeEndedSignOns } from '../provider/record-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { addNotices, type Notice } from './notice-store.ts';
import { run as tellClient } from './tell-client.ts';

/**
 * Finds the sign-ons whose session here has ended, forgets what they were given, and tells their clients. Several nodes may do it at
 * once: each sign-on is taken by one. Says how many there were.
 */
export async function announceEnded(parts: SignOnParts, sessionIds?: string[]): Promise<number> {
  const { db, now, log } = parts;
  const { ended, noticeIds } = await db.transaction(async (tx) => {
    const found = await takeEndedSignOns(tx, parts, now(), sessionIds);
    const ids = await addNotices(tx, parts, found.flatMap(noticesOf));
    for (const { sessionId } of found) if (sessionId !== null) await deleteOfSession(tx, sessionId);
    return { ended: found.length, noticeIds: ids };
  });
  await Promise.all(
    noticeIds.map((noticeId) =>
      tellClient(parts, { noticeId }).catch((err) => log.info({ err }, 'a client could not be told at once; it is told again')),
    ),
  );
  return ended;
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
