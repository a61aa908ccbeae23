import { recordEvent } from '../../audit/record-event.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import type { DoorParts } from '../door.ts';
import type { SessionOf } from './access-token.ts';
import { SessionNotFound } from './contract.ts';
import { liveSessionsOf } from './live-sessions.ts';
import { revokeSession, revokeSessionsOf } from './session-store.ts';

type Parts = Pick<DoorParts, 'db' | 'vault' | 'now'>;

/** Ends one of a person's sessions: its access token stops working at once here, within a second on other nodes. */
export async function endSession(parts: Parts, session: SessionOf): Promise<void> {
  const { db, now } = parts;
  const ended = await revokeSession(db, session, now());
  liveSessionsOf(db).forget(session.sessionId);
  if (!ended) throw new SessionNotFound();
  await noteEnded(parts, session.personId, 1);
}

/** Ends all of a person's sessions but the one that asks; says how many. */
export async function endOtherSessions(parts: Parts, { personId, sessionId }: SessionOf): Promise<number> {
  const { db, now } = parts;
  const ended = await revokeSessionsOf(db, personId, now(), sessionId);
  for (const id of ended) liveSessionsOf(db).forget(id);
  await noteEnded(parts, personId, ended.length);
  return ended.length;
}

/**
 * Ends every session of a person inside a transaction, but for one that may stay. Returns what to call once it is committed, so
 * that this process forgets them too.
 */
export async function endSessionsWith(
  tx: Tx,
  { db, now }: { db: Db; now: () => Date },
  personId: string,
  keptId?: string,
): Promise<() => void> {
  const ended = await revokeSessionsOf(tx, personId, now(), keptId);
  return () => {
    for (const id of ended) liveSessionsOf(db).forget(id);
  };
}

function noteEnded({ db, vault, now }: Parts, personId: string, ended: number): Promise<void> {
  const actor = { kind: 'person', id: personId } as const;
  return recordEvent(
    db,
    { vault, now },
    {
      actor,
      subjectId: personId,
      action: 'session.ended',
      outcome: 'done',
      details: { ended },
    },
  );
}
