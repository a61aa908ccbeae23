import { errors, jwtVerify, SignJWT } from 'jose';
import { createRecent } from '../../cache/recent.ts';
import type { Config } from '../../config/config.ts';

/** Whose session, and which. */
export type SessionOf = { personId: string; sessionId: string };

export type AccessToken = { token: string; expiresAt: Date };

/** Issues and reads the short-lived signed token that every request carries, as a cookie or as Bearer. */
export type AccessTokens = {
  issue(person: SessionOf): Promise<AccessToken>;
  /** Undefined for whatever is not a valid, unexpired token of ours. It says nothing of whether the session was ended. */
  read(token: string): Promise<SessionOf | undefined>;
};

const issuer = 'mentalia';
const audience = 'mentalia/api';
/** Its own `typ`, so that no other token signed with this key is ever taken for an access token. */
const type = 'at+jwt';
const algorithm = 'HS256';
const longestToken = 2048;
const remembered = 5000;

type Remembered = SessionOf & { expiresAtMs: number };

/** Builds the tokens on the JWT secret. Verified ones are remembered until they expire: the hot path costs one map look-up. */
export function createAccessTokens(options: {
  config: Pick<Config, 'jwtSecretKey' | 'accessTokenMinutes'>;
  now: () => Date;
}): AccessTokens {
  const { config, now } = options;
  const key = new TextEncoder().encode(config.jwtSecretKey);
  const verified = createRecent<Remembered>(remembered);

  return {
    async issue({ personId, sessionId }) {
      const issuedAt = Math.floor(now().getTime() / 1000);
      const expiresAt = issuedAt + config.accessTokenMinutes * 60;
      const token = await new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: algorithm, typ: type })
        .setSubject(personId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(key);
      return { token, expiresAt: new Date(expiresAt * 1000) };
    },

    async read(token) {
      if (token.length > longestToken) return undefined;

      const known = verified.get(token);
      if (known && known.expiresAtMs > now().getTime()) return { personId: known.personId, sessionId: known.sessionId };
      if (known) {
        verified.delete(token);
        return undefined;
      }

      const claims = await verify(token, key, now());
      if (claims) verified.set(token, claims);
      return claims && { personId: claims.personId, sessionId: claims.sessionId };
    },
  };
}

async function verify(token: string, key: Uint8Array, currentDate: Date): Promise<Remembered | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      issuer,
      audience,
      typ: type,
      requiredClaims: ['sub', 'sid', 'iat', 'exp'],
      currentDate,
    });
    if (payload.sub === undefined || typeof payload.sid !== 'string' || payload.exp === undefined) return undefined;
    return { personId: payload.sub, sessionId: payload.sid, expiresAtMs: payload.exp * 1000 };
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
