import type { DoorParts } from '../door.ts';
import type { SessionOf } from './access-token.ts';
import { liveSessionsOf } from './live-sessions.ts';
import { revokeSession } from './session-store.ts';

/** Ends this session and no other: what is signed in elsewhere stays so. Its access token stops working at once. */
export async function signOut({ db, now }: Pick<DoorParts, 'db' | 'now'>, session: SessionOf): Promise<void> {
  await revokeSession(db, session, now());
  liveSessionsOf(db).forget(session.sessionId);
}
