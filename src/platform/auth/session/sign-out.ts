import type { DoorParts } from '../door.ts';
import type { SessionOf } from './access-token.ts';
import { liveSessionsOf } from './live-sessions.ts';
import { revokeByToken, revokeSession } from './session-store.ts';
import { sessionTokenHash } from './session-token.ts';

/** Ends this session and no other: what is signed in elsewhere stays so. Its access token stops working at once. */
export async function signOut({ db, now }: Pick<DoorParts, 'db' | 'now'>, session: SessionOf): Promise<void> {
  await revokeSession(db, session, now());
  liveSessionsOf(db).forget(session.sessionId);
}

/** The same for whoever leaves when their access token has run out: the browser's long-lived one says which session it was. */
export async function signOutByToken({ db, now }: Pick<DoorParts, 'db' | 'now'>, token: string | undefined): Promise<void> {
  const tokenHash = token === undefined ? undefined : sessionTokenHash(token);
  const sessionId = tokenHash === undefined ? undefined : await revokeByToken(db, tokenHash, now());
  if (sessionId !== undefined) liveSessionsOf(db).forget(sessionId);
}
