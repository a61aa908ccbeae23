import type { Db } from '../../db/open-database.ts';
import type { Log } from '../../log/log.ts';
import type { ReadOtherToken } from '../session/authenticate.ts';
import { noteUsed } from './api-token-store.ts';
import { liveApiTokensOf } from './live-api-tokens.ts';
import { apiTokenHash } from './token-text.ts';

/** When it was used last is told to the minute: a program that asks often writes no more than that. */
const noteEveryMs = 60_000;
/** A program cannot show that it is its person, so what must be fresh is never open to it. */
const never = new Date(0);

/**
 * Says for whom a program acts, by its API token. It acts as any person, whatever the role of its own one: no token administers
 * and none sees what others shared with a professional.
 */
export function createReadApiToken({ db, log, now }: { db: Db; log: Log; now: () => Date }): ReadOtherToken {
  const live = liveApiTokensOf(db);

  return async (token) => {
    const tokenHash = apiTokenHash(token);
    if (tokenHash === undefined) return undefined;
    const at = now();
    const found = await live.get(tokenHash, at);
    if (!found || found.expiresAt <= at) return undefined;
    const notSince = new Date(at.getTime() - noteEveryMs);
    if (!found.lastUsedAt || found.lastUsedAt < notSince) {
      found.lastUsedAt = at;
      // That it could not be noted is no reason to turn a program away.
      noteUsed(db, found.id, { now: at, notSince }).catch((err: unknown) => log.warn({ err }, 'use of a token not noted'));
    }
    return {
      personId: found.personId,
      sessionId: found.id,
      role: 'person',
      provedAt: never,
      renewedAt: never,
      scopes: found.scopes,
    };
  };
}
