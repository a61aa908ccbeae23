import type { Caller, Door } from '../door.ts';
import type { SessionOf } from '../session/access-token.ts';
import { SessionEnded } from '../session/contract.ts';
import { type Refreshed, refreshSession } from '../session/refresh-session.ts';
import { createSessionToken, sessionTokenHash } from '../session/session-token.ts';
import { isTokenOf, replaceToken } from './rotate-store.ts';

/**
 * Gives a session its next token. A browser hands over the one it has, and its pages that ask at the same moment get the same
 * next one. A program that acts by its access token alone has none: then whatever token there was is worth nothing from here on.
 */
export async function renewSession(
  door: Door,
  caller: Caller,
  session: SessionOf,
  token: string | undefined,
): Promise<Refreshed> {
  const { db, tokens, now } = door;
  const tokenHash = token === undefined ? undefined : sessionTokenHash(token);
  const isOwn = tokenHash !== undefined && (await isTokenOf(db, session.sessionId, tokenHash));
  if (isOwn) return refreshSession(door, caller, token);

  const next = createSessionToken();
  const expiresAt = await db.transaction((tx) => replaceToken(tx, { session, nextHash: next.tokenHash, now: now() }));
  if (!expiresAt) throw new SessionEnded();
  return { session: { token: next.token, expiresAt }, access: await tokens.issue(session) };
}
