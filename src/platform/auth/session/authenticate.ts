import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.ts';
import type { Db } from '../../db/open-database.ts';
import type { Authenticate, Person } from '../../http/person.ts';
import { createAccessTokens } from './access-token.ts';
import { liveSessionsOf } from './live-sessions.ts';
import { cookiesOf } from './session-cookies.ts';

type Parts = { db: Db; config: Pick<Config, 'jwtSecretKey' | 'accessTokenMinutes' | 'publicUrl'>; now: () => Date };

/** Says who acts with a token that is not one of our access tokens; `undefined` for what it does not know. */
export type ReadOtherToken = (token: string) => Promise<Person | undefined>;

/**
 * Says who acts in a request: by its Bearer token, or by its access cookie.
 *
 * The token is read without the database, and at most once a second it is looked up how its session stands. A request with an
 * `Authorization` header is judged by it alone, so no cookie ever acts for a request whose origin went unchecked.
 */
export function createAuthenticate({ db, config, now }: Parts, readOther?: ReadOtherToken): Authenticate {
  const tokens = createAccessTokens({ config, now });
  const sessions = liveSessionsOf(db);
  const { access } = cookiesOf(config);

  const byAccessToken = async (token: string | undefined, anew: boolean): Promise<Person | undefined> => {
    const session = token && (await tokens.read(token));
    if (!session) return undefined;
    const live = await sessions.look(session, now(), { anew });
    return live && { ...session, ...live };
  };

  return async (request) => {
    const { fresh, guarded } = request.routeOptions.config;
    const anew = Boolean(fresh || guarded);
    if (request.headers.authorization === undefined) return byAccessToken(request.cookies[access], anew);
    const token = bearerOf(request);
    return (await byAccessToken(token, anew)) ?? (token && readOther ? readOther(token) : undefined);
  };
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}
