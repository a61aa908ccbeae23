import type { Person } from './access-token.ts';
import type { DoorParts } from './door.ts';
import { liveSessionsOf } from './live-sessions.ts';
import { revokeSession } from './session-store.ts';

/** Ends this session and no other: what is signed in elsewhere stays so. Its access token stops working at once. */
export async function signOut({ db, now }: Pick<DoorParts, 'db' | 'now'>, { sessionId }: Person): Promise<void> {
  await revokeSession(db, sessionId, now());
  liveSessionsOf(db).forget(sessionId);
}
