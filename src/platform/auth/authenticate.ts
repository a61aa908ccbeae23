import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import type { Db } from '../db/open-database.ts';
import type { Authenticate } from '../http/person.ts';
import { createAccessTokens, type Person } from './access-token.ts';
import { liveSessionsOf } from './live-sessions.ts';
import { accessCookie, sessionCookie, setAccessCookie } from './session-cookies.ts';
import { findLiveSession, touchSession } from './session-store.ts';
import { sessionTokenHash } from './session-token.ts';

type Parts = { db: Db; config: Pick<Config, 'jwtSecretKey' | 'accessTokenMinutes' | 'publicUrl'>; now: () => Date };

/**
 * Says who acts in a request: by its Bearer token, or by its cookies.
 *
 * The access token is read without the database, and at most once a second it is looked up whether its session was ended.
 * A browser whose access token ran out gets a new one from its session, in the same answer. A request with an
 * `Authorization` header is judged by it alone, so no cookie ever acts for a request whose origin went unchecked.
 */
export function createAuthenticate({ db, config, now }: Parts): Authenticate {
  const tokens = createAccessTokens({ config, now });
  const sessions = liveSessionsOf(db);

  const byAccessToken = async (token: string | undefined): Promise<Person | undefined> => {
    const person = token && (await tokens.read(token));
    return person && (await sessions.isLive(person, now())) ? person : undefined;
  };

  const bySession = async (token: string | undefined, reply: FastifyReply): Promise<Person | undefined> => {
    const tokenHash = token && sessionTokenHash(token);
    const person = tokenHash && (await findLiveSession(db, tokenHash, now()));
    if (!person) return undefined;
    await touchSession(db, person.sessionId, now());
    setAccessCookie(reply, config, await tokens.issue(person));
    return person;
  };

  return async (request, reply) => {
    if (request.headers.authorization !== undefined) return byAccessToken(bearerOf(request));
    return (await byAccessToken(request.cookies[accessCookie])) ?? bySession(request.cookies[sessionCookie], reply);
  };
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}
