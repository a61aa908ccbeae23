import { recordEvent } from '../../audit/record-event.ts';
import { guardedMs } from '../../http/check-rights.ts';
import type { Caller, Door } from '../door.ts';
import { tellPerson } from '../second-factor/tell-person.ts';
import type { AccessToken } from './access-token.ts';
import { userAgentIndex } from './begin-session.ts';
import { SessionEnded } from './contract.ts';
import { liveSessionsOf } from './live-sessions.ts';
import { findSpentToken, revokeSession, rotateToken } from './session-store.ts';
import { nextSessionToken, sessionTokenHash } from './session-token.ts';

export type Refreshed = { session: { token: string; expiresAt: Date }; access: AccessToken };

/** Two pages of one browser may ask with the same token; who asks later than this has it from somewhere else. */
const graceMs = 10_000;

/**
 * Exchanges a session's token for its next one and a new access token.
 *
 * A token counts once. Within ten seconds the same browser gets the same answer again (its pages share the cookie); after that, or
 * from another browser, a spent token means that it was copied, and the whole session ends (sec/S22). Throws `SessionEnded`.
 *
 * Who comes back after a while goes on, but what is guarded asks them first to show that it is them (sec/S25).
 */
export async function refreshSession(door: Door, caller: Caller, token: string | undefined): Promise<Refreshed> {
  const { db, vault, tokens, settings, now } = door;
  const tokenHash = token === undefined ? undefined : sessionTokenHash(token);
  if (token === undefined || tokenHash === undefined) throw new SessionEnded();

  const next = nextSessionToken(vault, token);
  const awayMs = (await settings.read('guarded.idle-minutes')) * 60_000;
  const at = now();
  const [awaySince, provedBy] = [new Date(at.getTime() - awayMs), new Date(at.getTime() - guardedMs)];
  const rotation = { tokenHash, nextHash: next.tokenHash, now: at, awaySince, provedBy };
  const found =
    (await db.transaction((tx) => rotateToken(tx, rotation))) ?? (await findAgain(door, caller, tokenHash, next.tokenHash));
  return { session: { token: next.token, expiresAt: found.expiresAt }, access: await tokens.issue(found) };
}

async function findAgain(door: Door, caller: Caller, tokenHash: string, nextHash: string) {
  const { db, vault, now } = door;
  const spent = await findSpentToken(db, tokenHash, now());
  if (!spent?.counts) throw new SessionEnded();
  const isRecent = Math.abs(now().getTime() - spent.spentAt.getTime()) <= graceMs;
  const isSameBrowser = spent.userAgentHash === userAgentIndex(vault, caller.userAgent);
  if (isRecent && isSameBrowser && spent.currentHash === nextHash) return spent;

  const isNew = await revokeSession(db, spent, now());
  liveSessionsOf(db).forget(spent.sessionId);
  await recordEvent(
    db,
    { vault, now },
    {
      actor: { kind: 'nobody' },
      subjectId: spent.personId,
      action: 'session.copied',
      thing: 'session',
      thingId: spent.sessionId,
      outcome: 'refused',
    },
  );
  if (isNew) await tellPerson(door, spent.personId, caller.language, 'session-copied');
  throw new SessionEnded();
}
